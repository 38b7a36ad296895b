import type { GivenEnv } from "@/app/_server/env";
import { connectPatient } from "@/db/connect";
import { type Demo, ensureDemo, refuseOpenDemo } from "./demo";
import { ensureFirstAdmin } from "./first-admin";
import type { Lifecycle } from "./lifecycle";
import { refuseTakenPort } from "./port";
import { type Prepared, prepareDatabase } from "./prepare";
import { ensureSecrets } from "./secrets";

export type Newsroom = { prepared: Prepared; demo: Demo | null; hasAdmin: boolean };

/** Secrets, a database at today's schema, and somebody who can sign in: what both `npm start` and `npm run dev` stand on. */
export async function openNewsroom(given: GivenEnv, lifecycle: Lifecycle): Promise<Newsroom> {
  await refuseTakenPort(given.PORT, given.HOST);
  Object.assign(process.env, ensureSecrets(given), { SITE_URL: given.SITE_URL });
  const prepared = await prepareDatabase(given, lifecycle);
  const demo = await ensureDemo(given, prepared);
  if (demo) refuseOpenDemo(given.HOST);
  return { prepared, demo, hasAdmin: await someoneMaySignIn(given, prepared.url) };
}

async function someoneMaySignIn(given: GivenEnv, url: string): Promise<boolean> {
  const pool = connectPatient(url, 1);
  try {
    return await ensureFirstAdmin(given, pool.db);
  } finally {
    await pool.close();
  }
}
