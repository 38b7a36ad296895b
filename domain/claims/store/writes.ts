import { and, eq, inArray, isNull } from "drizzle-orm";
import { only, type Reader, type Tx } from "@/db/connect";
import { claimRelations, claimSeasons, claims, openQuestions } from "@/db/schema/claims";
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

/** Public from now on, or from the hour its embargo ends. */
export const setVisible = (tx: Tx, claimId: string) => tx.update(claims).set({ visibility: "public" }).where(eq(claims.id, claimId));
export const setEmbargoOver = (tx: Tx, claimId: string) => tx.update(claims).set({ embargoUntil: null }).where(eq(claims.id, claimId));

export const setRetracted = (tx: Tx, claimId: string, by: { userId: string; now: Date }, reason: string) =>
  tx.update(claims).set({ retractedAt: by.now, retractedBy: by.userId, retractionReason: reason }).where(eq(claims.id, claimId));

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
