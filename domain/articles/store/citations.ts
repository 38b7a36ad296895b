import { eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { articleClaims, claims, estimates } from "@/db/schema/claims";
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
