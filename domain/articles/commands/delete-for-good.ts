import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Issue, notReady, ok, type Result } from "../../kernel/result";
import { mayDeleteForGood } from "../policy";
import type { DeleteForGood } from "../schema";
import { deleteArticle, type LockedEdition, listEditions } from "../store/editions";
import { look } from "./gate";

/** Deletes a story every edition of which is spiked and none was ever published. The audit rows stay. */
export async function deleteForGood(ctx: Context, input: DeleteForGood): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayDeleteForGood);
    if (!looked.ok) return looked;
    const edition = looked.value;
    const issues = await reasonsToKeep(tx, edition, input.headline);
    if (issues.length > 0) return notReady(...issues);

    await deleteArticle(tx, edition.articleId);
    const subject = { type: "article", id: edition.articleId } as const;
    await recordDeed(tx, ctx, { action: "article.delete_for_good", subject, articleId: edition.articleId, editionId: edition.id });
    return ok(null);
  });
}

async function reasonsToKeep(tx: Tx, edition: LockedEdition, typed: string): Promise<Issue[]> {
  const all = await listEditions(tx, edition.articleId);
  const issues: Issue[] = [];
  if (edition.wasPublished) issues.push({ field: "article", code: "was_published" });
  else if (all.some((one) => one.status !== "spiked")) issues.push({ field: "article", code: "open_edition_exists" });
  if (typed !== edition.head.headline) issues.push({ field: "headline", code: "headline_not_repeated" });
  return issues;
}
