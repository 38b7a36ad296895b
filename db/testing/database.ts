import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { connectPatient, connectReader, type Db, type Pool, type Tx } from "../connect";

/**
 * A real database of this test file's own, copied from the migrated template and emptied before each test;
 * where `fill` is given it is filled once instead, and the tests only read. Its lines are patient: a busy machine turns no test red.
 */
export function openTestDatabase(fill?: (db: Db) => Promise<unknown>) {
  const base = process.env.TEST_CLUSTER_URL;
  if (!base) throw new Error("TEST_CLUSTER_URL is not set: run the tests through `vitest --project integration`");
  const name = `showdesk_test_${process.env.VITEST_POOL_ID ?? "1"}_${process.pid}`;
  const handle = { url: withDatabase(base, name) } as Pool & { url: string; reader: Pool };
  beforeAll(async () => {
    await onServer(base, async (server) => {
      await server.unsafe(`drop database if exists ${name} with (force)`);
      await server.unsafe(`create database ${name} template ${TEMPLATE}`);
    });
    Object.assign(handle, connectPatient(handle.url, 10), {
      reader: connectReader(withDatabase(process.env.TEST_READER_CLUSTER_URL ?? base, name)),
    });
  });
  if (fill) beforeAll(() => fill(handle.db));
  else beforeEach(() => empty(handle.db));
  afterAll(async () => {
    await Promise.all([handle.close(), handle.reader.close()]);
    await onServer(base, (server) => server.unsafe(`drop database if exists ${name} with (force)`));
  });
  return handle;
}

/** The database that vitest's global set-up migrates once; every test file works on a copy. */
export const TEMPLATE = "showdesk_template";

export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function onServer(url: string, work: (server: postgres.Sql) => Promise<unknown>) {
  const server = postgres(withDatabase(url, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

/**
 * Every table of ours, append-only ones too: `replica` switches the triggers off for this transaction. Deleted and not truncated: that
 * makes new files for every table and index, however little was in them.
 */
async function empty(db: Db) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`set local lock_timeout = '30s'`); // what the test before left running ends first
    await tx.execute(sql`
      do $$
      declare ours text[] := array(select quote_ident(tablename) from pg_tables where schemaname = 'public'); name text;
      begin
        execute 'lock table ' || array_to_string(ours, ', ') || ' in access exclusive mode';
        foreach name in array ours loop execute 'delete from ' || name; end loop;
      end $$`);
    await tx.execute(sql`delete from graphile_worker._private_jobs`);
  });
}

/**
 * Starts `rival` while `hold`'s transaction is open and commits only once the rival waits on a lock.
 * A race made with `Promise.all` passes by luck; this one always meets.
 */
export async function whileHolding<T>(db: Db, hold: (tx: Tx) => Promise<() => Promise<T>>): Promise<T> {
  let rival!: Promise<T>;
  await db.transaction(async (tx) => {
    const start = await hold(tx);
    rival = start();
    rival.catch(() => {});
    await untilSomeoneWaits(db);
  });
  return rival;
}

async function untilSomeoneWaits(db: Db) {
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await db.execute<{ waiting: number }>(
      sql`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row && row.waiting > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the rival never waited on a lock");
}
