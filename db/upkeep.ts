import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { type Db, only, type Reader } from "./connect";
import { pagePurges, workerBeats } from "./schema/outbox";
import { sessions, users } from "./schema/staff";

// What the machinery keeps about itself, and what a start asks before anybody has signed in.

/** When the newest migration applied here was generated, in milliseconds since 1970; null for a database without any. */
export async function newestMigration(db: Reader): Promise<number | null> {
  const [row] = await db.execute<{ at: string | null }>(sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`);
  return row?.at ? Number(row.at) : null;
}

/** A worker's sign of life, by the database's clock. */
export const beat = (db: Db, workerId: string) =>
  db
    .insert(workerBeats)
    .values({ workerId, startedAt: sql`now()`, seenAt: sql`now()` })
    .onConflictDoUpdate({ target: workerBeats.workerId, set: { seenAt: sql`now()` } });

export const forgetWorkers = (db: Db, workerIds: readonly string[]) =>
  db.delete(workerBeats).where(inArray(workerBeats.workerId, [...workerIds]));

/** Workers of which nothing was heard for `seconds`. */
export async function listSilentWorkers(db: Db, seconds: number): Promise<string[]> {
  const silent = await db
    .select({ workerId: workerBeats.workerId })
    .from(workerBeats)
    .where(lt(workerBeats.seenAt, sql`now() - make_interval(secs => ${seconds})`));
  return silent.map((row) => row.workerId);
}

/** Letters about kept pages that every server has read long ago. */
export const sweepLetters = (db: Db) => db.delete(pagePurges).where(lt(pagePurges.madeAt, sql`now() - interval '1 day'`));

/** Sign-ins that ended a month ago or longer: until then their owner may want to see them. */
export const sweepSessions = (db: Db) => db.delete(sessions).where(lt(sessions.expiresAt, sql`now() - interval '30 days'`));

/** Whether nothing was ever written here: no account, no record, no story. */
export async function isEmpty(db: Reader): Promise<boolean> {
  const [row] = await db.execute<{ found: boolean }>(
    sql`select exists (select from users) or exists (select from shows) or exists (select from articles) as found`,
  );
  return row?.found === false;
}

export async function hasActiveAdmin(db: Reader): Promise<boolean> {
  const [row] = await db.execute<{ found: boolean }>(
    sql`select exists (select from users where role = 'admin' and suspended_at is null) as found`,
  );
  return row?.found === true;
}

/** The id of the active admin with this address, or null. */
export async function findActiveAdmin(db: Reader, email: string): Promise<string | null> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), eq(users.role, "admin"), isNull(users.suspendedAt)));
  return row?.id ?? null;
}

export async function listActiveAdmins(db: Reader): Promise<string[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.suspendedAt)));
  return rows.map((row) => row.id);
}

/** Whom the pool of reader pages came in as, and whether they could read a table: they must not. */
export async function whoReads(db: Reader): Promise<{ login: string; seesTables: boolean }> {
  return only(
    await db.execute<{ login: string; seesTables: boolean }>(
      sql`select current_user::text as login, has_table_privilege('revisions', 'select') as "seesTables"`,
    ),
  );
}
