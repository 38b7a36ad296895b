import { prepareDatabase } from "./prepare";
import { run } from "./run";
import { say } from "./say";
import { startWork } from "./work";

// The worker by itself, beside web processes with WORKER=off: `node --import tsx server/worker.ts`.
await run(async (given, lifecycle) => {
  await startWork(given, await prepareDatabase(given, lifecycle), lifecycle);
  say("The worker runs. Ctrl-C stops it.");
});
