import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Refusal, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayDescribeAuthor } from "../policy";
import type { DescribeAuthor } from "../schema";
import { changeAuthor, holdPicture, lockAuthor } from "../store/authors";
import { authorTag } from "../vocabulary";

/** Says who somebody is whose name stands over stories, and shows them. */
export async function describeAuthor(ctx: Context, input: DescribeAuthor): Promise<Result<{ version: number }>> {
  const { authorId, baseVersion, bio, pictureId } = input;
  return transact(ctx.db, async (tx) => {
    const author = await lockAuthor(tx, authorId);
    if (!author) return notFound("author", authorId);
    const refusal = refusalOf(mayDescribeAuthor(ctx.actor, author));
    if (refusal) return refusal;
    if (author.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: author.version });
    const unfit = pictureId === null || pictureId === author.pictureId ? null : await isUnfit(tx, pictureId);
    if (unfit) return unfit;

    const version = await changeAuthor(tx, author, { bio, pictureId });
    const before = { bio: author.bio, pictureId: author.pictureId };
    await recordDeed(tx, ctx, { action: "author.describe", subject: { type: "author", id: authorId }, before, after: { bio, pictureId } });
    await notifyPages(tx, { tags: [authorTag(authorId)], paths: [], drop: false });
    return ok({ version });
  });
}

/** A picture of somebody is printed with whose it is, like every other. */
async function isUnfit(tx: Tx, pictureId: string): Promise<Refusal | null> {
  const picture = await holdPicture(tx, pictureId);
  if (!picture) return notReady({ field: "portrait", code: "picture_missing" });
  return picture.credit ? null : notReady({ field: "portrait", code: "picture_credit_missing" });
}
