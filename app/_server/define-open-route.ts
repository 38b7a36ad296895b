import "server-only";
import type { z } from "zod";
import { DatabaseUnavailable } from "@/db/deadline";
import { type Opened, openLink } from "@/domain/followers/queries/links";
import type { LinkPurpose } from "@/domain/followers/vocabulary";
import { followerActor, theReader } from "@/domain/kernel/actor";
import type { Answer, EdgeFailure } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import type { Failure } from "@/domain/kernel/result";
import { deskDatabase } from "./database";
import { env } from "./env";
import { fieldMessages, formFields } from "./forms";
import { textUpTo } from "./http";
import { log } from "./log";
import { isSameOrigin } from "./same-origin";

/** Where no part of the address is named there are none. */
type Params = { params: Promise<Record<string, string> | undefined> };
export type Link = Extract<Opened, { state: "open" }>;
type Sent = { headers: Headers; fields: Record<string, unknown>; token: string | null; link: Link | null };

type Options<S extends z.ZodType, T> = {
  schema: S;
  command: (ctx: Context, input: z.output<S>, sent: Sent) => Promise<Answer<T>>;
  limit?: (headers: Headers) => Promise<EdgeFailure | null>;
  /** The address holds a follower's link, and it must be one of these. */
  purposes?: readonly LinkPurpose[];
  /** The token is all the authority there is: a mail program posts without having seen a page of ours. */
  isFromAnywhere?: true;
  /** Where the reader goes next, or the answer itself. */
  thenGo: (value: T, sent: Sent) => string | Response;
  /** Where they read what is wrong, with what they typed, or the answer itself. */
  otherwise: (error: Failure | EdgeFailure, sent: Sent) => string | Response;
};

/** Bytes of a form: an address and some ticks. */
const MAX_BYTES = 16_384;

/**
 * The door of reader forms: plain HTML that posts to a stable address and is sent on to a page. Same origin, size, tries, link,
 * shape, command. Whoever holds a follower's link acts as that follower; anybody else as a reader we know nothing of.
 */
export function defineOpenRoute<S extends z.ZodType, T>(options: Options<S, T>) {
  return async (request: Request, { params }: Params): Promise<Response> => {
    if (!options.isFromAnywhere && !isSameOrigin(request.headers)) return new Response(null, { status: 403 });
    const text = await textUpTo(request, MAX_BYTES);
    if (text === null) return new Response(null, { status: 413 });
    const { token = null } = (await params) ?? {};
    const sent: Sent = { headers: request.headers, fields: formFields(formOf(text)), token, link: null };
    const answer = await run(options, sent);
    if (!answer.ok) return refused(options.otherwise(answer.error, sent), answer.error);
    const next = options.thenGo(answer.value, sent);
    return typeof next === "string" ? goTo(next) : next;
  };
}

async function run<S extends z.ZodType, T>({ schema, command, limit, purposes }: Options<S, T>, sent: Sent): Promise<Answer<T>> {
  try {
    const tooMany = await limit?.(sent.headers);
    if (tooMany) return failed(tooMany);
    if (purposes) {
      const opened = await openLink(deskDatabase(), env().AUTH_SECRET, sent.token ?? "", purposes);
      if (opened.state !== "open") return failed({ kind: "not_found", what: "link", id: opened.state });
      sent.link = opened;
    }
    const parsed = schema.safeParse(sent.fields);
    if (!parsed.success) return failed({ kind: "invalid", fields: fieldMessages(parsed.error) });
    const actor = sent.link ? followerActor(sent.link.followerId) : theReader;
    return await command({ db: deskDatabase(), actor, now: new Date() }, parsed.data, sent);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    log.warn({ event: "database_unavailable", where: "open_route" });
    return failed({ kind: "unavailable" });
  }
}

/** What a browser without scripts sends; text that is no form has no fields. */
function formOf(text: string): FormData {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return form;
}

const goTo = (path: string, error?: Failure | EdgeFailure) =>
  new Response(null, {
    status: 303,
    headers: {
      location: path,
      "cache-control": "private, no-store",
      ...(error?.kind === "too_many" && { "retry-after": String(error.retryAfter) }),
    },
  });

const refused = (answer: string | Response, error: Failure | EdgeFailure) => (typeof answer === "string" ? goTo(answer, error) : answer);

const failed = (error: Failure | EdgeFailure) => ({ ok: false, error }) as const;
