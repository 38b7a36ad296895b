import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { claimSeasons, claims, openQuestions } from "@/db/schema/claims";
import { auditLog } from "@/db/schema/staff";

/** What a check found as it was: the day and the person of each claim, the day of each question. */
export type Unchecked = { claims: [id: string, on: string | null, by: string | null][]; questions: [id: string, on: string | null][] };

/** "Checked, nothing new": every claim of the season that stands, and its open questions. Returns what they said before. */
export async function setVerified(tx: Tx, seasonId: string, by: { userId: string; today: string }): Promise<Unchecked> {
  const about = tx.select({ id: claimSeasons.claimId }).from(claimSeasons).where(eq(claimSeasons.seasonId, seasonId));
  const standing = and(inArray(claims.id, about), isNull(claims.retractedAt));
  const asked = and(eq(openQuestions.seasonId, seasonId), isNull(openQuestions.closedOn));
  const claimsBefore = await tx
    .select({ id: claims.id, on: claims.lastVerifiedOn, by: claims.lastVerifiedBy })
    .from(claims)
    .where(standing)
    .orderBy(claims.id)
    .for("update");
  const questionsBefore = await tx
    .select({ id: openQuestions.id, on: openQuestions.lastCheckedOn })
    .from(openQuestions)
    .where(asked)
    .for("update");
  await tx.update(claims).set({ lastVerifiedOn: by.today, lastVerifiedBy: by.userId }).where(standing);
  await tx.update(openQuestions).set({ lastCheckedOn: by.today }).where(asked);
  return { claims: claimsBefore.map(({ id, on, by: who }) => [id, on, who]), questions: questionsBefore.map(({ id, on }) => [id, on]) };
}

/** The last check of a season and whether it was undone; null where nobody has checked. */
export async function findLastVerify(tx: Tx, seasonId: string) {
  const [deed] = await tx
    .select({ action: auditLog.action, userId: auditLog.userId, at: auditLog.at, before: auditLog.before })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectType, "season"),
        eq(auditLog.subjectId, seasonId),
        inArray(auditLog.action, ["season.verify", "season.undo_verify"]),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(1);
  return deed ?? null;
}

/** Gives back what was said before a check, but for what somebody has looked at since. */
export async function restoreUnchecked(tx: Tx, before: Unchecked, check: { userId: string; on: string }) {
  await tx.execute(sql`
    update claims c set last_verified_on = (b.was ->> 1)::date, last_verified_by = (b.was ->> 2)::uuid
    from jsonb_array_elements(${JSON.stringify(before.claims)}::jsonb) b (was)
    where c.id = (b.was ->> 0)::uuid and c.last_verified_on = ${check.on} and c.last_verified_by = ${check.userId}`);
  await tx.execute(sql`
    update open_questions q set last_checked_on = (b.was ->> 1)::date
    from jsonb_array_elements(${JSON.stringify(before.questions)}::jsonb) b (was)
    where q.id = (b.was ->> 0)::uuid and q.last_checked_on = ${check.on} and q.closed_on is null`);
}
