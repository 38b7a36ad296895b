import { showRelations, shows } from "@/db/schema/shows";
import type { Load } from "./known";

/** How the show relates to others, found by title; one that is not on record is left out and said so. */
export async function loadRelations({ tx, facts, rows, known }: Load) {
  const self = known.shows.get(facts.show.slug);
  if (!self || facts.showRelations.length === 0) return;
  const named = await tx.select({ id: shows.id, title: shows.title, disambiguator: shows.disambiguator }).from(shows);
  const byName = new Map(named.map((one) => [one.disambiguator ? `${one.title} (${one.disambiguator})` : one.title, one.id]));
  for (const [n, { show, kind, direction }] of facts.showRelations.entries()) {
    const [at, what, other] = [["showRelations", n], `${kind} ${show}`, byName.get(show)];
    if (!other) {
      rows.left(at, what, `no show called "${show}" is on record.`);
      continue;
    }
    const [fromShow, toShow] = direction === "this_to_other" ? [self, other] : [other, self];
    const made = await tx.insert(showRelations).values({ kind, fromShow, toShow }).onConflictDoNothing().returning();
    if (made.length > 0) rows.added(at, what);
    else rows.met(at, what, [], "");
  }
}
