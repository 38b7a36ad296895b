import { and, count, desc, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { only, type Reader } from "@/db/connect";
import { DEADLINE_MS, withDeadline } from "@/db/deadline";
import { editions, revisions } from "@/db/schema/articles";
import { auditLog, notices, sessions, settings, users } from "@/db/schema/staff";
import type { Context } from "../kernel/context";
import { mayManageStaff, mayReadAudit } from "./policy";
import type { AuditFilter } from "./schema";
import { AUDIT_PAGE, NOTICES_PAGE, SESSION_IDLE_MS, SESSION_TOUCH_MS } from "./vocabulary";

const ago = (ms: number) => sql`now() - make_interval(secs => ${ms / 1_000}::int)`;

/** A session that is good at this moment, by the database's clock: not revoked, not past its life, not idle. */
const isAlive = and(isNull(sessions.revokedAt), gt(sessions.expiresAt, sql`now()`), gt(sessions.lastSeenAt, ago(SESSION_IDLE_MS)));

/**
 * Who a session's secret belongs to, with the role they hold now. Null once it is revoked, over or idle, or its person
 * suspended. `isTouchDue` says that its last sign of life is old enough to be written anew.
 */
export async function findSessionActor(db: Reader, tokenHash: string) {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      isTouchDue: sql<boolean>`${sessions.lastSeenAt} <= ${ago(SESSION_TOUCH_MS)}`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, tokenHash), isAlive, isNull(users.suspendedAt)));
  return row ?? null;
}

/** What a password is compared with. Has its own deadline: commands ask before their transaction begins. */
export async function findCredentials(db: Reader, who: { email: string } | { userId: string }) {
  const [row] = await withDeadline(DEADLINE_MS.desk, () =>
    db
      .select({
        id: users.id,
        email: users.email,
        name: users.name,
        passwordHash: users.passwordHash,
        isSuspended: sql<boolean>`${users.suspendedAt} is not null`,
      })
      .from(users)
      .where("email" in who ? eq(users.email, who.email) : eq(users.id, who.userId)),
  );
  return row ?? null;
}

/** The publication as somebody named it; its own name and UTC until then. */
export async function findSettings(db: Reader) {
  const [row] = await db
    .select({ publicationName: settings.publicationName, timeZone: settings.timeZone, language: settings.language })
    .from(settings);
  return row ?? { publicationName: "Showdesk", timeZone: "UTC", language: "en-GB" };
}

/** Everyone with an account, those at work first, and when they were last seen. Nobody but an admin gets any. */
export async function listStaff({ db, actor }: Context) {
  if (!mayManageStaff(actor).allowed) return [];
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      suspendedAt: users.suspendedAt,
      createdAt: users.createdAt,
      lastSeenAt: sql<Date | null>`max(${sessions.lastSeenAt})`.mapWith(sessions.lastSeenAt),
      openSessions: sql<number>`(count(*) filter (where ${isAlive}))::int`,
    })
    .from(users)
    .leftJoin(sessions, eq(sessions.userId, users.id))
    .groupBy(users.id)
    .orderBy(sql`${users.suspendedAt} is not null`, sql`lower(${users.name})`, users.id);
}

/** The actor's own sign-ins that are still good, the latest used first. */
export const listSessions = ({ db, actor }: Context) =>
  db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      ipPrefix: sessions.ipPrefix,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.id), isAlive))
    .orderBy(desc(sessions.lastSeenAt), sessions.id);

/** One page of what the actor was told, the latest first, with the headline the copy bears now. */
export const listNotices = ({ db, actor }: Context, page = 1) => {
  const by = alias(users, "by_user");
  return db
    .select({
      id: notices.id,
      kind: notices.kind,
      articleId: notices.articleId,
      editionId: notices.editionId,
      headline: revisions.headline,
      byName: by.name,
      at: notices.at,
      readAt: notices.readAt,
    })
    .from(notices)
    .innerJoin(editions, eq(editions.id, notices.editionId))
    .leftJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .leftJoin(by, eq(by.id, notices.byUserId))
    .where(eq(notices.userId, actor.id))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(NOTICES_PAGE)
    .offset((page - 1) * NOTICES_PAGE);
};

export async function countNotices({ db, actor }: Context): Promise<number> {
  return only(await db.select({ n: count() }).from(notices).where(eq(notices.userId, actor.id))).n;
}

export async function countUnreadNotices({ db, actor }: Context): Promise<number> {
  return only(
    await db
      .select({ n: count() })
      .from(notices)
      .where(and(eq(notices.userId, actor.id), isNull(notices.readAt))),
  ).n;
}

/** What an actor may read of the audit: all of it, or what they did and what was done to their account. */
function withinReach({ actor }: Context): SQL | undefined {
  if (mayReadAudit(actor).allowed) return undefined;
  return or(eq(auditLog.userId, actor.id), and(eq(auditLog.subjectType, "user"), eq(auditLog.subjectId, actor.id)));
}

const filteredBy = ({ person, action }: Omit<AuditFilter, "page">) =>
  and(person === undefined ? undefined : eq(auditLog.userId, person), action === undefined ? undefined : eq(auditLog.action, action));

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
