import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result } from "../../kernel/result";
import { mayEdit } from "../policy";
import type { ChangeKind } from "../schema";
import { advance, pointArticle } from "../store/editions";
import { look } from "./gate";
import { renewPages, tagsOf } from "./pages";

/** Says what kind of story it is: news, explainer, review and so on. */
export async function changeKind(ctx: Context, input: ChangeKind): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayEdit);
    if (!looked.ok) return looked;
    const edition = looked.value;

    await pointArticle(tx, edition.articleId, { kind: input.kind });
    const version = await advance(tx, edition, {}, ctx.now);
    const subject = { type: "article", id: edition.articleId } as const;
    await recordDeed(tx, ctx, {
      action: "article.change_kind",
      subject,
      articleId: edition.articleId,
      editionId: edition.id,
      before: { kind: edition.article.kind },
      after: { kind: input.kind },
    });
    if (edition.article.liveEditionId) await renewPages(tx, await tagsOf(tx, edition.articleId, [edition.article.liveEditionId]));
    return ok({ version });
  });
}
