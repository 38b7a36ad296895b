import type { GivenEnv } from "@/app/_server/env";
import { buildIfNeeded, inTheBuild } from "./build";
import type { Lifecycle } from "./lifecycle";
import { openNewsroom } from "./newsroom";
import { serve } from "./serve";
import { sayHowToBegin, warnOfEmbedded, welcome } from "./welcome";
import { startWork } from "./work";

/** `npm start`: everything between an unpacked checkout and an open door; what may fail soonest comes first. */
export async function start(given: GivenEnv, lifecycle: Lifecycle): Promise<void> {
  const { prepared, demo, hasAdmin } = await openNewsroom(given, lifecycle);
  await buildIfNeeded({ root: process.cwd(), distDir: given.NEXT_DIST_DIR, env: inTheBuild(given) }, lifecycle);
  if (given.WORKER === "inline") await startWork(given, prepared, lifecycle);
  await serve(given, prepared, lifecycle);
  if (!hasAdmin) sayHowToBegin();
  warnOfEmbedded(given, prepared);
  welcome(given, demo);
}
