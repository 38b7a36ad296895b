import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { articleSubjects } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import type { SubjectKind, SubjectRef, SubjectRole } from "../vocabulary";

const TABLES = { show: shows, season: seasons, person: people } as const;
type SubjectRow = typeof articleSubjects.$inferSelect;

const refOf = (row: SubjectRow): SubjectRef => {
  if (row.showId) return { kind: "show", id: row.showId };
  return row.seasonId ? { kind: "season", id: row.seasonId } : { kind: "person", id: row.personId ?? "" };
};

/** What the desk said the edition is about, in the order given. */
export async function explicitSubjects(tx: Tx, editionId: string): Promise<SubjectRef[]> {
  const ofEdition = and(eq(articleSubjects.editionId, editionId), eq(articleSubjects.origin, "explicit"));
  return (await tx.select().from(articleSubjects).where(ofEdition).orderBy(asc(articleSubjects.position))).map(refOf);
}

/** Every record the edition is about or mentions. */
export async function allSubjects(tx: Tx, editionId: string): Promise<SubjectRef[]> {
  return (await tx.select().from(articleSubjects).where(eq(articleSubjects.editionId, editionId))).map(refOf);
}

/** The shows of the seasons among `refs`, each once. */
export async function showsOfSeasons(tx: Tx, refs: readonly SubjectRef[]): Promise<string[]> {
  const ids = refs.filter((ref) => ref.kind === "season").map((ref) => ref.id);
  if (ids.length === 0) return [];
  return (await tx.selectDistinct({ showId: seasons.showId }).from(seasons).where(inArray(seasons.id, ids))).map((row) => row.showId);
}

/** Those of `refs` that are on record. A mention of a record that is gone keeps its label in the text and no link. */
export async function knownSubjects(tx: Tx, refs: readonly SubjectRef[]): Promise<SubjectRef[]> {
  const known = new Set<string>();
  for (const kind of Object.keys(TABLES) as SubjectKind[]) {
    const ids = refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
    if (ids.length === 0) continue;
    const table = TABLES[kind];
    for (const row of await tx.select({ id: table.id }).from(table).where(inArray(table.id, ids))) known.add(row.id);
  }
  return refs.filter((ref) => known.has(ref.id));
}

/** Rewrites what the edition is about, and mentions beside that; `about` wins where a record is both. */
export async function replaceSubjects(tx: Tx, editionId: string, about: readonly SubjectRef[], mentions: readonly SubjectRef[]) {
  const named = new Set(about.map((ref) => ref.id));
  const others = mentions.filter((ref) => !named.has(ref.id));
  await tx.delete(articleSubjects).where(eq(articleSubjects.editionId, editionId));
  const rows = [...about.map(row("about")), ...others.map(row("mentions"))];
  if (rows.length > 0) await tx.insert(articleSubjects).values(rows);

  function row(role: SubjectRole) {
    return ({ kind, id }: SubjectRef, index: number) => ({
      editionId,
      role,
      origin: role === "about" ? ("explicit" as const) : ("document" as const),
      position: index + 1,
      showId: kind === "show" ? id : null,
      seasonId: kind === "season" ? id : null,
      personId: kind === "person" ? id : null,
    });
  }
}
