import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articleSubjects, notes } from "@/db/schema/articles";
import { estimates } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import type { articlePages } from "@/db/schema/public-views";
import { seasons, shows } from "@/db/schema/shows";
import { personPath } from "../../people/vocabulary";
import { seasonPath, showPath } from "../../shows/vocabulary";

/** What the ledger adds to a text beside which nothing has been kept yet: read from what readers would be given. */
export async function findPreviewLedgers(db: Reader, { seasonId, cited, citedEstimates }: PreviewAsked) {
  const ofSeason = seasonId ? sql`select n.show_id from seasons n where n.id = ${seasonId}` : sql`select null::uuid`;
  const ofClaims = cited.length > 0 ? sql`select c.show_id from claims c where c.id in ${[...cited]}` : sql`select null::uuid`;
  const [found] = await db.execute<{ ledgers: (typeof articlePages.$inferSelect)["ledgers"] }>(
    sql`select coalesce(jsonb_agg(g.ledger), '[]') as ledgers from show_ledgers g where g.show_id in (${ofSeason} union ${ofClaims})`,
  );
  const guessed =
    citedEstimates.length > 0
      ? await db
          .select({ id: estimates.id, madeOn: estimates.madeOn })
          .from(estimates)
          .where(inArray(estimates.id, [...citedEstimates]))
      : [];
  return { seasonId, cited, ledgers: found?.ledgers ?? [], citedEstimates: guessed };
}
type PreviewAsked = { seasonId: string | null; cited: readonly string[]; citedEstimates: readonly string[] };

/** Live stories that a text leads to, by their ids, as readers would be given them. */
export async function listLinkedStories(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return {};
  const rows = await db.execute<{ id: string; slug: string; headline: string; language: string }>(
    sql`select o.article_id as id, o.slug, o.short_headline as headline, o.language from live_editions o where o.article_id in ${[...ids]}`,
  );
  return Object.fromEntries(rows.map((story) => [story.id, story]));
}

/** The pictures a text names, as readers would have them. */
export async function findPreviewPictures(db: Reader, ids: readonly string[]): Promise<(typeof articlePages.$inferSelect)["pictures"]> {
  if (ids.length === 0) return {};
  const rows = await db.execute<{ id: string; picture: (typeof articlePages.$inferSelect)["pictures"][string] }>(
    sql`select m.asset_id as id, m.picture from public_pictures m where m.asset_id in ${[...ids]}`,
  );
  return Object.fromEntries([...rows].map(({ id, picture }) => [id, picture]));
}

/** The records of an edition as a reader's page names and links them, and the notes its story already carries. */
export async function findPreviewParts(db: Reader, editionId: string, articleId: string) {
  const [rows, carried] = await Promise.all([listSubjects(db, editionId), listNotes(db, articleId)]);
  return {
    subjects: rows.map(linked),
    notes: carried.map(({ publishedAt, ...note }) => ({ ...note, publishedAt: publishedAt.toISOString() })),
  };
}

const listSubjects = (db: Reader, editionId: string) =>
  db
    .select({
      role: articleSubjects.role,
      show: { id: shows.id, slug: shows.slug, title: shows.title },
      season: { id: seasons.id, slug: seasons.slug, label: seasons.label },
      person: { id: people.id, slug: people.slug, name: people.displayName },
    })
    .from(articleSubjects)
    .leftJoin(seasons, eq(seasons.id, articleSubjects.seasonId))
    .leftJoin(shows, sql`${shows.id} = coalesce(${articleSubjects.showId}, ${seasons.showId})`)
    .leftJoin(people, eq(people.id, articleSubjects.personId))
    .where(eq(articleSubjects.editionId, editionId))
    .orderBy(asc(articleSubjects.role), asc(articleSubjects.position));

const listNotes = (db: Reader, articleId: string) =>
  db
    .select({
      id: notes.id,
      kind: notes.kind,
      text: notes.text,
      was: notes.wasText,
      now: notes.nowText,
      facts: sql<{ id: string; summary: string }[]>`(
        select coalesce(json_agg(json_build_object('id', c.id, 'summary', c.summary)), '[]'::json)
        from note_claims nc join claims c on c.id = nc.claim_id where nc.note_id = ${notes.id})`,
      placement: notes.placement,
      publishedAt: notes.publishedAt,
    })
    .from(notes)
    .where(eq(notes.articleId, articleId))
    .orderBy(asc(notes.publishedAt), asc(notes.id));

function linked({ role, show, season, person }: Awaited<ReturnType<typeof listSubjects>>[number]) {
  if (person) return { kind: "person", role, id: person.id, label: person.name, path: personPath(person.slug) } as const;
  if (!show) throw new Error("a subject that is no record");
  if (season) return { kind: "season", role, id: season.id, label: season.label, path: seasonPath(show.slug, season.slug), show } as const;
  return { kind: "show", role, id: show.id, label: show.title, path: showPath(show.slug), slug: show.slug } as const;
}
