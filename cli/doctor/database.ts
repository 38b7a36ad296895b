import type { GivenEnv } from "@/app/_server/env";
import { connectAsReader, connectPatient, connectReader, type Pool } from "@/db/connect";
import { hasActiveAdmin, newestMigration, whoReads } from "@/db/upkeep";
import journal from "@/drizzle/meta/_journal.json";
import { findEmbedded } from "@/server/postgres";
import { checkDatabase } from "@/server/postgres/check";
import { type Finding, fine, note, wrong } from "./finding";

const NEWEST = Math.max(...journal.entries.map((entry) => entry.when));
const MIGRATE = "Run `npm run cli -- migrate`, or start Showdesk.";

/** Starts nothing: an embedded server that does not run is left so. */
export async function lookAtDatabase(given: GivenEnv): Promise<Finding[]> {
  const embedded = given.DATABASE_URL ? null : findEmbedded(given.DATA_DIR);
  const url = given.DATABASE_URL ?? embedded?.url;
  if (!url) return [note("database", "The embedded Postgres does not run now; npm start starts it.")];
  try {
    const { version } = await checkDatabase(given.DATABASE_URL ? "DATABASE_URL" : "The embedded Postgres", url);
    const reach = fine("database", `PostgreSQL ${version}${embedded ? `, embedded, on port ${embedded.port}` : ""}`);
    return [
      reach,
      await lookAtSchema(url),
      await lookAtReader(url, given.READER_DATABASE_URL ?? embedded?.readerUrl),
      await lookAtStaff(url),
    ];
  } catch (error) {
    return [
      wrong("database", error instanceof Error ? error.message : "cannot be used", "See `.env.example` for the names of the variables."),
    ];
  }
}

async function lookAtSchema(url: string): Promise<Finding> {
  const newest = await within(connectPatient(url, 1), ({ db }) => newestMigration(db)).catch(() => null);
  if (newest === null) return note("schema", "Nothing has been migrated yet.", MIGRATE);
  if (newest === NEWEST) return fine("schema", `${journal.entries.length} migrations, all applied`);
  return newest < NEWEST
    ? note("schema", "Older than this checkout.", MIGRATE)
    : note("schema", "Newer than this checkout.", "Update the checkout.");
}

async function lookAtReader(url: string, readerUrl: string | undefined): Promise<Finding> {
  try {
    const { login, seesTables } = await within(readerUrl ? connectReader(readerUrl, 1) : connectAsReader(url, 1), ({ db }) => whoReads(db));
    if (seesTables)
      return wrong(
        "reader",
        `Reader pages would come as ${login}, who may see drafts.`,
        "Set READER_DATABASE_URL to a login of showdesk_reader, without a transaction pooler.",
      );
    return readerUrl
      ? fine("reader", `${login}, a login of its own`)
      : note("reader", `${login}, as a startup role of the owner's login.`, "A login of its own in READER_DATABASE_URL is safer.");
  } catch {
    return note("reader", "The reader's login does not open yet.", MIGRATE);
  }
}

async function lookAtStaff(url: string): Promise<Finding> {
  const isKept = await within(connectPatient(url, 1), ({ db }) => hasActiveAdmin(db)).catch(() => false);
  return isKept
    ? fine("admin", "There is one.")
    : note("admin", "There is none yet.", "Run `npm run cli -- user create --role admin --email … --name …`.");
}

async function within<T>(pool: Pool, work: (pool: Pool) => Promise<T>): Promise<T> {
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
