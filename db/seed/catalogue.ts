import { eq } from "drizzle-orm";
import { recordDeed } from "@/db/audit";
import { only, type Tx } from "@/db/connect";
import { credits, people, personNames } from "@/db/schema/people";
import { adaptations, organisations, seasonOrganisations, seasons, showRelations, shows, showTitles, sourceWorks } from "@/db/schema/shows";
import type { Context } from "@/domain/kernel/context";
import { proposeSlug } from "@/domain/kernel/slug";
import { numberedSlug } from "@/domain/shows/vocabulary";
import type { FactName, FactSeason, Facts } from "./facts";

type Ids = Map<string, string>;
/** Ids of what is on record, by the word the files call it: organisations, people, works and shows by slug. */
type Known = { organisations: Ids; people: Ids; works: Ids; shows: Ids };
type Load = { tx: Tx; ctx: Context; known: Known };
type Loaded = { shows: number; seasons: number; people: number; organisations: number; relations: number; relationsSkipped: number };

/**
 * Puts the catalogue part of the files on record. Records are found by their slugs: one that is there already stays
 * as it is, with all that hangs on it, so the same files loaded again change nothing.
 * A relation to a show that no file and no record holds is left out and counted.
 */
export async function loadCatalogue(tx: Tx, ctx: Context, files: readonly Facts[]): Promise<Loaded> {
  const load: Load = { tx, ctx, known: await known(tx) };
  const loaded: Loaded = { shows: 0, seasons: 0, people: 0, organisations: 0, relations: 0, relationsSkipped: 0 };
  for (const facts of files) {
    loaded.organisations += await loadOrganisations(load, facts);
    loaded.people += await loadPeople(load, facts);
    await loadWorks(load, facts);
    if (load.known.shows.has(facts.show.slug)) continue;
    const showId = await loadShow(load, facts);
    loaded.shows++;
    loaded.seasons += await loadSeasons(load, facts, showId);
  }
  const related = await loadRelations(load, files);
  return { ...loaded, ...related };
}

async function known(tx: Tx): Promise<Known> {
  const bySlug = (rows: { slug: string; id: string }[]): Ids => new Map(rows.map((row) => [row.slug, row.id]));
  return {
    organisations: bySlug(await tx.select({ slug: organisations.slug, id: organisations.id }).from(organisations)),
    people: bySlug(await tx.select({ slug: people.slug, id: people.id }).from(people)),
    works: bySlug(await tx.select({ slug: sourceWorks.slug, id: sourceWorks.id }).from(sourceWorks)),
    shows: bySlug(await tx.select({ slug: shows.slug, id: shows.id }).from(shows)),
  };
}

function idIn(ids: Ids, slug: string, { show }: Facts, what: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`${show.slug}.json names the ${what} "${slug}", which no file describes`);
  return id;
}

async function loadOrganisations({ tx, ctx, known }: Load, facts: Facts): Promise<number> {
  const fresh = facts.organisations.filter((one) => !known.organisations.has(one.slug));
  for (const one of fresh) {
    const { id } = only(await tx.insert(organisations).values(one).returning({ id: organisations.id }));
    known.organisations.set(one.slug, id);
    await recordDeed(tx, ctx, { action: "organisation.create", subject: { type: "organisation", id } });
  }
  return fresh.length;
}

async function loadPeople({ tx, ctx, known }: Load, facts: Facts): Promise<number> {
  const fresh = facts.people.filter((one) => !known.people.has(one.slug));
  for (const { slug, country, names } of fresh) {
    const shown = only(names.slice(0, 1));
    const row = { slug, country, displayName: shown.text, sortName: sortNameOf(shown), createdAt: ctx.now, updatedAt: ctx.now };
    const { id } = only(await tx.insert(people).values(row).returning({ id: people.id }));
    known.people.set(slug, id);
    await tx.insert(personNames).values(names.map((name, index) => ({ ...name, personId: id, position: index + 1 })));
    await recordDeed(tx, ctx, { action: "person.create", subject: { type: "person", id } });
  }
  return fresh.length;
}

/** A name written family first sorts as it stands; others sort by the family name. */
const sortNameOf = ({ text, family, given, order }: FactName) =>
  order === "given_first" && family && given ? `${family}, ${given}` : text;

async function loadWorks({ tx, ctx, known }: Load, facts: Facts) {
  for (const { publisher, ...work } of facts.sourceWorks.filter((one) => !known.works.has(one.slug))) {
    const publisherId = publisher && idIn(known.organisations, publisher, facts, "publisher");
    const { id } = only(
      await tx
        .insert(sourceWorks)
        .values({ ...work, publisherId })
        .returning({ id: sourceWorks.id }),
    );
    known.works.set(work.slug, id);
    await recordDeed(tx, ctx, { action: "source_work.create", subject: { type: "source_work", id } });
    const authors = facts.credits.filter((credit) => credit.sourceWork === work.slug);
    await insertCredits({ tx, known }, facts, authors, { sourceWorkId: id });
  }
}

