import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { auditLog, users } from "@/db/schema/staff";
import { OPEN_STATUSES } from "../vocabulary";

const job = {
  editionId: editions.id,
  number: editions.number,
  status: editions.status,
  headline: revisions.headline,
  authorId: editions.authorId,
  authorName: users.name,
  assignee: editions.assignee,
  dueAt: editions.dueAt,
  scheduledFor: editions.scheduledFor,
  wantedFor: editions.wantedFor,
  embargoUntil: editions.embargoUntil,
  expireAt: editions.expireAt,
  heldAt: editions.heldAt,
  changesAsked: editions.changesAsked,
  updatedAt: editions.updatedAt,
  isUpdate: sql<boolean>`${articles.liveEditionId} is not null`,
  words: sql<number>`coalesce(array_length(regexp_split_to_array(nullif(btrim(${revisions.bodyText}), ''), '\\s+'), 1), 0)`,
  tks: sql<number>`regexp_count(concat_ws(' ', ${revisions.headline}, ${revisions.standfirst}, ${revisions.bodyText}), '\\mTK\\M', 1, 'i')`,
};

const jobs = (db: Reader) =>
  db
    .select(job)
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(users, eq(users.id, editions.authorId));

/** What this person has to do: sent back first, then what is due, then drafts by last touch. */
export const listMyWork = (db: Reader, actorId: string) =>
  jobs(db)
    .where(
      and(
        inArray(editions.status, ["draft", "changes_requested"]),
        or(eq(editions.assignee, actorId), and(isNull(editions.assignee), eq(editions.authorId, actorId))),
      ),
    )
    .orderBy(sql`${editions.status} = 'draft'`, sql`${editions.dueAt} asc nulls last`, desc(editions.updatedAt), asc(editions.id));
export type Job = Awaited<ReturnType<typeof listMyWork>>[number];

/** Copy that an editor approved and nobody has sent out or put on the clock. */
export const listApproved = (db: Reader) =>
  jobs(db).where(eq(editions.status, "approved")).orderBy(sql`${editions.wantedFor} asc nulls last`, asc(editions.approvedAt));

/** Publications that were due and failed their checks: they wait for a person. */
export const listHeld = (db: Reader) => jobs(db).where(isNotNull(editions.heldAt)).orderBy(asc(editions.heldAt));

/** Whatever has an appointment from `from` to before `until`: going out, due, or its embargo lifting. Earliest first. */
export const listAppointments = (db: Reader, from: Date, until: Date) => {
  const within = (at: AnyPgColumn) => and(gte(at, from), lt(at, until));
  return jobs(db)
    .where(
      and(
        inArray(editions.status, [...OPEN_STATUSES]),
        or(within(editions.scheduledFor), within(editions.embargoUntil), and(within(editions.dueAt), isNull(editions.scheduledFor))),
      ),
    )
    .orderBy(sql`coalesce(${editions.scheduledFor}, ${editions.dueAt}, ${editions.embargoUntil})`, asc(editions.id));
};

/** What was done to stories since `since`, newest first. */
export const listRecentDeeds = (db: Reader, since: Date, limit: number) =>
  db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      action: auditLog.action,
      by: users.name,
      reason: auditLog.reason,
      after: auditLog.after,
      articleId: auditLog.articleId,
      editionId: auditLog.editionId,
      headline: revisions.headline,
      number: editions.number,
    })
    .from(auditLog)
    .innerJoin(editions, eq(editions.id, auditLog.editionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(and(gte(auditLog.at, since), isNotNull(auditLog.articleId)))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(limit);
export type RecentDeed = Awaited<ReturnType<typeof listRecentDeeds>>[number];
