import type { Instrumentation } from "next";

/** A wrong environment ends the start, not the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/app/_server/env");
  env();
}

/** What was thrown while answering: by class, code and place. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { faultOf, log } = await import("@/app/_server/log");
  log.error({ event: "request_failed", where: context.routeType, method: request.method, path: context.routePath, ...faultOf(error) });
};
