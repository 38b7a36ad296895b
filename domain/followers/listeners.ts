import type { Tx } from "@/db/connect";
import { type SeasonPhase, tierOf } from "../claims/vocabulary";
import { dayOf } from "../kernel/day";
import { type Driver, firstOf, isNews, keyOf, type News } from "./news";
import {
  type CastClaim,
  cancelEvent,
  type EventRow,
  eventsOfClaim,
  findClaim,
  findHold,
  findStanding,
  insertEvent,
  isFollowed,
  loadDrivers,
  lockLastNews,
  lockNewsOf,
  reachBack,
  type Standing,
  waitTogether,
} from "./store/events";
import { FOLLOW_VERBS, verbOf } from "./vocabulary";

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
 * Raises what a season's line tells that readers do not know yet, for those who follow it. A first line tells nothing new,
 * nor does one that time alone has changed. Looks at the line as it stands now, since changes may be heard of in any order:
 * each tells only how far back readers' knowledge goes.
 */
export async function oweStatusNews(tx: Tx, change: StatusChange, at: Date): Promise<void> {
  if (change.fromPhase === null || change.isByTime) return;
  if (!(await isFollowed(tx, { showId: change.showId, seasonIds: [change.seasonId], personId: null }))) return;
  await lockNewsOf(tx, change.seasonId);
  const standing = await findStanding(tx, change.seasonId);
  if (!standing) return;
  const { timeZone, holdMinutes } = await findHold(tx);
  const before = await loadDrivers(tx, change.drivenBy.before);
  const now = await loadDrivers(tx, standing.drivenBy);
  const moment = { at, today: dayOf(at, timeZone), holdUntil: new Date(at.getTime() + holdMinutes * 60_000) };
  for (const verb of FOLLOW_VERBS) await weigh(tx, change, { verb, was: firstOf(before, verb), is: firstOf(now, verb) }, standing, moment);
}

type Moment = { at: Date; today: string; holdUntil: Date };

/** One heading: what is held of it is taken over by what is newer, and dropped where readers know that already. */
async function weigh(tx: Tx, change: StatusChange, fresh: News, standing: Standing, moment: Moment) {
  const last = await lockLastNews(tx, change.seasonId, fresh.verb);
  const isHeld = last !== null && last.cancelledAt === null && last.releasedAt === null;
  const news = { ...fresh, was: await knownBefore(tx, last, fresh, moment.at) };
  if (isHeld && last.claimId === (fresh.is?.id ?? null) && last.wasClaimId === (news.was?.id ?? null)) return;
  const isTold = isNews(news, moment.today);
  if (isHeld && isTold && last.claimId !== null && last.claimId === news.is?.id) return reachBack(tx, last.id, news.was?.id ?? null);
  if (isHeld) await cancelEvent(tx, last.id, isTold ? "overtaken" : "went_back", moment.at);
  const said = news.is ?? news.was;
  if (!isTold || !said || tierOf(said.certainty) < tierOf("reported")) return;
  await waitTogether(tx, change.seasonId, moment.holdUntil);
  await insertEvent(tx, {
    verb: news.verb,
    showId: change.showId,
    seasonId: change.seasonId,
    claimId: news.is?.id ?? null,
    wasClaimId: news.was?.id ?? null,
    fromPhase: change.fromPhase as SeasonPhase,
    toPhase: standing.phase,
    line: standing.line,
    certainty: said.certainty,
    dedupeKey: keyOf(change.seasonId, standing.phase, news),
    raisedAt: moment.at,
    holdUntil: moment.holdUntil,
  });
}

/** What readers knew before: where the last news never reached them, what they knew before that. */
async function knownBefore(tx: Tx, last: EventRow | null, { was }: News, at: Date): Promise<Driver | null> {
  if (!last || last.releasedAt || at < last.raisedAt) return was;
  if (last.cancelledAt && last.claimId !== (was?.id ?? null)) return was;
  const [known = null] = last.wasClaimId ? await loadDrivers(tx, [last.wasClaimId]) : [];
  return known;
}

/** Who joins, who leaves and what there is to see are told when the claim becomes public, whatever the line says. */
export async function oweClaimNews(tx: Tx, { claimId }: AboutClaim, at: Date): Promise<void> {
  const claim = await findClaim(tx, claimId, at);
  const verb = claim && verbOf(claim.kind);
  if (!claim || (verb !== "cast" && verb !== "trailer")) return;
  const { timeZone, holdMinutes } = await findHold(tx);
  const news = { verb, was: null, is: claim };
  if (!isNews(news, dayOf(at, timeZone)) || !isSolid(claim) || !(await isFollowed(tx, claim))) return;
  await insertEvent(tx, {
    ...aboutClaim(claim),
    verb,
    claimId,
    dedupeKey: `claim:${claimId}`,
    raisedAt: at,
    holdUntil: new Date(at.getTime() + holdMinutes * 60_000),
  });
}

/** News of a part or a trailer that is taken back: what is held is dropped, what was told is told to be so no more. */
export async function oweRetractionNews(tx: Tx, { claimId }: AboutClaim, at: Date): Promise<void> {
  const events = (await eventsOfClaim(tx, claimId)).filter(({ verb }) => verb === "cast" || verb === "trailer");
  for (const event of events) if (!event.releasedAt && !event.cancelledAt) await cancelEvent(tx, event.id, "fell", at);
  const told = events.find((event) => event.releasedAt);
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