async function loadShow({ tx, ctx, known }: Load, facts: Facts): Promise<string> {
  const { titles, ...show } = facts.show;
  const areCreatorsComplete = facts.billing.some((one) => one.group === "creator" && one.isComplete);
  const row = { ...show, areCreatorsComplete, createdAt: ctx.now, updatedAt: ctx.now };
  const { id } = only(await tx.insert(shows).values(row).returning({ id: shows.id }));
  known.shows.set(show.slug, id);
  if (titles.length > 0) await tx.insert(showTitles).values(titles.map((title, index) => ({ ...title, showId: id, position: index + 1 })));
  for (const { sourceWork, ...relation } of facts.adaptations) {
    await tx.insert(adaptations).values({ ...relation, showId: id, sourceWorkId: idIn(known.works, sourceWork, facts, "source work") });
  }
  const onShow = facts.credits.filter((credit) => credit.season === null && credit.sourceWork === null);
  await insertCredits({ tx, known }, facts, onShow, { showId: id });
  await recordDeed(tx, ctx, { action: "show.create", subject: { type: "show", id } });
  return id;
}

async function loadSeasons({ tx, ctx, known }: Load, facts: Facts, showId: string): Promise<number> {
  for (const season of facts.seasons) {
    const { key, organisations: services, ...rest } = season;
    const isCastComplete = facts.billing.some((one) => one.season === key && one.group === "cast" && one.isComplete);
    const row = { ...rest, showId, slug: seasonSlug(season), isCastComplete, createdAt: ctx.now, updatedAt: ctx.now };
    const { id } = only(await tx.insert(seasons).values(row).returning({ id: seasons.id }));
    for (const { organisation, ...service } of services) {
      const organisationId = idIn(known.organisations, organisation, facts, "organisation");
      await tx.insert(seasonOrganisations).values({ ...service, seasonId: id, organisationId });
    }
    const onSeason = facts.credits.filter((credit) => credit.season === key);
    await insertCredits({ tx, known }, facts, onSeason, { showId, seasonId: id });
    await recordDeed(tx, ctx, { action: "season.create", subject: { type: "season", id } });
  }
  return facts.seasons.length;
}

/** A season has the address of its number, whatever it is called; anything else that of its label, as `ashin-of-the-north`. */
export function seasonSlug({ kind, number, label, key }: Pick<FactSeason, "kind" | "number" | "label" | "key">): string {
  if (kind === "season" && number !== null) return numberedSlug(number);
  const proposal = proposeSlug(label);
  return proposal.ok ? proposal.slug : key;
}

type Place = { showId: string; seasonId?: string } | { sourceWorkId: string };

async function insertCredits({ tx, known }: Pick<Load, "tx" | "known">, facts: Facts, billed: Facts["credits"], place: Place) {
  const rows = billed.map(({ person, group, position, job, character }) => ({
    ...place,
    ...{ group, position, job, characterName: character },
    personId: idIn(known.people, person, facts, "person"),
  }));
  if (rows.length > 0) await tx.insert(credits).values(rows);
}

async function loadRelations({ tx, known }: Load, files: readonly Facts[]) {
  const named = await tx.select({ id: shows.id, title: shows.title, disambiguator: shows.disambiguator }).from(shows);
  const byName: Ids = new Map(named.map((one) => [one.disambiguator ? `${one.title} (${one.disambiguator})` : one.title, one.id]));
  const relations = files.flatMap((facts) =>
    facts.showRelations.map(({ show, kind, direction }) => {
      const [self, other] = [idIn(known.shows, facts.show.slug, facts, "show"), byName.get(show)];
      return direction === "this_to_other" ? { kind, fromShow: self, toShow: other } : { kind, fromShow: other, toShow: self };
    }),
  );
  const held = relations.flatMap(({ kind, fromShow, toShow }) => (fromShow && toShow ? [{ kind, fromShow, toShow }] : []));
  if (held.length > 0) await tx.insert(showRelations).values(held).onConflictDoNothing();
  return { relations: held.length, relationsSkipped: relations.length - held.length };
}

/** The id of a show by its slug, of the seasons of one, or of a person: what a story's mentions point at. */
export async function listRecords(tx: Tx) {
  const ofSeasons = await tx
    .select({ id: seasons.id, slug: seasons.slug, show: shows.slug })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId));
  const { shows: ofShows, people: ofPeople } = await known(tx);
  return {
    show: ofShows,
    person: ofPeople,
    season: new Map(ofSeasons.map((one) => [`${one.show}/${one.slug}`, one.id])),
  };
}
