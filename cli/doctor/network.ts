import type { GivenEnv } from "@/app/_server/env";
import { refuseTakenPort } from "@/server/port";
import { type Finding, fine, wrong } from "./finding";

/** Ours, somebody else's, or free. */
export async function lookAtPort({ PORT, HOST }: GivenEnv): Promise<Finding> {
  const fault = await refuseTakenPort(PORT, HOST).catch((error: Error) => error);
  if (!fault) return fine("port", `${PORT} is free.`);
  if (await isShowdesk(PORT)) return fine("port", `Showdesk listens on ${PORT}.`);
  return wrong("port", `Port ${PORT} on ${HOST} cannot be had.`, fault.message);
}

async function isShowdesk(port: number): Promise<boolean> {
  const { get } = await import("node:http");
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, path: "/api/healthz", timeout: 1_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200 && answer.headers["x-request-id"] !== undefined);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}
