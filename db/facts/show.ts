import { eq } from "drizzle-orm";
import { recordDeed } from "@/db/audit";
import { only } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { adaptations, seasonOrganisations, seasons, shows, showTitles } from "@/db/schema/shows";
import { ok } from "@/domain/kernel/result";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { AT_THE_DESK, differing, type Ids, idIn, type Load, seasonIdsOf, seasonSlug } from "./known";
import type { FactSeason } from "./shape";

/** The show of a file as it is on record; no id where the record refused it. */
export type Shown = { showId: string | null; seasonIds: Ids };

/** Puts the show on record with its titles and what it is adapted from, then each season that is not there yet. */
export async function loadShow(load: Load): Promise<Shown> {
  const { tx, facts, known } = load;
  const showId = known.shows.has(facts.show.slug) ? await meetShow(load) : await addShow(load);
  if (!showId) return { showId, seasonIds: new Map() };
  const seasonIds = await seasonIdsOf(tx, showId, facts);
  for (const [n, season] of facts.seasons.entries()) {
    const id = seasonIds.get(season.key);
    if (id) await meetSeason(load, n, season, id);
    else {
      const added = await addSeason(load, n, season, showId);
      if (added) seasonIds.set(season.key, added);
    }
  }
  return { showId, seasonIds };
}

async function meetShow({ tx, facts, rows }: Load): Promise<string> {
  const { slug, titles: _titles, ...said } = facts.show;
  const row = only(await tx.select().from(shows).where(eq(shows.slug, slug)));
  rows.met(["show"], `show ${said.title}`, differing(said, row), AT_THE_DESK);
  return row.id;
}

async function addShow({ tx, ctx, facts, rows, known }: Load): Promise<string | null> {
  const { titles, ...show } = facts.show;
  const areCreatorsComplete = facts.billing.some((one) => one.group === "creator" && one.isComplete);
  const works = facts.adaptations.flatMap(({ sourceWork, ...relation }, n) => {
    const sourceWorkId = idIn(known.works, sourceWork, rows, ["adaptations", n, "sourceWork"], "source work");
    return sourceWorkId ? [{ ...relation, sourceWorkId }] : [];
  });
  const id = await rows.attempt(["show"], () =>
    tx.transaction(async (inner) => {
      const values = { ...show, areCreatorsComplete, createdAt: ctx.now, updatedAt: ctx.now };
      const { id: showId } = only(await inner.insert(shows).values(values).returning({ id: shows.id }));
      if (titles.length > 0)
        await inner.insert(showTitles).values(titles.map((title, index) => ({ ...title, showId, position: index + 1 })));
      if (works.length > 0) await inner.insert(adaptations).values(works.map((work) => ({ ...work, showId })));
      await recordDeed(inner, ctx, { action: "show.create", subject: { type: "show", id: showId } });
      await notifyPages(inner, { tags: [], paths: [showPath(show.slug)], drop: true });
      await notifyPages(inner, { tags: ["latest"], paths: [], drop: false });
      return ok(showId);
    }),
  );
  if (!id) return null;
  known.shows.set(show.slug, id);
  rows.added(["show"], `show ${show.title}`);
  return id;
}

async function meetSeason({ tx, rows }: Load, n: number, season: FactSeason, id: string) {
  const { key: _key, organisations: _organisations, ...said } = season;
  const row = only(await tx.select().from(seasons).where(eq(seasons.id, id)));
  rows.met(["seasons", n], `season ${season.label}`, differing(said, row), AT_THE_DESK);
}

async function addSeason(load: Load, n: number, season: FactSeason, showId: string): Promise<string | null> {
  const { tx, ctx, facts, rows } = load;
  const { key, organisations: _organisations, ...rest } = season;
  const services = servicesOf(load, n, season);
  const isCastComplete = facts.billing.some((one) => one.season === key && one.group === "cast" && one.isComplete);
  const id = await rows.attempt(["seasons", n], () =>
    tx.transaction(async (inner) => {
      const values = { ...rest, showId, slug: seasonSlug(season), isCastComplete, createdAt: ctx.now, updatedAt: ctx.now };
      const { id: seasonId } = only(await inner.insert(seasons).values(values).returning({ id: seasons.id }));
      if (services.length > 0) await inner.insert(seasonOrganisations).values(services.map((service) => ({ ...service, seasonId })));
      await recordDeed(inner, ctx, { action: "season.create", subject: { type: "season", id: seasonId } });
      await notifyPages(inner, { tags: [], paths: [seasonPath(facts.show.slug, values.slug)], drop: true });
      await notifyPages(inner, { tags: [`show:${showId}`, "tracker"], paths: [], drop: false });
      return ok(seasonId);
    }),
  );
  if (id) rows.added(["seasons", n], `season ${season.label}`);
  return id;
}

const servicesOf = ({ rows, known }: Load, n: number, { organisations: services }: FactSeason) =>
  services.flatMap(({ organisation, ...service }, m) => {
    const at = ["seasons", n, "organisations", m, "organisation"];
    const organisationId = idIn(known.organisations, organisation, rows, at, "organisation");
    return organisationId ? [{ ...service, organisationId }] : [];
  });
