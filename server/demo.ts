import path from "node:path";
import { type GivenEnv, isLoopback } from "@/app/_server/env";
import { connectPatient, type Db, databaseNow } from "@/db/connect";
import { inScratch } from "@/db/pictures/decoder";
import { openStorage } from "@/db/pictures/open";
import type { Storage } from "@/db/pictures/storage";
import { emailOf, SIGN_INS } from "@/db/seed/staff";
import { isEmpty } from "@/db/upkeep";
import { findCredentials } from "@/domain/staff/queries";
import { CannotStart } from "./cannot-start";
import { withLock } from "./migrate";
import { makeFolder } from "./postgres/home";
import type { Prepared } from "./prepare";
import { readOrMakePrivate, readPrivate, secretOf } from "./private-file";

const ROLES = ["writer", "editor", "admin"] as const;
type Passwords = Record<(typeof ROLES)[number], string>;
export type SignIn = { role: (typeof ROLES)[number]; email: string; password: string };
export type Demo = { file: string; signIns: SignIn[] };

/**
 * The demo's sign-ins, or null where this is no demo. Seeds an empty database: the embedded one unless told not to, a
 * named one only if asked. The passwords are written down first, so that no newsroom stands without its keys.
 */
export async function ensureDemo(given: GivenEnv, { url, directUrl, embedded }: Prepared): Promise<Demo | null> {
  if ((given.SEED ?? (embedded ? "demo" : "none")) === "none") return null;
  const file = path.join(given.DATA_DIR, "demo-sign-ins.json");
  return withLock(directUrl, () => withDatabase(url, (db) => seedIfEmpty(db, file, openStorage(given))));
}

async function seedIfEmpty(db: Db, file: string, storage: Storage): Promise<Demo | null> {
  if (await isEmpty(db)) {
    makeFolder(path.dirname(file));
    const passwords = readOrMakePrivate<Passwords>(file, () => ({ writer: secretOf(12), editor: secretOf(12), admin: secretOf(12) }));
    await fill(db, passwords, storage);
  }
  const passwords = readPrivate<Passwords>(file);
  const isItsDemo = passwords !== null && (await findCredentials(db, { email: emailOf(SIGN_INS.admin) })) !== null;
  return isItsDemo ? { file, signIns: ROLES.map((role) => ({ role, email: emailOf(SIGN_INS[role]), password: passwords[role] })) } : null;
}

async function fill(db: Db, passwords: Passwords, storage: Storage) {
  const [{ seedDemo }, { takeStills }] = await Promise.all([import("@/db/seed/run"), import("@/db/seed/library")]); // late: all later starts do without
  await inScratch(async (folder) => seedDemo(db, { stills: await takeStills(folder), now: await databaseNow(db), passwords, storage }));
}

/** The demo's doors open to this machine alone. */
export function refuseOpenDemo(host: string) {
  if (isLoopback(host)) return;
  throw new CannotStart(
    "The demo newsroom is for this machine alone, and HOST opens it to the network.",
    "Leave HOST out; or start a newsroom of your own with SEED=none and an empty DATA_DIR, or with DATABASE_URL.",
  );
}

async function withDatabase<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const pool = connectPatient(url, 2);
  try {
    return await work(pool.db);
  } finally {
    await pool.close();
  }
}
