import { and, asc, eq } from "drizzle-orm";
import { only, type Reader, type Tx } from "@/db/connect";
import { estimates, estimateWindows } from "@/db/schema/claims";
import type { EstimateState } from "../vocabulary";

export const findImportedEstimate = async (db: Reader, key: string) =>
  (await db.select({ id: estimates.id }).from(estimates).where(eq(estimates.importKey, key)))[0]?.id ?? null;

type NewEstimate = Pick<typeof estimates.$inferInsert, "seasonId" | "madeOn" | "madeBy" | "reasoning" | "basisClaimIds" | "importKey">;
type NewWindow = Omit<typeof estimateWindows.$inferInsert, "estimateId" | "rank" | "lo" | "hi">;

export async function insertEstimate(tx: Tx, estimate: NewEstimate, windows: readonly NewWindow[]): Promise<string> {
  await tx
    .update(estimates)
    .set({ state: "superseded" })
    .where(and(eq(estimates.seasonId, estimate.seasonId), eq(estimates.state, "open")));
  const { id } = only(await tx.insert(estimates).values(estimate).returning({ id: estimates.id }));
  await tx.insert(estimateWindows).values(windows.map((window, index) => ({ ...window, estimateId: id, rank: index + 1 })));
  return id;
}

export const windowsOf = (tx: Tx, estimateId: string) =>
  tx.select().from(estimateWindows).where(eq(estimateWindows.estimateId, estimateId)).orderBy(asc(estimateWindows.rank));

type Outcome = {
  state?: EstimateState;
  outcomeClaimId: string | null;
  brierScore?: number | null;
  daysOff?: number | null;
  resolvedAt: Date | null;
};
export const setOutcome = (tx: Tx, id: string, outcome: Outcome) => tx.update(estimates).set(outcome).where(eq(estimates.id, id));
