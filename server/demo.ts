import path from "node:path";
import { type GivenEnv, isLoopback } from "@/app/_server/env";
import { connectPatient, type Db, databaseNow } from "@/db/connect";
import { seedDemo } from "@/db/seed/run";
import { isEmpty } from "@/db/upkeep";
import { CannotStart } from "./cannot-start";
import { withLock } from "./migrate";
import { makeFolder } from "./postgres/home";
import type { Prepared } from "./prepare";
import { readPrivate, secretOf, writePrivate } from "./private-file";

export const DEMO_ROLES = ["writer", "editor", "admin"] as const;
type ByRole = Record<(typeof DEMO_ROLES)[number], string>;
/** `isWritten` once the newsroom is whole: a start that was killed between leaves it false. */
export type Demo = { isWritten: boolean; passwords: ByRole; emails: ByRole | null };

const fileOf = (dataDir: string) => path.join(dataDir, "demo-sign-ins.json");

/** The demo's sign-ins, or null where this is no demo. Seeds an empty database: the embedded one unless told not to, a named one only if asked. */
export async function ensureDemo(given: GivenEnv, prepared: Prepared): Promise<Demo | null> {
  const kind = given.SEED ?? (prepared.embedded ? "demo" : "none");
  return withLock(prepared.directUrl, async () => {
    const known = readPrivate<Demo>(fileOf(given.DATA_DIR));
    if (known && !known.isWritten && prepared.embedded) await prepared.embedded.startAnew();
    return withDatabase(prepared.url, async (db) => {
      const isBlank = await isEmpty(db);
      if (isBlank && kind === "demo") return write(given.DATA_DIR, db);
      if (known && !known.isWritten && !prepared.embedded) throw halfWritten();
      return kind === "demo" && known?.isWritten ? known : null;
    });
  });
}

async function write(dataDir: string, db: Db): Promise<Demo> {
  makeFolder(dataDir);
  const passwords: ByRole = { writer: secretOf(12), editor: secretOf(12), admin: secretOf(12) };
  writePrivate(fileOf(dataDir), { isWritten: false, passwords, emails: null } satisfies Demo);
  const emails = await seedDemo(db, { now: await databaseNow(db), passwords });
  const demo: Demo = { isWritten: true, passwords, emails };
  writePrivate(fileOf(dataDir), demo);
  return demo;
}

async function withDatabase<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const pool = connectPatient(url, 2);
  try {
    return await work(pool.db);
  } finally {
    await pool.close();
  }
}

/** The demo's doors open to this machine alone. */
export function refuseOpenDemo(host: string) {
  if (isLoopback(host)) return;
  throw new CannotStart(
    "The demo newsroom is for this machine alone, and HOST opens it to the network.",
    "Leave HOST out; or start a newsroom of your own with SEED=none and an empty DATA_DIR, or with DATABASE_URL.",
  );
}

const halfWritten = () =>
  new CannotStart("The demo newsroom in this database was only half written.", "Empty the database and start again, or set SEED=none.");
