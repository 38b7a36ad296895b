import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { people } from "@/db/schema/people";
import { organisations, seasons, shows, sourceWorks } from "@/db/schema/shows";
import type { Context } from "@/domain/kernel/context";
import { proposeSlug } from "@/domain/kernel/slug";
import { numberedSlug } from "@/domain/shows/vocabulary";
import type { Path } from "./places";
import type { Rows } from "./rows";
import type { FactSeason, Facts } from "./shape";

/** A record on file is the desk’s; an import never rewrites it. */
export const AT_THE_DESK = "change it at the desk.";

export type Ids = Map<string, string>;
/** Ids of what is on record, by the word the files call it: its slug. */
export type Known = { organisations: Ids; people: Ids; works: Ids; shows: Ids };
/** One file on its way onto the record. */
export type Load = { tx: Tx; ctx: Context; facts: Facts; rows: Rows; known: Known };

export async function knownRecords(tx: Tx): Promise<Known> {
  const bySlug = (rows: { slug: string; id: string }[]): Ids => new Map(rows.map((row) => [row.slug, row.id]));
  return {
    organisations: bySlug(await tx.select({ slug: organisations.slug, id: organisations.id }).from(organisations)),
    people: bySlug(await tx.select({ slug: people.slug, id: people.id }).from(people)),
    works: bySlug(await tx.select({ slug: sourceWorks.slug, id: sourceWorks.id }).from(sourceWorks)),
    shows: bySlug(await tx.select({ slug: shows.slug, id: shows.id }).from(shows)),
  };
}

/** The record a row names, or null with the fault noted: neither this file nor the record describes it. */
export function idIn(ids: Ids, slug: string, rows: Rows, at: Path, what: string): string | null {
  const id = ids.get(slug) ?? null;
  if (id === null) rows.fault(at, `names the ${what} "${slug}", which is neither in this file nor on record.`);
  return id;
}

/** The seasons of a show that a file speaks of, by its keys: a season by its number, anything else by its address. */
export async function seasonIdsOf(tx: Tx, showId: string, facts: Facts): Promise<Ids> {
  const rows = await tx
    .select({ id: seasons.id, slug: seasons.slug, kind: seasons.kind, number: seasons.number })
    .from(seasons)
    .where(eq(seasons.showId, showId));
  const same = (season: FactSeason) => (row: (typeof rows)[number]) =>
    season.kind === "season" && season.number !== null
      ? row.kind === "season" && row.number === season.number
      : row.slug === seasonSlug(season);
  return new Map(
    facts.seasons.flatMap((season): [string, string][] => {
      const row = rows.find(same(season));
      return row ? [[season.key, row.id]] : [];
    }),
  );
}

/** A season has the address of its number, whatever it is called; anything else that of its label, as `ashin-of-the-north`. */
export function seasonSlug({ kind, number, label, key }: Pick<FactSeason, "kind" | "number" | "label" | "key">): string {
  if (kind === "season" && number !== null) return numberedSlug(number);
  const proposal = proposeSlug(label);
  return proposal.ok ? proposal.slug : key;
}

/** Fields by name in which a file and a record do not agree. Lists agree in any order. */
export function differing(file: Record<string, unknown>, record: Record<string, unknown>): string[] {
  const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
  return Object.keys(file).filter((field) => plain(file[field]) !== plain(record[field]));
}
