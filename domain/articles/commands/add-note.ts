import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refuse } from "../../kernel/result";
import { mayAddNote } from "../policy";
import type { AddNote } from "../schema";
import { advance, pointArticle } from "../store/editions";
import { insertNote } from "../store/notes";
import { look, record } from "./gate";
import { noteIssues } from "./note-issues";
import { renewPages, tagsOf } from "./pages";

/** Puts a note on a live story without touching its text: a clarification, a correction, a retraction. */
export async function addNote(ctx: Context, input: AddNote): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayAddNote);
    if (!looked.ok) return looked;
    const edition = looked.value;
    if (edition.status !== "published") return refuse({ kind: "wrong_state", is: edition.status, attempted: "add_note" });
    const issues = await noteIssues(tx, input);
    if (issues.length > 0) return notReady(...issues);

    const { kind, text, wasText, nowText, claimId, placement } = input;
    const note = { kind, text, wasText, nowText, claimId, placement };
    await insertNote(tx, { ...note, articleId: edition.articleId, editionId: edition.id, publishedAt: ctx.now, approvedBy: ctx.actor.id });
    await pointArticle(tx, edition.articleId, { significantAt: ctx.now });
    await advance(tx, edition, {}, ctx.now);
    await record(tx, ctx, "article.add_note", edition, { after: { note: kind, ...(claimId && { claimId }) } });
    const noted = { articleId: edition.articleId, editionId: edition.id, kind, by: ctx.actor.id };
    await recordEvent(tx, "article.noted", noted, ctx.now);
    await renewPages(tx, await tagsOf(tx, edition.articleId, [edition.id]));
    return ok(null);
  });
}
