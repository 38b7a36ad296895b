import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { sessions, users } from "@/db/schema/staff";
import type { Role } from "../kernel/context";
import { SESSION_LIFE_MS, SESSION_TOUCH_MS } from "./vocabulary";

export type User = typeof users.$inferSelect;

/** The person's row, held until the transaction ends. Weak enough that rows which merely name them may be written meanwhile. */
export async function lockUser(tx: Tx, userId: string): Promise<User | null> {
  const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("no key update");
  return user ?? null;
}

/** Whether anyone keeps the house; asked under the lock that the trigger `an_admin_remains` takes. */
export async function hasAdmin(tx: Tx): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:an-admin-remains'))`);
  const admins = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.suspendedAt)))
    .limit(1);
  return admins.length > 0;
}

/** The new account's id, or null where the address has one already. */
export async function insertUser(
  tx: Tx,
  user: Pick<User, "email" | "name" | "role" | "passwordHash" | "createdAt">,
): Promise<string | null> {
  const [row] = await tx.insert(users).values(user).onConflictDoNothing({ target: users.email }).returning({ id: users.id });
  return row?.id ?? null;
}

export async function changeUser(
  tx: Tx,
  userId: string,
  change: { role: Role } | { suspendedAt: Date | null } | { passwordHash: string },
): Promise<void> {
  await tx.update(users).set(change).where(eq(users.id, userId));
}

type Device = { userAgent: string; ipPrefix: string };

/** Every instant of a session is the database's, which is also who judges it. */
export async function insertSession(tx: Tx, userId: string, tokenHash: string, device: Device): Promise<string> {
  const now = sql`now()`;
  const row = { userId, tokenHash, ...device, createdAt: now, lastSeenAt: now, freshAt: now, expiresAt: sql`now() + ${life}` };
  return only(await tx.insert(sessions).values(row).returning({ id: sessions.id })).id;
}

const life = sql`make_interval(secs => ${SESSION_LIFE_MS / 1_000}::int)`;

/** Writes `last_seen_at` at most once in `SESSION_TOUCH_MS`, however many requests ask. */
export async function touchSession(tx: Tx, sessionId: string): Promise<void> {
  const stale = sql`${sessions.lastSeenAt} <= now() - make_interval(secs => ${SESSION_TOUCH_MS / 1_000}::int)`;
  await tx
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), stale));
}

export async function lockSession(tx: Tx, sessionId: string) {
  const [session] = await tx.select().from(sessions).where(eq(sessions.id, sessionId)).for("no key update");
  return session ?? null;
}

export async function revokeSession(tx: Tx, sessionId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)));
}

/** Signs a person out everywhere, but for the one session that is to stay; how many that ended. */
export async function revokeSessionsOf(tx: Tx, userId: string, but?: string): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), but === undefined ? undefined : ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return ended.length;
}
