import { and, desc, eq, isNotNull, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import type { Text } from "../merge";
import { findText } from "./texts";

/** One of the texts to merge: whose it is, when they saved it, and what a save of it would send. */
export type MergeText = Text & {
  revisionId: string;
  by: { id: string; name: string };
  at: string;
  /** Names and records of the text, by their ids. */
  labels: Record<string, string>;
};
/** `base` is null where later saves were folded over it: a later text would make of what was added something taken away. */
export type MergeTexts = { version: number; aside: MergeText; base: MergeText | null; head: MergeText };

const merged = alias(revisions, "merged");
const found = alias(revisions, "found");

/** The newest text of somebody that was kept aside and is not merged yet; null where there is none. */
export async function findNewestAside(db: Reader, editionId: string, userId: string): Promise<string | null> {
  const theirs = and(eq(revisions.editionId, editionId), eq(revisions.savedBy, userId), isNotNull(revisions.baseRevisionId));
  const taken = db.select({ id: merged.id }).from(merged).where(eq(merged.mergedRevisionId, revisions.id));
  const [row] = await db
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(theirs, notExists(taken)))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row?.id ?? null;
}

/** A text kept aside, the one it was based on, and the one that stands now; null where it is none of this edition's. */
export async function findMerge(db: Reader, editionId: string, asideId: string): Promise<MergeTexts | null> {
  const [edition] = await db
    .select({ articleId: editions.articleId, version: editions.version, headRevisionId: editions.headRevisionId })
    .from(editions)
    .where(eq(editions.id, editionId));
  const [aside] = await db
    .select({ baseRevisionId: revisions.baseRevisionId, baseVersion: revisions.version, foundVersion: found.version })
    .from(revisions)
    .innerJoin(found, eq(found.id, revisions.baseRevisionId))
    .where(and(eq(revisions.id, asideId), eq(revisions.editionId, editionId)));
  if (!edition?.headRevisionId || !aside?.baseRevisionId) return null;
  const [kept, base, head] = await Promise.all(
    [asideId, aside.baseRevisionId, edition.headRevisionId].map((id) => readMergeText(db, edition.articleId, id)),
  );
  const isBefore = aside.foundVersion <= aside.baseVersion;
  return kept && head ? { version: edition.version, aside: kept, base: isBefore ? (base ?? null) : null, head } : null;
}

async function readMergeText(db: Reader, articleId: string, revisionId: string): Promise<MergeText | null> {
  const read = await findText(db, articleId, revisionId);
  if (!read) return null;
  const { revision, copy, names } = read;
  const { body, byline: _names, about: records, ...fields } = copy;
  const about = revision.about ?? [];
  const labels = [...(names ?? []).map(({ id, name }) => [id, name]), ...about.map(({ id }, at) => [id, records?.[at] ?? ""])];
  return {
    revisionId,
    by: { id: revision.savedBy, name: read.savedBy },
    at: revision.lastSavedAt.toISOString(),
    labels: Object.fromEntries(labels),
    fields: { ...fields, bylines: (names ?? []).map(({ id }) => id), about },
    body,
  };
}
