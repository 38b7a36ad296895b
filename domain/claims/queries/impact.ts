import { eq } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claims } from "@/db/schema/claims";
import { settings, users } from "@/db/schema/staff";
import { dayOf } from "../../kernel/day";
import { sayIn } from "../../kernel/say-in";
import { FALLBACK, type Say } from "../../kernel/words";
import { deriveShowStatuses, type ShowLedger } from "../show-status";
import { loadChains } from "./chains";
import { listStoriesStating } from "./citations";
import { listFlagsCausedBy } from "./flags";
import { loadLedger } from "./ledger";
import { listClaimNames } from "./names";

/**
 * What one claim changes: the sentences it put behind, the lines with and without it, and what shows it by itself. Of a
 * claim that was taken back, the lines with it are those before.
 */
export async function readImpact(db: Reader, claimId: string, now: Date) {
  const [row] = await db
    .select({ claim: claims, by: users.name, timeZone: settings.timeZone, language: settings.language })
    .from(claims)
    .innerJoin(users, eq(users.id, claims.recordedBy))
    .leftJoin(settings, eq(settings.id, 1))
    .where(eq(claims.id, claimId));
  const [named] = await listClaimNames(db, [claimId]);
  if (!row || !named) return null;
  const [ledger, flags, chains, stating] = await Promise.all([
    loadLedger(db, row.claim.showId, now),
    listFlagsCausedBy(db, claimId),
    loadChains(db, [claimId]),
    listStoriesStating(db, [claimId]),
  ]);
  return {
    claim: { ...named, retractedAt: row.claim.retractedAt, retractionReason: row.claim.retractionReason },
    ...{ by: row.by, at: row.claim.recordedAt, chains: chains.get(claimId) ?? [], flags },
    byItself: stating.filter(({ mode }) => mode === "live").length,
    lines: linesOf(sayIn(row.language ?? FALLBACK), ledger, claimId, dayOf(now, row.timeZone ?? "UTC")),
  };
}

function linesOf(say: Say, ledger: ShowLedger, claimId: string, today: string) {
  const after = deriveShowStatuses(say, ledger, today);
  const before = deriveShowStatuses(say, withoutNewsOf(ledger, claimId), today);
  return ledger.seasons.flatMap(({ id }) => {
    const [was, is] = [before.get(id)?.line, after.get(id)?.line];
    return was !== undefined && is !== undefined && was !== is ? [{ seasonId: id, before: was, after: is }] : [];
  });
}

/** The ledger as if nobody had recorded the claim or, where it was taken back, as if nobody had. */
function withoutNewsOf(ledger: ShowLedger, claimId: string): ShowLedger {
  const claim = ledger.claims.find(({ id }) => id === claimId);
  if (claim?.retractedOn)
    return { ...ledger, claims: ledger.claims.map((one) => (one.id === claimId ? { ...one, retractedOn: null } : one)) };
  return {
    ...ledger,
    claims: ledger.claims.filter(({ id }) => id !== claimId),
    relations: ledger.relations.filter(({ fromId, toId }) => fromId !== claimId && toId !== claimId),
  };
}
