import { prepareDatabase } from "./prepare";
import { run } from "./run";
import { say } from "./say";
import { startWorking } from "./worker/run";

// The worker by itself, beside web processes with WORKER=off: `node --import tsx server/worker.ts`.
await run(async (given, lifecycle) => {
  const working = await startWorking(await prepareDatabase(given, lifecycle));
  lifecycle.onStop("worker", working.stop);
  say("The worker runs. Ctrl-C stops it.");
});
