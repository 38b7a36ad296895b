import { and, asc, desc, eq, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { type Copy, fencedBy } from "../copy";
import { textOf } from "../document";
import type { SubjectRef } from "../vocabulary";

type Save = { copy: Copy; contentHash: string; savedBy: string; saveId: string | null; now: Date; version?: number };
/** Names and records as they were sent with text that is kept aside: the edition has others. */
type Links = { byline: readonly string[]; about: readonly SubjectRef[] };
/** What a save is called, and the side revision it took in. */
export type Named = { label?: string; mergedRevisionId?: string };

/** Folds the save into the unsealed head. The fold window goes on counting from the row's first save. */
export async function overwriteRevision(tx: Tx, revisionId: string, save: Save) {
  const row = {
    ...wordsOf(save.copy),
    contentHash: save.contentHash,
    lastSaveId: save.saveId,
    lastSavedAt: save.now,
    saveCount: sql`${revisions.saveCount} + 1`,
    ...standingOver(sql`revisions.edition_id`),
    version: save.version ?? 0,
  };
  await tx.update(revisions).set(row).where(eq(revisions.id, revisionId));
}

/** Seals the one before and appends the save; the caller makes it the head in the same breath as the status, which a CHECK ties to it. */
export async function appendRevision(tx: Tx, editionId: string, save: Save & Named): Promise<string> {
  await sealUnsealed(tx, editionId, save.now);
  return (await insertRevision(tx, editionId, save, null)).id;
}

/** The first words of a new edition. */
export async function openWith(tx: Tx, editionId: string, save: Save) {
  const headRevisionId = await appendRevision(tx, editionId, save);
  await tx.update(editions).set({ headRevisionId }).where(eq(editions.id, editionId));
}

/** Keeps refused text beside the text it was based on: sealed, never the head. The same text is kept once. */
export async function appendAside(tx: Tx, edition: { id: string; baseVersion: number }, save: Save & Named & { links: Links }) {
  const same = and(eq(revisions.editionId, edition.id), eq(revisions.contentHash, save.contentHash), isNotNull(revisions.baseRevisionId));
  const [kept] = await tx.select({ id: revisions.id }).from(revisions).where(same);
  if (!kept) await insertRevision(tx, edition.id, save, await findBase(tx, edition));
}

/**
 * The text of a version, or the newest before it where later saves were folded over it. Where those took in even the first,
 * the row that did: its version is then later than the side revision's own, and no merge may begin from it.
 */
async function findBase(tx: Tx, { id, baseVersion }: { id: string; baseVersion: number }): Promise<string | null> {
  const main = and(eq(revisions.editionId, id), isNull(revisions.baseRevisionId));
  const [base] = await tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(main, lte(revisions.version, baseVersion)))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (base) return base.id;
  const [first] = await tx.select({ id: revisions.id }).from(revisions).where(main).orderBy(asc(revisions.number)).limit(1);
  return first?.id ?? null;
}

async function insertRevision(tx: Tx, editionId: string, save: Save & Named & { links?: Links }, baseRevisionId: string | null) {
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${revisions.number}), 0)::int` })
    .from(revisions)
    .where(eq(revisions.editionId, editionId));
  const row = {
    ...wordsOf(save.copy),
    editionId,
    number: (last?.number ?? 0) + 1,
    contentHash: save.contentHash,
    savedBy: save.savedBy,
    savedAt: save.now,
    lastSavedAt: save.now,
    lastSaveId: save.saveId,
    baseRevisionId,
    version: save.version ?? 0,
    label: save.label ?? null,
    mergedRevisionId: save.mergedRevisionId ?? null,
    sealedAt: baseRevisionId || save.label ? save.now : null,
    ...(baseRevisionId === null ? standingOver(sql`${editionId}::uuid`) : save.links),
  };
  return only(await tx.insert(revisions).values(row).returning({ id: revisions.id }));
}

/** A text kept aside, if it is one of this edition. */
export async function findAside(tx: Tx, editionId: string, revisionId: string) {
  const isSide = and(eq(revisions.editionId, editionId), eq(revisions.id, revisionId), isNotNull(revisions.baseRevisionId));
  const [row] = await tx.select({ id: revisions.id, savedBy: revisions.savedBy }).from(revisions).where(isSide);
  return row ?? null;
}

/** The revision of the story that already holds this save, so that the same one sent again is the same save. */
export async function findSave(tx: Tx, editionId: string, saveId: string) {
  const [row] = await tx
    .select({ id: revisions.id, lastSavedAt: revisions.lastSavedAt })
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), eq(revisions.lastSaveId, saveId), isNull(revisions.baseRevisionId)));
  return row ?? null;
}

/** A copy as its row holds it. */
const wordsOf = ({ spoilers, ...words }: Copy) => ({ ...words, ...fencedBy(spoilers), bodyText: textOf(words.body) });

/** From here on the head is what was sent, approved or published: the next save opens a new revision. */
export const sealHead = (tx: Tx, edition: { id: string }, now: Date) => sealUnsealed(tx, edition.id, now);

async function sealUnsealed(tx: Tx, editionId: string, now: Date) {
  await tx
    .update(revisions)
    .set({ sealedAt: now })
    .where(and(eq(revisions.editionId, editionId), isNull(revisions.sealedAt)));
}

/** The names over an edition and the records it is about, as they stand when its text is saved. */
const standingOver = (editionId: SQL) => ({
  byline: sql`(select coalesce(jsonb_agg(b.author_id order by b.position), '[]') from bylines b where b.edition_id = ${editionId})`,
  about: sql`(
    select coalesce(jsonb_agg(jsonb_build_object(
      'kind', case when s.show_id is not null then 'show' when s.season_id is not null then 'season' else 'person' end,
      'id', coalesce(s.show_id, s.season_id, s.person_id)) order by s.position), '[]')
    from article_subjects s where s.edition_id = ${editionId} and s.origin = 'explicit')`,
});
