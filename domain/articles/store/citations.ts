import { asc, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { articleClaims, claims, estimates } from "@/db/schema/claims";
import { shows } from "@/db/schema/shows";
import type { Citation } from "../citations";

/** Whether every claim and estimate that is cited is on record. */
export async function areKnown(db: Reader, citations: readonly Citation[]): Promise<boolean> {
  const claimIds = [...new Set(citations.flatMap(({ claimId }) => claimId ?? []))];
  const estimateIds = [...new Set(citations.flatMap(({ estimateId }) => estimateId ?? []))];
  const [known, guessed] = await Promise.all([
    claimIds.length > 0 ? db.select({ id: claims.id }).from(claims).where(inArray(claims.id, claimIds)) : [],
    estimateIds.length > 0 ? db.select({ id: estimates.id }).from(estimates).where(inArray(estimates.id, estimateIds)) : [],
  ]);
  return known.length === claimIds.length && guessed.length === estimateIds.length;
}

/** Rewrites what the edition states. */
export async function replaceCitations(tx: Tx, editionId: string, citations: readonly Citation[]) {
  await tx.delete(articleClaims).where(eq(articleClaims.editionId, editionId));
  if (citations.length > 0) await tx.insert(articleClaims).values(citations.map((citation) => ({ editionId, ...citation })));
}

/**
 * Holds the ledgers of what the edition states until the transaction ends. From approval on a change of the ledger flags the
 * edition; one made at the same moment is either seen by the checks or comes after, and flags.
 */
export async function holdLedgers(tx: Tx, editionId: string) {
  const stated = tx
    .select({ showId: claims.showId })
    .from(articleClaims)
    .innerJoin(claims, eq(claims.id, articleClaims.claimId))
    .where(eq(articleClaims.editionId, editionId));
  await tx.select({ id: shows.id }).from(shows).where(inArray(shows.id, stated)).orderBy(asc(shows.id)).for("share");
}
