import { and, eq, inArray, isNull } from "drizzle-orm";
import { only, type Reader, type Tx } from "@/db/connect";
import { claimRelations, claimSeasons, claims, estimates, estimateWindows, openQuestions } from "@/db/schema/claims";
import { seasons } from "@/db/schema/shows";
import type { RecordClaim } from "../schema";
import type { CloseReason, RelationKind } from "../vocabulary";

export const findClaim = async (db: Reader, id: string) => (await db.select().from(claims).where(eq(claims.id, id)))[0] ?? null;
export const findImported = async (db: Reader, key: string) => (await db.select().from(claims).where(eq(claims.importKey, key)))[0] ?? null;

/** Of these seasons, those of the show. */
export async function seasonsOfShow(db: Reader, showId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: seasons.id })
    .from(seasons)
    .where(and(eq(seasons.showId, showId), inArray(seasons.id, [...ids])));
  return rows.map((row) => row.id);
}

export async function insertClaim(tx: Tx, input: RecordClaim, by: { userId: string; now: Date; lastVerifiedOn: string }) {
  const { seasonIds, sources: _sources, relations: _relations, ...row } = input;
  const claim = only(
    await tx
      .insert(claims)
      .values({ ...row, recordedBy: by.userId, recordedAt: by.now, lastVerifiedOn: by.lastVerifiedOn, lastVerifiedBy: by.userId })
      .returning(),
  );
  if (input.scope === "seasons")
    await tx.insert(claimSeasons).values(seasonIds.map((seasonId) => ({ claimId: claim.id, seasonId, showId: input.showId })));
  return claim;
}

type Relation = { fromId: string; toId: string; kind: RelationKind; isRuling: boolean; note: string | null };

export async function insertRelation(tx: Tx, relation: Relation, by: { userId: string; now: Date }) {
  await tx
    .insert(claimRelations)
    .values({ ...relation, byUserId: by.userId, at: by.now })
    .onConflictDoNothing();
}

export async function deleteRelation(tx: Tx, { fromId, toId, kind }: Pick<Relation, "fromId" | "toId" | "kind">) {
  const [removed] = await tx
    .delete(claimRelations)
    .where(and(eq(claimRelations.fromId, fromId), eq(claimRelations.toId, toId), eq(claimRelations.kind, kind)))
    .returning();
  return removed ?? null;
}

export const setVisible = (tx: Tx, claimId: string) =>
  tx.update(claims).set({ visibility: "public", embargoUntil: null }).where(eq(claims.id, claimId));

export const setRetracted = (tx: Tx, claimId: string, by: { userId: string; now: Date }, reason: string) =>
  tx.update(claims).set({ retractedAt: by.now, retractedBy: by.userId, retractionReason: reason }).where(eq(claims.id, claimId));

/** "Checked, nothing new": every claim of the season that stands, and its open questions. */
export async function setVerified(tx: Tx, seasonId: string, by: { userId: string; today: string }) {
  const about = tx.select({ id: claimSeasons.claimId }).from(claimSeasons).where(eq(claimSeasons.seasonId, seasonId));
  await tx
    .update(claims)
    .set({ lastVerifiedOn: by.today, lastVerifiedBy: by.userId })
    .where(and(inArray(claims.id, about), isNull(claims.retractedAt)));
  await tx
    .update(openQuestions)
    .set({ lastCheckedOn: by.today })
    .where(and(eq(openQuestions.seasonId, seasonId), isNull(openQuestions.closedOn)));
}

export const findSeason = async (db: Reader, id: string) => (await db.select().from(seasons).where(eq(seasons.id, id)))[0] ?? null;

export const findQuestion = async (db: Reader, id: string) =>
  (await db.select().from(openQuestions).where(eq(openQuestions.id, id)))[0] ?? null;
export const insertQuestion = async (tx: Tx, row: typeof openQuestions.$inferInsert) =>
  (await tx.insert(openQuestions).values(row).onConflictDoNothing().returning())[0] ?? null;
export const setQuestionClosed = (
  tx: Tx,
  id: string,
  closed: { closedOn: string; closeReason: CloseReason; closedByClaimId: string | null },
) => tx.update(openQuestions).set(closed).where(eq(openQuestions.id, id));

/** Answers what a claim of this kind answers: an open question of the season with one of these keys. */
export const closeAnswered = (tx: Tx, seasonIds: readonly string[], keys: readonly string[], answer: { claimId: string; on: string }) =>
  seasonIds.length === 0 || keys.length === 0
    ? Promise.resolve()
    : tx
        .update(openQuestions)
        .set({ closedOn: answer.on, closeReason: "answered", closedByClaimId: answer.claimId })
        .where(and(inArray(openQuestions.seasonId, [...seasonIds]), inArray(openQuestions.key, [...keys]), isNull(openQuestions.closedOn)))
        .then(() => undefined);

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

/** Estimates of a season that wait for their result, superseded ones among them. */
export async function unscoredEstimates(tx: Tx, seasonId: string) {
  const open = await tx
    .select()
    .from(estimates)
    .where(and(eq(estimates.seasonId, seasonId), inArray(estimates.state, ["open", "superseded"]), isNull(estimates.resolvedAt)));
  if (open.length === 0) return [];
  const windows = await tx
    .select()
    .from(estimateWindows)
    .where(
      inArray(
        estimateWindows.estimateId,
        open.map((row) => row.id),
      ),
    );
  return open.map((row) => ({ ...row, windows: windows.filter((window) => window.estimateId === row.id) }));
}

type Outcome = { state?: "resolved" | "void"; outcomeClaimId?: string; brierScore?: number; daysOff?: number; resolvedAt: Date };
export const setOutcome = (tx: Tx, id: string, outcome: Outcome) => tx.update(estimates).set(outcome).where(eq(estimates.id, id));
