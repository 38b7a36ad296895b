import type { Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { recordEvent } from "@/db/outbox";
import { dayOf } from "../../kernel/day";
import { sayIn } from "../../kernel/say-in";
import { arisen, type Cause, died, type ForcedClaim, type Forces, fallen, forcesOf, gravestOf } from "../forces";
import { isKnownAt, ledgerOf, statusClaim } from "../queries/ledger";
import { type ClaimRow, loadShowRecord, type ShowRecord } from "../queries/show-record";
import { deriveShowStatuses } from "../show-status";
import type { SlotClaim } from "../slots";
import type { SeasonStatus } from "../status";
import { countRenewed, raiseFlags, settleFallen } from "../store/raise-flags";
import { findTimeZone } from "../store/show";
import { type LineChange, restateShow } from "../store/statuses";
import { settleEstimates } from "./settle-estimates";

/** What a change to the ledger did, or would do: the same numbers before saving as after. */
export type Impact = {
  flags: { claimId: string; severity: Cause["severity"]; editions: number }[];
  lines: { seasonId: string; before: string | null; after: string }[];
  /** Live stories whose chips show the change by themselves. */
  renewed: number;
  /** Open flags whose reason is gone. */
  settled: number;
};

export const slotClaim = (claim: ClaimRow, seasonIds: readonly string[]): SlotClaim => ({ ...claim, seasonIds });

export const today = async (tx: Tx, now: Date) => dayOf(now, await findTimeZone(tx));

/** `before`: the show's record as it was. Left out where time alone, a question or a guess moved it: that raises no flag. */
type Change = { showId: string; changedId: string; now: Date; before?: ShowRecord };

/**
 * Brings everything that follows from the ledger up to date: estimates are scored, lines derived anew, texts flagged that
 * state something no longer right, flags closed whose reason is gone, and the pages that show any of it made again.
 */
export async function applyChange(tx: Tx, change: Change): Promise<Impact> {
  const found = await loadShowRecord(tx, change.showId);
  const record = (await settleEstimates(tx, found, change.now)) > 0 ? await loadShowRecord(tx, change.showId) : found;
  const day = dayOf(change.now, record.timeZone);
  const { lines, moved, statuses } = await restateShow(tx, record, day, change.now);
  const news = change.before ? newsOf(change.before, record, statuses, { ...change, day }) : NO_NEWS;

  const settled = await settleFallen(tx, news.gone, news.died, news.standing, change.now);
  const flags: Impact["flags"] = [];
  for (const cause of news.causes) {
    const editions = await raiseFlags(tx, cause, change.now);
    if (editions > 0) flags.push({ claimId: cause.citedId, severity: cause.severity, editions });
  }
  const touched = [...new Set([change.changedId, ...moved, ...news.causes.map(({ citedId }) => citedId)])];
  await tell(tx, change, lines);
  return {
    ...{ flags, settled, renewed: await countRenewed(tx, touched) },
    lines: lines.map(({ seasonId, before, after }) => ({ seasonId, before: before?.line ?? null, after: after.line })),
  };
}

type News = { causes: Cause[]; gone: Cause[]; died: string[]; standing: Cause[] };
const NO_NEWS: News = { causes: [], gone: [], died: [], standing: [] };

/** What bears on texts since the change and did not before, and the other way round. */
function newsOf(
  before: ShowRecord,
  record: ShowRecord,
  statuses: Map<string, SeasonStatus>,
  { changedId, now, day }: Change & { day: string },
): News {
  const [was, is] = [bearing(before, now), bearing(record, now)];
  const fresh = arisen(was, is);
  const lines = deriveShowStatuses(sayIn(before.language), ledgerOf(before, now), day);
  const dropped = overtaken(lines, statuses).filter((id) => id !== changedId && !fresh.some(({ citedId }) => citedId === id));
  const causes = [...fresh, ...dropped.map((citedId): Cause => ({ citedId, causedById: changedId, severity: "outdated" }))];
  return { causes: gravestOf(causes), gone: fallen(was, is), died: died(was, is), standing: is.causes };
}

/** Claims that made a line before and do not now: a plan that became a start. Both lines are of today, so time has no part in it. */
function overtaken(before: Map<string, SeasonStatus>, after: Map<string, SeasonStatus>): string[] {
  const drivers = [...before].flatMap(([id, status]) => status.drivenBy.filter((driver) => !after.get(id)?.drivenBy.includes(driver)));
  return [...new Set(drivers)];
}

function bearing(record: ShowRecord, now: Date): Forces {
  const claims = record.claims.map((claim): ForcedClaim => {
    const { retractedOn: _day, ...rest } = statusClaim(record, claim);
    return {
      ...rest,
      whenEdtf: claim.whenEdtf,
      value: claim.value,
      isKnown: isKnownAt(claim, now),
      isRetracted: claim.retractedAt !== null,
    };
  });
  return forcesOf(claims, record.relations);
}

async function tell(tx: Tx, { showId, now, before: record }: Change, lines: LineChange[]) {
  for (const { seasonId, before, after } of lines.filter(hasMoved)) {
    const drivenBy = { before: before?.drivenBy ?? [], after: after.drivenBy };
    const change = { showId, seasonId, fromPhase: before?.phase ?? null, toPhase: after.phase, line: after.line };
    await recordEvent(tx, "season.status_changed", { ...change, drivenBy, isByTime: record === undefined }, now);
  }
  // A story's page carries the tag of every show whose claims it states: one word reaches any number of stories.
  const seasons = lines.map(({ seasonId }) => `season:${seasonId}`);
  await notifyPages(tx, { tags: [`show:${showId}`, "tracker", ...seasons], paths: [], drop: false });
}

/** A second source may carry a line that reads as before. */
const hasMoved = ({ before, after }: LineChange) =>
  before?.line !== after.line || before?.phase !== after.phase || String(before?.drivenBy) !== String(after.drivenBy);
