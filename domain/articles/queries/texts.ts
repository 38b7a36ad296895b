import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { authors, editions, revisions } from "@/db/schema/articles";
import { users } from "@/db/schema/staff";
import { copyOf, spoilersOf } from "../copy";
import type { Copy } from "../difference";
import type { Doc } from "../document";
import type { SubjectRef } from "../vocabulary";

/** Every text of a story that ever stood, through all its editions, in the order they were written; what was kept aside apart. */
export const listTexts = (db: Reader, articleId: string) =>
  db
    .select({
      id: revisions.id,
      editionId: editions.id,
      editionNumber: editions.number,
      number: revisions.number,
      savedBy: users.name,
      savedById: users.id,
      savedAt: revisions.savedAt,
      lastSavedAt: revisions.lastSavedAt,
      label: revisions.label,
      saves: revisions.saveCount,
      bodyText: revisions.bodyText,
      isSide: sql<boolean>`${revisions.baseRevisionId} is not null`,
      isHead: sql<boolean>`${revisions.id} = ${editions.headRevisionId}`,
      /** Readers have it now, or had it. */
      isPublished: sql<boolean>`${editions.publishedAt} is not null and ${revisions.id} = ${editions.headRevisionId}`,
      isLive: sql<boolean>`${editions.status} = 'published' and ${revisions.id} = ${editions.headRevisionId}`,
    })
    .from(revisions)
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .innerJoin(users, eq(users.id, revisions.savedBy))
    .where(eq(editions.articleId, articleId))
    .orderBy(asc(editions.number), asc(revisions.number));
export type TextRow = Awaited<ReturnType<typeof listTexts>>[number];

/** One text of a story with the names that stood over it and what it was about, where they were recorded; null for another story's. */
export async function findText(db: Reader, articleId: string, revisionId: string) {
  const [found] = await db
    .select({ text: revisions, editionId: editions.id, editionNumber: editions.number, savedBy: users.name })
    .from(revisions)
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .innerJoin(users, eq(users.id, revisions.savedBy))
    .where(and(eq(revisions.id, revisionId), eq(editions.articleId, articleId)));
  if (!found) return null;
  const { text, ...rest } = found;
  const [names, records] = await Promise.all([namesOf(db, text.byline), labelsOf(db, text.about)]);
  // What was saved has passed the document's schema.
  const saved = copyOf({ ...text, body: text.body as Doc, spoilers: spoilersOf(text) });
  const copy: Copy = { ...saved, byline: names?.map(({ name }) => name) ?? null, about: records };
  return { ...rest, revision: text, copy, names };
}
export type FoundText = NonNullable<Awaited<ReturnType<typeof findText>>>;

/** The names over a text, in the order printed. */
async function namesOf(db: Reader, ids: readonly string[] | null) {
  if (ids === null || ids.length === 0) return ids === null ? null : [];
  const found = await db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(inArray(authors.id, [...ids]));
  return ids.flatMap((id) => found.find((author) => author.id === id) ?? []);
}

/** Records by the names the desk knows them by; one that is gone is said to be. */
async function labelsOf(db: Reader, refs: readonly SubjectRef[] | null): Promise<string[] | null> {
  if (refs === null || refs.length === 0) return refs === null ? null : [];
  const rows = await db.execute<{ id: string; label: string }>(sql`
    select h.id, h.title as label from shows h where h.id in ${idsOf(refs, "show")}
    union all select n.id, h.title || ', ' || regexp_replace(n.label, '^Season (?=[0-9])', 'season ')
      from seasons n join shows h on h.id = n.show_id where n.id in ${idsOf(refs, "season")}
    union all select q.id, q.display_name from people q where q.id in ${idsOf(refs, "person")}`);
  return refs.map(({ id }) => rows.find((row) => row.id === id)?.label ?? "a record that is gone");
}

const NOBODY = "00000000-0000-0000-0000-000000000000";
function idsOf(refs: readonly SubjectRef[], kind: SubjectRef["kind"]) {
  const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  return ids.length > 0 ? ids : [NOBODY];
}
