import type { IncomingMessage, ServerResponse } from "node:http";
import { faultOf, log } from "@/app/_server/log";
import type { Lifecycle } from "./lifecycle";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The framework on the build in `distDir`. Loaded late: it reads the environment when it is imported. */
export async function openFramework(lifecycle: Lifecycle): Promise<Handler> {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  quietConsole();
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), quiet: true });
  await app.prepare();
  lifecycle.onStop("pools", () => Promise.all(Object.values(globalThis.showdeskPools ?? {}).map((pool) => pool.close())));
  lifecycle.onStop("framework", () => app.close());
  return app.getRequestHandler();
}

/** The framework prints whole errors, and an error may quote a query with the text of a story in it. */
function quietConsole() {
  const told =
    (level: "warn" | "error") =>
    (...words: unknown[]) => {
      const error = words.find((word) => word instanceof Error);
      log[level]({ event: "framework_said", where: "next", ...(error !== undefined && faultOf(error)) });
    };
  Object.assign(console, { log: () => {}, info: () => {}, debug: () => {}, warn: told("warn"), error: told("error") });
}
