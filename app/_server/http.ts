import "server-only";
import type { z } from "zod";
import { DatabaseUnavailable } from "@/db/deadline";
import type { Context } from "@/domain/kernel/context";
import type { Failure, Result } from "@/domain/kernel/result";
import { currentActor } from "./auth";
import { deskDatabase } from "./database";
import type { EdgeFailure } from "./define-action";
import { fieldMessages } from "./forms";
import { log } from "./log";
import { isSameOrigin } from "./same-origin";

type Params = { params: Promise<Record<string, string>> };

const STATUS: Record<(Failure | EdgeFailure)["kind"], number> = {
  not_found: 404,
  forbidden: 403,
  wrong_state: 409,
  conflict: 409,
  not_ready: 422,
  invalid: 422,
  signed_out: 401,
  too_many: 429,
  unavailable: 503,
};

export type RouteOptions = {
  /** Largest body in bytes; a longer one is answered 413 before it is read to the end. */
  maxBytes: number;
  /** How often one person may come: what is too often, or null. */
  limit: (actorId: string) => Promise<EdgeFailure | null>;
  /** Turns the body's text into what the schema parses; throws SyntaxError for text it does not take. */
  parse?: (text: string) => unknown;
};

/**
 * The only door from a mutating route of the desk to the domain: same origin, JSON, who is asking, not too often, size, shape, command.
 * Answers JSON: the command's value, or the failure with the status of its kind.
 */
export function defineRoute<S extends z.ZodType, T>(
  schema: S,
  command: (ctx: Context, input: z.output<S>) => Promise<Result<T>>,
  { maxBytes, limit, parse = JSON.parse }: RouteOptions,
) {
  return async (request: Request, { params }: Params): Promise<Response> => {
    if (!isSameOrigin(request.headers)) return failed({ kind: "forbidden", rule: "same_origin_only" });
    if (!request.headers.get("content-type")?.startsWith("application/json")) return new Response(null, { status: 415 });
    try {
      const actor = await currentActor();
      if (!actor) return failed({ kind: "signed_out" });
      const tooMany = await limit(actor.id);
      if (tooMany) return failed(tooMany);
      const text = await textUpTo(request, maxBytes);
      if (text === null) return new Response(null, { status: 413 });
      const parsed = schema.safeParse({ ...objectOf(text, parse), ...(await params) });
      if (!parsed.success) return failed({ kind: "invalid", fields: fieldMessages(parsed.error) });
      const result = await command({ db: deskDatabase(), actor, now: new Date() }, parsed.data);
      return result.ok ? answer(result.value, 200) : failed(result.error);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      log.warn({ event: "database_unavailable", where: "route" });
      return failed({ kind: "unavailable" });
    }
  };
}

/** The failure, with the status of its kind. */
export const failed = (error: Failure | EdgeFailure) =>
  answer(error, STATUS[error.kind], error.kind === "too_many" ? { "retry-after": String(error.retryAfter) } : {});

export const answer = (value: unknown, status: number, headers: Record<string, string> = {}) =>
  Response.json(value, { status, headers: { "cache-control": "private, no-store", ...headers } });

/** Whether whoever sent the request is gone: a page that was closed while it spoke. */
const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === "ECONNRESET";

/** The body as text, or null once it exceeds `max` bytes or its sender is gone; what follows is not read. */
export async function textUpTo(request: Request, max: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > max) return null;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > max) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The fields of a JSON object; nothing for text that is not one, so that the schema names what is missing. */
function objectOf(text: string, parse: (text: string) => unknown): object {
  try {
    const value = parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
