import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Result } from "@/domain/kernel/result";
import { DEADLINE_MS, whileOnLine, withDeadline } from "./deadline";

type Startup = Record<string, string | number | boolean>;

// No compiling of queries: the views are wide and their rows few, and to compile one takes longer than to run it.
const DESK: Startup = { statement_timeout: 2_000, lock_timeout: 1_000, idle_in_transaction_session_timeout: 10_000, jit: false };
const READER: Startup = { statement_timeout: 500, default_transaction_read_only: true, jit: false };

/** Seconds a line is kept while nobody uses it. Readers' lines are kept longer: what they have planned goes with them. */
const IDLE_S = 60;
const READER_IDLE_S = 600;

/** Opens a pool of at most `max` connections. Reads no environment: whoever calls knows the address. */
export const connect = (url: string, max = 10) => open(url, max, DESK);

/** The pool of the worker and the command line, whose statements may take half a minute. */
export const connectPatient = (url: string, max = 4) => open(url, max, { ...DESK, statement_timeout: 30_000, lock_timeout: 5_000 });

/** The pool of reader pages: `showdesk_reader`, by its own login. Never writes. */
export const connectReader = (url: string, max = 4) => open(url, max, READER, READER_IDLE_S);

/** The same where the database gives one login: it starts as the role. A guard against mistakes, not against attacks. */
export const connectAsReader = (url: string, max = 4) => open(url, max, { ...READER, role: "showdesk_reader" }, READER_IDLE_S);

/** Seconds until the next try to reach a database that is away; the driver's own grow too long. */
const backoff = (tries: number) => Math.min(0.1 * 2 ** tries, 1);

function open(url: string, max: number, connection: Startup, idle = IDLE_S) {
  const client = postgres(url, {
    max,
    connect_timeout: 3,
    idle_timeout: idle,
    max_lifetime: 1_800,
    backoff,
    onnotice: () => {},
    connection: { application_name: "showdesk", ...connection },
  });
  return { db: drizzle(client, { casing: "snake_case" }), close: () => client.end({ timeout: 5 }) };
}

export type Pool = ReturnType<typeof connect>;
export type Db = Pool["db"];
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
export type Reader = Db | Tx;

type Preparable<T> = { prepare: (name: string) => { execute: () => Promise<T> } };

/**
 * A read that is planned once on each line: of a page's view, planning takes longer than reading. Not for reads that vary
 * with what was asked, whose plan must fit the question. The driver knows a statement by its words, so the name says nothing.
 */
export const planned = <T>(query: Preparable<T>): Promise<T> => query.prepare("planned").execute();

/** The row a query cannot fail to have returned. Throws if it did, because that is a bug. */
export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}

/** What is due is judged by the database's clock: those of several machines differ. */
export async function databaseNow(db: Reader): Promise<Date> {
  const row = only(await db.execute<{ ms: string }>(sql`select (extract(epoch from now()) * 1000)::text as ms`));
  return new Date(Number(row.ms));
}

/** One transaction, rolled back where `work` throws; a line that is lost in it ends the transaction and nothing else. */
export const inTransaction = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => db.transaction((tx) => whileOnLine(() => work(tx)));

class Refused extends Error {
  constructor(readonly result: Result<never>) {
    super("refused");
  }
}

/** Runs `work` in one transaction and rolls back when it refuses, not only when it throws. */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await withDeadline(DEADLINE_MS.transaction, () =>
      inTransaction(db, async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw new Refused(result);
        return result;
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

class Rehearsed<T> extends Error {
  constructor(readonly result: Result<T>) {
    super("rehearsed");
  }
}

/**
 * What `work` would do: runs it to the end in a transaction and takes everything back, the bell and the jobs too.
 * So the numbers of a preview are those of the act. Checks that wait for the end of a transaction are asked first.
 */
export async function rehearse<T>(db: Db, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await withDeadline(DEADLINE_MS.transaction, () =>
      inTransaction(db, async (tx) => {
        const result = await work(tx);
        if (result.ok) await tx.execute(sql`set constraints all immediate`);
        throw new Rehearsed(result);
      }),
    );
  } catch (error) {
    if (error instanceof Rehearsed) return error.result;
    throw error;
  }
}
