import path from "node:path";
import type { GivenEnv } from "@/app/_server/env";
import { log } from "@/app/_server/log";
import { connectAsReader, connectReader } from "@/db/connect";
import { whoReads } from "@/db/upkeep";
import { CannotStart } from "./cannot-start";
import type { Lifecycle } from "./lifecycle";
import { migrateDatabase } from "./migrate";
import { startEmbedded } from "./postgres";
import { checkDatabase } from "./postgres/check";

/** A database at this checkout's schema, and how to reach it. */
export type Prepared = {
  /** The owner's login. */
  url: string;
  /** The same without a pooler between: for LISTEN, jobs and migrations. */
  directUrl: string;
  /** The reader's own login; undefined where the owner's starts as the role. */
  readerUrl: string | undefined;
  /** Null where `DATABASE_URL` named the database. */
  embedded: { folder: string } | null;
};

/** Uses the database of `DATABASE_URL` and starts nothing; without one, starts or joins the embedded server. Migrates either. */
export async function prepareDatabase(given: GivenEnv, lifecycle: Lifecycle): Promise<Prepared> {
  const prepared = given.DATABASE_URL ? await joinNamed(given, given.DATABASE_URL) : await joinEmbedded(given, lifecycle);
  const { url, readerUrl } = prepared;
  Object.assign(process.env, { DATABASE_URL: url, ...(readerUrl && { READER_DATABASE_URL: readerUrl }) });
  return prepared;
}

async function joinNamed({ READER_DATABASE_URL: readerUrl, DATABASE_DIRECT_URL }: GivenEnv, url: string): Promise<Prepared> {
  const directUrl = DATABASE_DIRECT_URL ?? url;
  await checkDatabase("DATABASE_URL", url);
  if (DATABASE_DIRECT_URL) await checkDatabase("DATABASE_DIRECT_URL", DATABASE_DIRECT_URL);
  await migrateDatabase({ url: directUrl });
  await refuseSeeingReader(url, readerUrl);
  return { url, directUrl, readerUrl, embedded: null };
}

async function joinEmbedded(given: GivenEnv, lifecycle: Lifecycle): Promise<Prepared> {
  const starting = startEmbedded({ dataDir: given.DATA_DIR });
  lifecycle.onStop("postgres", async () => (await starting.catch(() => null))?.stop()); // also when told to stop while it starts
  const server = await starting;
  const { url, readerUrl } = server;
  const { password } = new URL(readerUrl);
  await migrateDatabase({ url, readerPassword: decodeURIComponent(password) });
  return { url, directUrl: url, readerUrl, embedded: { folder: path.dirname(server.cluster) } };
}

/** A pooler may drop the startup role in silence, and the site would then read as the owner. */
async function refuseSeeingReader(url: string, readerUrl: string | undefined) {
  const pool = readerUrl ? connectReader(readerUrl, 1) : connectAsReader(url, 1);
  if (!readerUrl) log.warn({ event: "reader_by_startup_role", where: "start" });
  try {
    const { login, seesTables } = await whoReads(pool.db);
    if (!seesTables) return;
    throw new CannotStart(
      `Reader pages would read the database as ${login}, who may see drafts.`,
      "Set READER_DATABASE_URL to a login of showdesk_reader that does not go through a transaction pooler.",
    );
  } finally {
    await pool.close();
  }
}
