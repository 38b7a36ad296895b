import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { externalIds, shows, showTitles } from "@/db/schema/shows";
import type { Lookup } from "./record";

export type Choice = { showSlug?: string | undefined; isNew?: boolean | undefined };
type Show = typeof shows.$inferSelect;
export type Match = { ok: true; show: Show | null; by: string } | { ok: false; says: string };

/** A number elsewhere decides which show a record is of; a title only suggests, and never among several. */
export async function matchShow(tx: Tx, lookup: Lookup, { showSlug, isNew }: Choice): Promise<Match> {
  const known = await knownByNumber(tx, lookup);
  if (known.length > 1)
    return { ok: false, says: `bears the numbers of ${known.map(nameOf).join(" and ")}. Put the numbers right at the desk first.` };
  const [numbered] = known;
  if (showSlug !== undefined) {
    const [chosen] = await tx.select().from(shows).where(eq(shows.slug, showSlug));
    if (!chosen) return { ok: false, says: `No show on record has the address ${showSlug}.` };
    if (numbered && numbered.id !== chosen.id)
      return { ok: false, says: `bears a number of ${nameOf(numbered)}, which is not ${nameOf(chosen)}.` };
    return { ok: true, show: chosen, by: "as you chose" };
  }
  if (numbered) return { ok: true, show: numbered, by: "by its number" };
  if (isNew) return { ok: true, show: null, by: "" };
  return byTitle(lookup, await namesakes(tx, lookup.show.title));
}

function byTitle({ show: { title, language, countries } }: Lookup, found: Show[]): Match {
  const [one, ...others] = found;
  if (!one) return { ok: true, show: null, by: "" };
  const agrees = language === one.originalLanguage && (countries.length === 0 || countries.some((code) => one.countries.includes(code)));
  if (others.length === 0 && agrees) return { ok: true, show: one, by: "by its title and language" };
  const candidates = found.map((show) => `${nameOf(show)}, --show ${show.slug}`).join("; ");
  return { ok: false, says: `may be any show called ${title}: ${candidates}. Choose one, or say --new for another.` };
}

const nameOf = ({ title, disambiguator }: Show) => (disambiguator ? `${title} (${disambiguator})` : title);

async function knownByNumber(tx: Tx, { identifiers }: Lookup): Promise<Show[]> {
  const numbers = identifiers.filter(({ season }) => season === null);
  const isOne = numbers.map(({ scheme, value }) => and(eq(externalIds.scheme, scheme), eq(externalIds.value, value)));
  const rows = await tx
    .selectDistinct({ id: externalIds.showId })
    .from(externalIds)
    .where(or(...isOne));
  const ids = rows.flatMap(({ id }) => id ?? []);
  return ids.length === 0 ? [] : tx.select().from(shows).where(inArray(shows.id, ids)).orderBy(shows.slug);
}

function namesakes(tx: Tx, title: string): Promise<Show[]> {
  const called = tx
    .select({ id: showTitles.showId })
    .from(showTitles)
    .where(sql`lower(${showTitles.text}) = lower(${title}) and ${showTitles.kind} <> 'misspelling'`);
  return tx
    .select()
    .from(shows)
    .where(or(sql`lower(${shows.title}) = lower(${title})`, inArray(shows.id, called)))
    .orderBy(shows.slug);
}
