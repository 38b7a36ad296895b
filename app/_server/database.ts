import "server-only";
import { connect, connectAsReader, connectReader, type Db, type Pool } from "@/db/connect";
import { DEADLINE_MS, withDeadline } from "@/db/deadline";
import { env } from "./env";

declare global {
  var showdeskPools: { desk?: Pool; reader?: Pool } | undefined;
}
// Kept on globalThis: in development Next reloads this module on every edit, and each load would open new pools.
globalThis.showdeskPools ??= {};
const pools = globalThis.showdeskPools;

export function deskDatabase(): Db {
  pools.desk ??= connect(env().DATABASE_URL);
  return pools.desk.db;
}

/** `showdesk_reader`, which can read the views of published rows and nothing else. */
export function readerDatabase(): Db {
  const { READER_DATABASE_URL, DATABASE_URL } = env();
  pools.reader ??= READER_DATABASE_URL ? connectReader(READER_DATABASE_URL) : connectAsReader(DATABASE_URL);
  return pools.reader.db;
}

/** A read for a page of the desk. Throws `DatabaseUnavailable` past its deadline. */
export const fromDesk = <T>(read: (db: Db) => PromiseLike<T>): Promise<T> => withDeadline(DEADLINE_MS.desk, () => read(deskDatabase()));

/** A read for a page of the site, as the role that sees only published rows. Throws `DatabaseUnavailable` past its deadline. */
export const fromReader = <T>(read: (db: Db) => PromiseLike<T>): Promise<T> =>
  withDeadline(DEADLINE_MS.public, () => read(readerDatabase()));
