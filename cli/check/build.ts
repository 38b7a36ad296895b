import { buildIfNeeded, inTheBuild } from "../../server/build";
import { run } from "../../server/run";

// A process of its own: a build reads the environment it was started with, and must not pass it on to the steps after it.
await run(async (given, lifecycle) => {
  await buildIfNeeded({ root: process.cwd(), distDir: given.NEXT_DIST_DIR, env: inTheBuild(given) }, lifecycle);
});
