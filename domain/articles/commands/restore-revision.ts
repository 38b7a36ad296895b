import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { newId } from "../../kernel/id";
import { notFound, notReady, ok, type Result } from "../../kernel/result";
import { copyOf } from "../copy";
import type { RestoreRevision } from "../history-schema";
import type { SaveDraft } from "../schema";
import { type LockedEdition, lockEdition, type RevisionRow } from "../store/editions";
import { deskHour, findTextOf, nameRevision } from "../store/history";
import { sealHead } from "../store/revisions";
import { knownSubjects } from "../store/subjects";
import { withoutSuggestions } from "../suggestions";
import { record } from "./gate";
import { type Saved, storeDraft } from "./save-draft";

/**
 * Puts an earlier text of the story back as a new one, with its names and records where they are known; what stood until now
 * stays as "Before restore, 10:30". Passes every gate of a save, and keeps nothing aside: what it restores is kept already.
 */
export async function restoreRevision(ctx: Context, input: RestoreRevision): Promise<Result<Saved>> {
  const asked = await transact(ctx.db, (tx) => saveOf(tx, input));
  if (!asked.ok) return asked;
  const { save, text } = asked.value;
  return storeDraft(ctx, save, (tx, edition) => keepWhatStands(tx, ctx, edition, text), { keepsRefused: false });
}

async function saveOf(
  tx: Tx,
  { editionId, baseVersion, revisionId }: RestoreRevision,
): Promise<Result<{ save: SaveDraft; text: RevisionRow }>> {
  const edition = await lockEdition(tx, editionId);
  if (!edition) return notFound("edition", editionId);
  const text = await findTextOf(tx, edition.articleId, revisionId);
  if (!text) return notFound("revision", revisionId);
  if (text.contentHash === edition.head.contentHash) return notReady({ field: "revision", code: "same_text" });
  const bylines = text.byline ?? edition.bylines.map(({ authorId }) => authorId);
  const about = text.about ? await knownSubjects(tx, text.about) : edition.about;
  const copy = { ...copyOf(text), body: withoutSuggestions(text.body) };
  return ok({ save: { ...copy, editionId, baseVersion, saveId: newId(), bylines: [...bylines], about: [...about] }, text });
}

async function keepWhatStands(tx: Tx, ctx: Context, edition: LockedEdition, text: RevisionRow) {
  const before = `Before restore, ${await deskHour(tx, ctx.now)}`;
  await sealHead(tx, edition, ctx.now);
  await nameRevision(tx, edition.head.id, before);
  const from = text.label ?? `text of ${await deskHour(tx, text.lastSavedAt)}`;
  await record(tx, ctx, "edition.restore", edition, { after: { from: text.id, kept: edition.head.id, name: from } });
  return { label: `Restored: ${from}`.slice(0, 200) };
}
