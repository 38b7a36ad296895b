import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { GivenEnv } from "@/app/_server/env";
import type { Lifecycle } from "./lifecycle";
import { openNewsroom } from "./newsroom";
import { sayHowToBegin, welcome } from "./welcome";
import { startWork } from "./work";

const require = createRequire(import.meta.url);

/** `npm run dev`: the same newsroom with hot reload. No kept pages: each is made for each reader. */
export async function develop(given: GivenEnv, lifecycle: Lifecycle): Promise<void> {
  const { prepared, demo, hasAdmin } = await openNewsroom(given, lifecycle);
  if (given.WORKER === "inline") await startWork(given, prepared, lifecycle);
  const child = spawn(process.execPath, [require.resolve("next/dist/bin/next"), "dev", "-p", String(given.PORT), "-H", given.HOST], {
    env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
  const gone = once(child, "exit");
  lifecycle.onStop("framework", async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await gone;
  });
  void gone.then(() => lifecycle.exit(lifecycle.isStopping ? 0 : 1));
  if (!hasAdmin) sayHowToBegin();
  welcome(given, demo);
}
