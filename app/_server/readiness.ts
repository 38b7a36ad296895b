import "server-only";
import { statfs } from "node:fs/promises";
import { withDeadline } from "@/db/deadline";
import { newestMigration } from "@/db/upkeep";
import journal from "@/drizzle/meta/_journal.json";
import { deskDatabase } from "./database";
import { env } from "./env";

declare global {
  /** Set by `server/` when it has been told to stop. */
  var showdeskIsDraining: boolean | undefined;
}

/** Why this process should get no requests; null where it should. */
export type Unready = "draining" | "database" | "schema" | "disk" | null;

const REMEMBERED_MS = 2_000;
const PING_MS = 1_000;
const FREE_SHARE = 0.05;
/** The schema this build was made for. A newer one is fine: migrations first add, and take away only later. */
const NEEDED = Math.max(...journal.entries.map((entry) => entry.when));

let known: { reason: Promise<Unready>; until: number } | undefined;

/** Asked at most every two seconds, however often it is called. */
export async function readiness(): Promise<Unready> {
  if (globalThis.showdeskIsDraining) return "draining";
  if (!known || known.until < performance.now()) known = { reason: look(), until: performance.now() + REMEMBERED_MS };
  return known.reason;
}

async function look(): Promise<Unready> {
  const [schema, hasRoom] = await Promise.all([schemaState(), diskHasRoom()]);
  return schema ?? (hasRoom ? null : "disk");
}

async function schemaState(): Promise<"database" | "schema" | null> {
  try {
    const newest = await withDeadline(PING_MS, () => newestMigration(deskDatabase()));
    return newest !== null && newest >= NEEDED ? null : "schema";
  } catch {
    return "database";
  }
}

/** A folder that is not there holds nothing of ours. */
async function diskHasRoom(): Promise<boolean> {
  try {
    const { bavail, blocks } = await statfs(env().DATA_DIR);
    return bavail / blocks > FREE_SHARE;
  } catch {
    return true;
  }
}
