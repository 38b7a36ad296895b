import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { DEADLINE_MS, withDeadline } from "@/db/deadline";
import { sessions, settings, users } from "@/db/schema/staff";
import type { Context } from "../kernel/context";
import { mayManageStaff } from "./policy";
import { SESSION_IDLE_MS, SESSION_TOUCH_MS } from "./vocabulary";

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
export async function listStaff({ db, actor }: Context, one?: { userId: string }) {
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
    .where(one && eq(users.id, one.userId))
    .groupBy(users.id)
    .orderBy(sql`${users.suspendedAt} is not null`, sql`lower(${users.name})`, users.id);
}

export const findStaffMember = async (ctx: Context, userId: string) => (await listStaff(ctx, { userId }))[0] ?? null;

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

/** Everyone with an account, for names that notes and notices print. */
export const listColleagues = (db: Reader) => db.select({ id: users.id, name: users.name }).from(users);
