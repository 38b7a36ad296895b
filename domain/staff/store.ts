import { and, eq, gte, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { authors, bylines, editions } from "@/db/schema/articles";
import { staleFlags } from "@/db/schema/claims";
import { mutedNotices, notices, sessions, users } from "@/db/schema/staff";
import type { Role } from "../kernel/context";
import { type NoticeKind, SESSION_LIFE_MS, SESSION_TOUCH_MS } from "./vocabulary";

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

export async function markNoticesRead(tx: Tx, userId: string, at: Date, noticeId?: string): Promise<number> {
  const read = await tx
    .update(notices)
    .set({ readAt: at })
    .where(and(eq(notices.userId, userId), isNull(notices.readAt), noticeId === undefined ? undefined : eq(notices.id, noticeId)))
    .returning({ id: notices.id });
  return read.length;
}

/**
 * Who hears of a turn in an edition's life: all who review, where copy was sent in; whoever set the hour and its
 * writer, where a due publication was held; otherwise its writer and its byline. Never whoever caused it, nor anyone
 * suspended. Sorted by id, so that two workers lock in one order.
 */
export async function listHearers(tx: Tx, kind: NoticeKind, editionId: string, byUserId: string | null): Promise<string[]> {
  const concerned = {
    reviewers: inArray(users.role, ["editor", "admin"]),
    writers: or(inArray(users.id, writerOf(tx, editionId)), inArray(users.id, bylineOf(tx, editionId))),
    scheduler: or(inArray(users.id, writerOf(tx, editionId)), inArray(users.id, schedulerOf(tx, editionId))),
  };
  const who = kind === "submitted" ? concerned.reviewers : kind === "held" ? concerned.scheduler : concerned.writers;
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(who, isNull(users.suspendedAt), wants(kind), byUserId === null ? undefined : ne(users.id, byUserId)))
    .orderBy(users.id);
  return rows.map((row) => row.id);
}

const wants = (kind: NoticeKind) =>
  sql`not exists (select 1 from ${mutedNotices} where ${mutedNotices.userId} = ${users.id} and ${mutedNotices.kind} = ${kind})`;

const writerOf = (tx: Tx, editionId: string) => tx.select({ id: editions.authorId }).from(editions).where(eq(editions.id, editionId));
const schedulerOf = (tx: Tx, editionId: string) => tx.select({ id: editions.scheduledBy }).from(editions).where(eq(editions.id, editionId));
const bylineOf = (tx: Tx, editionId: string) =>
  tx
    .select({ id: authors.userId })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.authorId))
    .where(eq(bylines.editionId, editionId));

export async function insertNotices(tx: Tx, rows: (typeof notices.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(notices).values(rows);
}

/** The stories with sentences that a fact left behind at that moment: what was flagged before is no news. */
export const listFlaggedStories = (tx: Tx, causedById: string, at: Date) =>
  tx
    .selectDistinct({ editionId: staleFlags.editionId, articleId: editions.articleId })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .where(and(eq(staleFlags.causedById, causedById), eq(staleFlags.state, "open"), gte(staleFlags.raisedAt, at)))
    .orderBy(staleFlags.editionId);

/** What somebody wants to hear of, and no longer does. */
export async function muteNotices(tx: Tx, userId: string, kinds: readonly NoticeKind[]): Promise<void> {
  await tx.delete(mutedNotices).where(eq(mutedNotices.userId, userId));
  if (kinds.length > 0) await tx.insert(mutedNotices).values(kinds.map((kind) => ({ userId, kind })));
}
