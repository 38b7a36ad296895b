import { desc, eq, inArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { claimRelations, claims } from "@/db/schema/claims";
import { users } from "@/db/schema/staff";
import { listStoriesStating } from "./citations";
import { listClaimNames } from "./names";

/** How one claim and others of its show bear on each other: who drew it, why, and which of the two is the other. */
export async function listBearings(db: Reader, claimId: string) {
  const rows = await db
    .select({ relation: claimRelations, by: users.name })
    .from(claimRelations)
    .innerJoin(users, eq(users.id, claimRelations.byUserId))
    .where(or(eq(claimRelations.fromId, claimId), eq(claimRelations.toId, claimId)))
    .orderBy(desc(claimRelations.at), desc(claimRelations.fromId));
  const names = await listClaimNames(db, [...new Set(rows.map(({ relation }) => otherOf(relation, claimId)))]);
  return rows.flatMap(({ relation, by }) => {
    const other = names.find(({ id }) => id === otherOf(relation, claimId));
    return other ? [{ ...relation, by, other, isOurs: relation.fromId === claimId }] : [];
  });
}

const otherOf = ({ fromId, toId }: { fromId: string; toId: string }, claimId: string) => (fromId === claimId ? toId : fromId);

const recorders = alias(users, "recorders");
const retractors = alias(users, "retractors");
const checkers = alias(users, "checkers");

/** Who recorded, last checked and took back a claim, and the stories that state it now. */
export async function findClaimStory(db: Reader, claimId: string) {
  const [[people], stories] = await Promise.all([
    db
      .select({ recordedBy: recorders.name, retractedBy: retractors.name, checkedBy: checkers.name })
      .from(claims)
      .innerJoin(recorders, eq(recorders.id, claims.recordedBy))
      .leftJoin(retractors, eq(retractors.id, claims.retractedBy))
      .leftJoin(checkers, eq(checkers.id, claims.lastVerifiedBy))
      .where(inArray(claims.id, [claimId])),
    listStoriesStating(db, [claimId]),
  ]);
  return people ? { ...people, stories } : null;
}
