import { eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { claims, estimates } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";

type Ids = Map<string, string>;
/** What a story of the demo may name, by the words it is named by; pictures as they come into the library. */
export type Records = Record<"show" | "season" | "person" | "claim" | "estimate" | "picture", Ids>;

/** Shows and people by slug, seasons by show and season, facts and estimates by show and key. */
export async function listRecords(tx: Tx): Promise<Omit<Records, "picture">> {
  const bySlug = (rows: { slug: string; id: string }[]): Ids => new Map(rows.map((row) => [row.slug, row.id]));
  const byKey = (rows: { key: string | null; id: string }[]): Ids => new Map(rows.flatMap(({ key, id }) => (key ? [[key, id]] : [])));
  const ofSeasons = await tx
    .select({ id: seasons.id, slug: seasons.slug, show: shows.slug })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId));
  return {
    show: bySlug(await tx.select({ slug: shows.slug, id: shows.id }).from(shows)),
    person: bySlug(await tx.select({ slug: people.slug, id: people.id }).from(people)),
    season: new Map(ofSeasons.map((one) => [`${one.show}/${one.slug}`, one.id])),
    ...(await ledgerRecords(tx, byKey)),
  };
}

const ledgerRecords = async (tx: Tx, byKey: (rows: { key: string | null; id: string }[]) => Ids) => ({
  claim: byKey(await tx.select({ key: claims.importKey, id: claims.id }).from(claims).where(isNotNull(claims.importKey))),
  estimate: byKey(await tx.select({ key: estimates.importKey, id: estimates.id }).from(estimates).where(isNotNull(estimates.importKey))),
});
