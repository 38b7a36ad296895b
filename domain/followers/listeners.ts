import type { Tx } from "@/db/connect";
import { type SeasonPhase, tierOf } from "../claims/vocabulary";
import { dayOf } from "../kernel/day";
import { isKnown, keyOf, type News, newsOf } from "./news";
import {
  type CastClaim,
  cancelEvent,
  eventsOfClaim,
  findClaim,
  findHold,
  insertEvent,
  isFollowed,
  loadDrivers,
  lockHeld,
  waitTogether,
} from "./store/events";
import { verbOf } from "./vocabulary";

type StatusChange = {
  showId: string;
  seasonId: string;
  fromPhase: string | null;
  toPhase: string;
  line: string;
  drivenBy: { before: string[]; after: string[] };
  isByTime: boolean;
};
type AboutClaim = { claimId: string; showId: string };

/**
 * Raises what a season's line tells that it did not tell before, for those who follow it. A first line tells nothing new,
 * nor does one that time alone has changed. News that is still held is taken over by newer news of the same, with what
 * readers knew before either; where that is what they know again, nothing is told at all.
 */
export async function oweStatusNews(tx: Tx, change: StatusChange, at: Date): Promise<void> {
  if (change.fromPhase === null || change.isByTime) return;
  if (!(await isFollowed(tx, { showId: change.showId, seasonIds: [change.seasonId], personId: null }))) return;
  const { timeZone, holdMinutes } = await findHold(tx);
  const before = await loadDrivers(tx, change.drivenBy.before);
  const after = await loadDrivers(tx, change.drivenBy.after);
  const holdUntil = new Date(at.getTime() + holdMinutes * 60_000);
  for (const news of newsOf(before, after, dayOf(at, timeZone))) await raise(tx, change, news, at, holdUntil);
}

async function raise(tx: Tx, change: StatusChange, fresh: News, at: Date, holdUntil: Date) {
  const news = await takingOver(tx, change.seasonId, fresh, at);
  const said = news?.is ?? news?.was;
  if (!news || !said || tierOf(said.certainty) < tierOf("reported")) return;
  await waitTogether(tx, change.seasonId, holdUntil);
  await insertEvent(tx, {
    verb: news.verb,
    showId: change.showId,
    seasonId: change.seasonId,
    claimId: news.is?.id ?? null,
    wasClaimId: news.was?.id ?? null,
    fromPhase: change.fromPhase as SeasonPhase,
    toPhase: change.toPhase as SeasonPhase,
    line: change.line,
    certainty: said.certainty,
    dedupeKey: keyOf(change.seasonId, change.toPhase, news),
    raisedAt: at,
    holdUntil,
  });
}

/** The news as readers would hear it, once held news of the same is out of the way; null where they hear none. */
async function takingOver(tx: Tx, seasonId: string, fresh: News, at: Date): Promise<News | null> {
  const held = await lockHeld(tx, seasonId, fresh.verb);
  const first = held[0];
  if (!first) return fresh;
  const [was = null] = first.wasClaimId ? await loadDrivers(tx, [first.wasClaimId]) : [];
  const isBack = was ? fresh.is !== null && isKnown(was, fresh.is) : fresh.is === null;
  for (const one of held) await cancelEvent(tx, one.id, isBack ? "went_back" : "overtaken", at);
  return isBack ? null : { ...fresh, was };
}

/** Who joins, who leaves and what there is to see are told when the claim becomes public, whatever the line says. */
export async function oweClaimNews(tx: Tx, { claimId }: AboutClaim, at: Date): Promise<void> {
  const claim = await findClaim(tx, claimId, at);
  const verb = claim && verbOf(claim.kind);
  if (!claim || (verb !== "cast" && verb !== "trailer")) return;
  const { timeZone, holdMinutes } = await findHold(tx);
  const [news] = newsOf([], [claim], dayOf(at, timeZone));
  if (!news || !isSolid(claim) || !(await isFollowed(tx, claim))) return;
  await insertEvent(tx, {
    ...aboutClaim(claim),
    verb,
    claimId,
    dedupeKey: `claim:${claimId}`,
    raisedAt: at,
    holdUntil: new Date(at.getTime() + holdMinutes * 60_000),
  });
}

/** News of a claim that is taken back: what is held is dropped, what was told is told to be so no more. */
export async function oweRetractionNews(tx: Tx, { claimId }: AboutClaim, at: Date): Promise<void> {
  const events = await eventsOfClaim(tx, claimId);
  for (const event of events) if (!event.releasedAt && !event.cancelledAt) await cancelEvent(tx, event.id, "fell", at);
  const told = events.find((event) => event.releasedAt && (event.verb === "cast" || event.verb === "trailer"));
  const claim = told && (await findClaim(tx, claimId, at));
  if (!told || !claim) return;
  const { holdMinutes } = await findHold(tx);
  await insertEvent(tx, {
    ...aboutClaim(claim),
    verb: told.verb,
    wasClaimId: claimId,
    dedupeKey: `claim:${claimId}:not`,
    raisedAt: at,
    holdUntil: new Date(at.getTime() + holdMinutes * 60_000),
  });
}

/** Stands, is known to readers, and nothing speaks against it. */
export const isSolid = (claim: CastClaim) => claim.isKnown && !claim.isDisputed && tierOf(claim.certainty) >= tierOf("reported");

const aboutClaim = ({ showId, seasonIds, personId, certainty }: CastClaim) => ({
  ...{ showId, personId, certainty },
  seasonId: seasonIds.length === 1 ? (seasonIds[0] ?? null) : null,
});
