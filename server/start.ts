import { createHash } from "node:crypto";
import type { GivenEnv } from "@/app/_server/env";
import { buildIfNeeded } from "./build";
import type { Lifecycle } from "./lifecycle";
import { openNewsroom } from "./newsroom";
import { serve } from "./serve";
import { sayHowToBegin, warnOfEmbedded, welcome } from "./welcome";
import { startWorking } from "./worker/run";

/** `npm start`: everything between an unpacked checkout and an open door; what may fail soonest comes first. */
export async function start(given: GivenEnv, lifecycle: Lifecycle): Promise<void> {
  const { prepared, demo, hasAdmin } = await openNewsroom(given, lifecycle);
  await buildIfNeeded({ root: process.cwd(), distDir: given.NEXT_DIST_DIR, env: inTheBuild(given) }, lifecycle);
  if (given.WORKER === "inline") {
    const working = await startWorking(prepared);
    lifecycle.onStop("worker", working.stop);
  }
  await serve(given, prepared, lifecycle);
  if (!hasAdmin) sayHowToBegin();
  warnOfEmbedded(given, prepared);
  welcome(given, demo);
}

/** What a build takes from the environment: another value needs another build. The key itself stays out of the mark. */
function inTheBuild({ DEPLOYMENT_ID }: GivenEnv) {
  const key = createHash("sha256")
    .update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "")
    .digest("hex");
  return { DEPLOYMENT_ID, ACTION_KEY_HASH: key };
}
