import type { Instrumentation } from "next";

// Each import stands in a condition on the runtime: the file is compiled for another one too, which has no `node:` modules.

/** A wrong environment ends the start, not the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("@/app/_server/env");
    env();
  }
}

/** What was thrown while answering: by class, code and place. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { faultOf, log } = await import("@/app/_server/log");
    log.error({ event: "request_failed", where: context.routeType, method: request.method, path: context.routePath, ...faultOf(error) });
  }
};
