import { inArray } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { seasons } from "@/db/schema/shows";
import { describeFuzzyDate } from "../fuzzy-date";
import type { Certainty } from "../vocabulary";
import type { LedgerClaim } from "./claims";
import { listEstimates, listOpenQuestions, listSeasonLabels, readSeason } from "./season";

/** A fact as it stands beside a text in hand. */
export type PanelFact = {
  id: string;
  certainty: Certainty;
  summary: string;
  /** Its date or window as readers see it. */
  when: string | null;
  reportedOn: string;
  /** From the origin to what we have in hand. */
  chain: { name: string | null; isRead: boolean }[];
  sourceId: string | null;
  state: "standing" | "disputed" | "closed" | "retracted";
  isPublic: boolean;
};
export type PanelSeason = {
  id: string;
  label: string;
  line: string;
  facts: PanelFact[];
  estimate: { id: string; text: string; madeOn: string } | null;
  questions: { id: string; wording: string; askedOn: string }[];
};

/** Seasons that one story is shown beside, at the most. */
export const PANEL_SEASONS_MAX = 12;

/** The ledger of the seasons a story is about; of a show, all its seasons, the newest first. */
export async function readPanel(
  db: Reader,
  about: { shows: readonly string[]; seasons: readonly string[] },
  now: Date,
): Promise<PanelSeason[]> {
  const places = await placesOf(db, about);
  const found = await Promise.all(places.map((place) => readPlace(db, place, now)));
  return found.flatMap((season) => season ?? []);
}

type Place = { showId: string; seasonId: string; label: string };

async function placesOf(db: Reader, about: { shows: readonly string[]; seasons: readonly string[] }): Promise<Place[]> {
  const named =
    about.seasons.length > 0
      ? await db
          .select({ showId: seasons.showId, seasonId: seasons.id, label: seasons.label })
          .from(seasons)
          .where(inArray(seasons.id, [...about.seasons]))
      : [];
  const others: Place[] = [];
  for (const showId of about.shows) {
    const labels = await listSeasonLabels(db, showId);
    others.push(...labels.reverse().map(({ id, label }) => ({ showId, seasonId: id, label })));
  }
  const known = new Set(named.map(({ seasonId }) => seasonId));
  return [...named, ...others.filter(({ seasonId }) => !known.has(seasonId))].slice(0, PANEL_SEASONS_MAX);
}

async function readPlace(db: Reader, { showId, seasonId, label }: Place, now: Date): Promise<PanelSeason | null> {
  const [ledger, estimates, questions] = await Promise.all([
    readSeason(db, { showId, seasonId }, now),
    listEstimates(db, seasonId),
    listOpenQuestions(db, seasonId),
  ]);
  if (!ledger) return null;
  const open = estimates.find(({ state }) => state === "open");
  const [first] = open?.windows ?? [];
  return {
    ...{ id: seasonId, label, line: ledger.status.line },
    facts: ledger.claims.map(factOf),
    estimate: open && first ? { id: open.id, text: `${first.label}, ${first.likelihood.replaceAll("_", " ")}`, madeOn: open.madeOn } : null,
    questions: questions.map(({ id, wording, raisedOn, lastCheckedOn }) => ({ id, wording, askedOn: lastCheckedOn ?? raisedOn })),
  };
}

function factOf(claim: LedgerClaim): PanelFact {
  const first = claim.chains.find(({ stance }) => stance === "supports");
  const { is } = claim.state;
  return {
    ...{ id: claim.id, certainty: claim.certainty, summary: claim.summary, reportedOn: claim.reportedOn },
    when: claim.whenEdtf ? describeFuzzyDate(claim.whenEdtf, claim.whenWords) : null,
    chain: [...(first?.links ?? [])].reverse().map(({ name, title, isSeen }) => ({ name: name ?? title, isRead: isSeen })),
    sourceId: first?.sourceId ?? null,
    state: is === "retracted" || is === "closed" || is === "disputed" ? is : "standing",
    isPublic: is !== "internal" && is !== "embargoed",
  };
}
