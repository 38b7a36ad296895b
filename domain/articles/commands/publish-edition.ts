import { type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { type Issue, notReady, ok, type Result } from "../../kernel/result";
import { changesFlagged } from "../citations";
import { mayPublish } from "../policy";
import type { NoteInput, Publish } from "../schema";
import { listSlugs } from "../store/addresses";
import { advance, type LockedEdition, pointArticle, supersedeLive } from "../store/editions";
import { insertNote } from "../store/notes";
import { sealHead } from "../store/revisions";
import { newsPath } from "../vocabulary";
import { checkEdition, goOn } from "./checks";
import { open, record } from "./gate";
import { noteIssues } from "./note-issues";
import { dropPages, renewPages, tagsOf } from "./pages";

export type Published = { slug: string; isFirst: boolean };

/** Puts the edition before the public in place of the article's live one, and tells the kept pages with the commit. */
export async function publishEdition(ctx: Context, input: Publish): Promise<Result<Published>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "publish", mayPublish);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;
    const { issues, warnings, ledger } = await checkEdition(tx, ctx, edition, ctx.now);
    const { missing, wentOn } = goOn(ctx, warnings, input.goOnReason);
    const isSilent = !input.note && changesFlagged(edition.head.body, ledger.liveFlags);
    if (isSilent) issues.push({ field: "note", code: "note_missing" }); // it changes what readers were told and the ledger calls wrong
    const inTheWay = [...issues, ...missing, ...(await hindrances(tx, ctx, edition, input.note))];
    if (inTheWay.length > 0) return notReady(...inTheWay);

    const isFirst = !edition.wasPublished;
    const replaced = edition.article.liveEditionId;
    if (replaced) await supersedeLive(tx, edition.articleId, ctx.now);
    await sealHead(tx, edition, ctx.now);
    await advance(tx, edition, { status, publishedAt: ctx.now, heldAt: null, reviewer: null }, ctx.now);
    await goLive(tx, ctx, edition, input.note);
    const published = { slug: edition.slug, isFirst };
    await record(tx, ctx, isFirst ? "edition.publish" : "edition.update_live", edition, {
      status,
      after: {
        ...(input.note && { note: input.note.kind, ...(input.note.claimId && { claimId: input.note.claimId }) }),
        ...(wentOn && { warnedOf: wentOn.warnedOf }),
      },
      reason: wentOn?.reason,
    });
    await recordEvent(
      tx,
      "article.published",
      { articleId: edition.articleId, editionId: edition.id, by: ctx.actor.id, ...published },
      ctx.now,
    );
    await renewPages(tx, await tagsOf(tx, edition.articleId, replaced ? [edition.id, replaced] : [edition.id]));
    if (!replaced) await dropPages(tx, (await listSlugs(tx, edition.articleId)).map(newsPath)); // a 404 or 410 is kept there
    return ok(published);
  });
}

/** What the copy itself cannot know: an embargo, and a note that does not say what was wrong. */
async function hindrances(tx: Tx, ctx: Context, edition: LockedEdition, note: NoteInput | undefined): Promise<Issue[]> {
  const issues: Issue[] = note ? await noteIssues(tx, note) : [];
  if (edition.embargoUntil && edition.embargoUntil > ctx.now) issues.push({ field: "embargoUntil", code: "before_embargo" });
  return issues;
}

/** First publication is set once; the updated date of readers moves only then and when a note goes with it. */
async function goLive(tx: Tx, ctx: Context, edition: LockedEdition, note: NoteInput | undefined) {
  const firstPublishedAt = edition.article.firstPublishedAt ?? ctx.now;
  const significantAt = edition.wasPublished && !note ? (edition.article.significantAt ?? ctx.now) : ctx.now;
  await pointArticle(tx, edition.articleId, { liveEditionId: edition.id, openEditionId: null, firstPublishedAt, significantAt });
  if (note)
    await insertNote(tx, { ...note, articleId: edition.articleId, editionId: edition.id, publishedAt: ctx.now, approvedBy: ctx.actor.id });
}
