import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { auditLog } from "@/db/schema/staff";
import { dayOf } from "../../kernel/day";
import { sayIn } from "../../kernel/say-in";
import { instantAt } from "../../kernel/zoned-hour";
import { addDays } from "../calendar";
import { claimStates } from "../claim-state";
import { inputsOf } from "../show-status";
import { deriveSeasonStatus } from "../status";
import { describeClaims } from "./claims";
import { ledgerOf, relationsAmong, seasonsOf } from "./ledger";
import { claimsReaching, newestReportFirst } from "./season";
import { loadShowRecord, type ShowRecord } from "./show-record";

/** `known`: what we knew when that day ended. `now`: what we now know of that day, with all we have learned since. */
export type AsOf = { day: string; as: "known" | "now" };

/**
 * A season as of a day that has come: the status by the rules and the claims they rest on. What was recorded, ruled, made
 * public or taken back after that day is unknown to `known`; for `now` a claim that was taken back since was never right.
 */
export async function readSeasonOn(db: Reader, at: { showId: string; seasonId: string }, { day, as }: AsOf, now: Date) {
  const found = await loadShowRecord(db, at.showId);
  const hour = as === "known" ? endOf(day, found.timeZone, now) : now;
  const record = as === "known" ? rewind(found, await listMadeKnown(db, found), hour) : found;
  const rightThen = { ...record, claims: record.claims.filter((claim) => as === "known" || claim.retractedAt === null) };
  const ledger = { ...ledgerOf(rightThen, hour), seasons: seasonsOf(record, (estimate) => isInForce(estimate, day, found.timeZone)) };
  const input = inputsOf(ledger, day).find(({ season }) => season.id === at.seasonId);
  if (!input) return null;
  const mine = claimsReaching(record, input.season).filter(({ reportedOn }) => reportedOn <= day);
  const described = await describeClaims(db, mine, { record, states: claimStates(input), at: hour });
  return {
    ...{ day, as, status: deriveSeasonStatus(sayIn(record.language), input), estimate: input.estimate },
    claims: described.sort(newestReportFirst),
    relations: relationsAmong(record.relations, new Set(mine.map(({ id }) => id))),
  };
}

/** The last moment of a day, or now where the day is not over. */
function endOf(day: string, timeZone: string, now: Date): Date {
  const midnight = instantAt(`${addDays(day, 1)}T00:00`, timeZone);
  return midnight && midnight <= now ? new Date(midnight.getTime() - 1) : now;
}

type MadeKnown = { claimId: string; action: string; at: Date };

/** When claims that were recorded for the desk alone, or under embargo, became known to readers. */
async function listMadeKnown(db: Reader, { claims }: ShowRecord): Promise<MadeKnown[]> {
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  const acts = inArray(auditLog.action, ["claim.make_public", "claim.lift_embargo"]);
  return db
    .select({ claimId: auditLog.subjectId, action: auditLog.action, at: auditLog.at })
    .from(auditLog)
    .where(and(eq(auditLog.subjectType, "claim"), inArray(auditLog.subjectId, ids), acts))
    .orderBy(asc(auditLog.id));
}

/** The record as it was at an hour. */
function rewind(record: ShowRecord, made: readonly MadeKnown[], hour: Date): ShowRecord {
  const laterOn = (claimId: string, action: string) =>
    made.find((one) => one.claimId === claimId && one.action === action && one.at > hour);
  return {
    ...record,
    claims: record.claims
      .filter(({ recordedAt }) => recordedAt <= hour)
      .map((claim) => {
        const isTakenBack = claim.retractedAt !== null && claim.retractedAt <= hour;
        return {
          ...claim,
          ...(!isTakenBack && { retractedAt: null, retractedBy: null, retractionReason: null }),
          ...(laterOn(claim.id, "claim.make_public") && { visibility: "internal" as const }),
          embargoUntil: laterOn(claim.id, "claim.lift_embargo")?.at ?? claim.embargoUntil,
        };
      }),
    relations: record.relations.filter(({ at }) => at <= hour),
  };
}

type Estimate = ShowRecord["estimates"][number];
const isInForce = ({ madeOn, resolvedAt }: Estimate, day: string, timeZone: string) =>
  madeOn <= day && (resolvedAt === null || dayOf(resolvedAt, timeZone) > day);
