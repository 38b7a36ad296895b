import fs from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations as runQueueMigrations } from "graphile-worker";
import postgres from "postgres";
import { errorCode } from "@/db/deadline";
import { CannotStart } from "./cannot-start";

const LOCK = "showdesk:migrate";
const ROOT = path.join(import.meta.dirname, "..");
/** Long enough for another start to finish its migrations. */
const LOCK_WAIT_MS = 60_000;
const TABLE_WAIT_MS = 5_000;
const READER_ROLE = "showdesk_reader";
/** One transaction: the functions of search stand on the views. */
const READER_FILES = ["db/public-role.sql", "db/search.sql"];

type Journal = { entries: { when: number; tag: string }[] };
export type Migrating = {
  /** The owner's login, directly to the server: a transaction pooler would give the lock to somebody else. */
  url: string;
  /** The password of the reader's login, where that login is ours to keep. */
  readerPassword?: string | undefined;
  folder?: string;
};

/**
 * Brings the database to the schema of this checkout: tables, then the queue's own, then the views and grants of the
 * reader's role. All under one advisory lock, so any number of processes may start at once.
 */
export async function migrateDatabase({ url, readerPassword, folder = path.join(ROOT, "drizzle") }: Migrating): Promise<void> {
  await withLock(url, async (sql) => {
    await refuseOutOfOrder(sql, folder);
    // A table that somebody holds for long stops the migration, not the newsroom queueing behind it.
    await sql`select set_config('lock_timeout', ${String(TABLE_WAIT_MS)}, false)`;
    await migrate(drizzle(sql), { migrationsFolder: folder });
    await runQueueMigrations({ connectionString: url, logger: silent });
    await grantToReaders(sql, readerPassword);
  });
}

/** Runs `work` while no other start of ours changes this database. */
export async function withLock<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  // One connection: the lock belongs to the session.
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {}, connection: { lock_timeout: LOCK_WAIT_MS } });
  try {
    await sql`select pg_advisory_lock(hashtext(${LOCK}))`;
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 }); // closing the session gives the lock back, also after an error
  }
}

/** The queue tells of each of its own migrations. */
const silent = new Logger(() => () => {});

/** Drizzle compares times only: what is older than the newest applied row it leaves out without a word, for ever. */
async function refuseOutOfOrder(sql: postgres.Sql, folder: string) {
  const { entries }: Journal = JSON.parse(fs.readFileSync(path.join(folder, "meta/_journal.json"), "utf8"));
  for (const [index, entry] of entries.entries()) {
    const previous = entries[index - 1];
    if (previous && entry.when <= previous.when) {
      throw new CannotStart(`Migration ${entry.tag} is dated before ${previous.tag}.`, "Generate it again, on top of the others.");
    }
  }
  const applied = await listApplied(sql);
  const newest = Math.max(0, ...applied);
  const skipped = entries.find((entry) => entry.when < newest && !applied.has(entry.when));
  if (skipped) {
    throw new CannotStart(
      `Migration ${skipped.tag} is older than the newest one applied to this database and would be left out.`,
      "Generate it again, on top of the others.",
    );
  }
}

async function listApplied(sql: postgres.Sql): Promise<Set<number>> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return new Set();
  const rows = await sql<{ at: string }[]>`select created_at::text as at from drizzle.__drizzle_migrations`;
  return new Set(rows.map((row) => Number(row.at)));
}

/** Views, functions and grants are put in place after every migration; the files are safe to run again. */
async function grantToReaders(sql: postgres.Sql, password: string | undefined) {
  try {
    await sql.unsafe(READER_FILES.map((file) => fs.readFileSync(path.join(ROOT, file), "utf8")).join("\n"));
    if (!password) return;
    const [statement] = await sql`select format('alter role %I password %L', ${READER_ROLE}::text, ${password}::text) as text`;
    await sql.unsafe(statement?.text);
  } catch (error) {
    if (errorCode(error) !== "42501") throw error;
    const [login] = await sql`select current_user as name`;
    throw new CannotStart(
      `The login ${login?.name} may not make the role ${READER_ROLE}.`,
      `Ask the administrator of the database for: create role ${READER_ROLE} login; grant ${READER_ROLE} to ${login?.name};`,
    );
  }
}
