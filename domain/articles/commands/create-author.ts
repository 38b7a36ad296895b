import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { mayNameAuthor } from "../policy";
import type { CreateAuthor } from "../schema";
import { findAuthorNamed, insertAuthor } from "../store/authors";
import { slugFrom } from "./start-article";

/** A name for bylines of somebody without an account. */
export async function createAuthor(ctx: Context, input: CreateAuthor): Promise<Result<{ authorId: string; name: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayNameAuthor(ctx.actor));
    if (refusal) return refusal;
    const known = await findAuthorNamed(tx, input.name);
    if (known) return notReady({ field: "name", code: "name_taken", detail: known.id });

    const { id } = await insertAuthor(tx, { userId: null, name: input.name, slug: slugFrom(input.name) });
    await recordDeed(tx, ctx, { action: "author.create", subject: { type: "author", id }, after: { name: input.name } });
    return ok({ authorId: id, name: input.name });
  });
}
