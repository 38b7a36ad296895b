import { and, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { authors, editions, revisions } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { organisations, seasons, shows, sourceWorks } from "@/db/schema/shows";
import { auditLog, users } from "@/db/schema/staff";
import type { Context } from "../../kernel/context";
import { mayReadAudit } from "../policy";
import type { AuditFilter } from "../schema";
import { AUDIT_PAGE } from "../vocabulary";

/** What an actor may read of the audit: all of it, or what they did and what was done to their account. */
function withinReach({ actor }: Context): SQL | undefined {
  if (mayReadAudit(actor).allowed) return undefined;
  return or(eq(auditLog.userId, actor.id), and(eq(auditLog.subjectType, "user"), eq(auditLog.subjectId, actor.id)));
}

/** Whoever signs in is nobody yet, so their sign-ins name them as what it was done to. */
const didBy = (userId: string) =>
  or(eq(auditLog.userId, userId), and(eq(auditLog.action, "session.start"), eq(auditLog.subjectId, userId)));

const filteredBy = ({ person, action }: Omit<AuditFilter, "page">) =>
  and(person === undefined ? undefined : didBy(person), action === undefined ? undefined : eq(auditLog.action, action));

/** What a deed was done to, by name, where it has one and still stands. */
function subjectName(db: Reader) {
  const id = sql`${auditLog.subjectId}::uuid`;
  const person = alias(users, "subject_user");
  const names = {
    user: db.select({ name: person.name }).from(person).where(eq(person.id, id)),
    show: db.select({ name: shows.title }).from(shows).where(eq(shows.id, id)),
    season: db
      .select({ name: sql`${shows.title} || ', ' || ${seasons.label}` })
      .from(seasons)
      .innerJoin(shows, eq(shows.id, seasons.showId))
      .where(eq(seasons.id, id)),
    person: db.select({ name: people.displayName }).from(people).where(eq(people.id, id)),
    organisation: db.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, id)),
    source_work: db.select({ name: sourceWorks.title }).from(sourceWorks).where(eq(sourceWorks.id, id)),
    author: db.select({ name: authors.name }).from(authors).where(eq(authors.id, id)),
  };
  const headline = db
    .select({ name: revisions.headline })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, auditLog.editionId));
  const cases = Object.entries(names).map(([type, name]) => sql`when ${type} then (${name})`);
  return sql<string | null>`case ${auditLog.subjectType} ${sql.join(cases, sql` `)} else (${headline}) end`;
}

/** One page of deeds, the latest first, and how many there are in all. */
export async function listAudit(ctx: Context, { page, ...filter }: AuditFilter) {
  const where = and(withinReach(ctx), filteredBy(filter));
  const deeds = await ctx.db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorKind: auditLog.actorKind,
      userId: auditLog.userId,
      userName: users.name,
      action: auditLog.action,
      subjectType: auditLog.subjectType,
      subjectId: auditLog.subjectId,
      subjectName: subjectName(ctx.db),
      editionId: auditLog.editionId,
      before: auditLog.before,
      after: auditLog.after,
      reason: auditLog.reason,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(where)
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(AUDIT_PAGE)
    .offset((page - 1) * AUDIT_PAGE);
  return { deeds, total: deeds[0]?.total ?? 0 };
}

/** Who and what the audit can be filtered by, within the actor's reach. */
export async function listAuditChoices(ctx: Context) {
  const where = withinReach(ctx);
  const actions = await ctx.db.selectDistinct({ action: auditLog.action }).from(auditLog).where(where).orderBy(auditLog.action);
  const people = await ctx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, ctx.db.select({ id: auditLog.userId }).from(auditLog).where(where)))
    .orderBy(sql`lower(${users.name})`, users.id);
  return { actions: actions.map((row) => row.action), people };
}
