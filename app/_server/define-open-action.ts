import "server-only";
import { headers as requestHeaders } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { DatabaseUnavailable } from "@/db/deadline";
import { theReader } from "@/domain/kernel/actor";
import type { Action, Answer, EdgeFailure } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import { deskDatabase } from "./database";
import { fieldMessages, formFields } from "./forms";
import { log } from "./log";
import { giveBackOpenForm, limitOpenForm } from "./rate-limit";
import { isSameOrigin } from "./same-origin";

type Command<S extends z.ZodType, T> = (ctx: Context, input: z.output<S>, headers: Headers) => Promise<Answer<T>>;
type Options<S extends z.ZodType> = {
  /** Fields given back with a refusal: without scripts the page is made anew and would lose them. Never a password. */
  keep?: readonly string[];
  thenGo: (input: z.output<S>) => string;
};

/**
 * The door of `defineAction` for those we do not know yet, at signing in and out: there is no actor to ask for, so
 * whoever knocks is counted by address instead. Same origin, tries, shape, command; a success goes elsewhere.
 */
export function defineOpenAction<S extends z.ZodType, T>(
  schema: S,
  command: Command<S, T>,
  { keep = [], thenGo }: Options<S>,
): Action<never> {
  return async (_previous, sent) => {
    const headers = await requestHeaders();
    const fields = sent instanceof FormData ? formFields(sent) : sent;
    if (!isSameOrigin(headers)) return { ok: false, error: { kind: "forbidden", rule: "same_origin_only" } };
    const parsed = schema.safeParse(fields);
    const answer = await run(headers, parsed, command);
    if (!answer.ok) return { ...answer, typed: textsOf(fields, keep) };
    redirect(thenGo(parsed.data as z.output<S>));
  };
}

const failed = (error: EdgeFailure) => ({ ok: false, error }) as const;

async function run<S extends z.ZodType, T>(
  headers: Headers,
  parsed: z.ZodSafeParseResult<z.output<S>>,
  command: Command<S, T>,
): Promise<Answer<T>> {
  try {
    const tooMany = await limitOpenForm(headers);
    if (tooMany) return failed(tooMany);
    if (!parsed.success) return failed({ kind: "invalid", fields: fieldMessages(parsed.error) });
    const answer = await command({ db: deskDatabase(), actor: theReader, now: new Date() }, parsed.data, headers);
    if (answer.ok) await giveBackOpenForm(headers);
    return answer;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    log.warn({ event: "database_unavailable", where: "open_action" });
    return failed({ kind: "unavailable" });
  }
}

/** The texts among the fields named. */
function textsOf(fields: unknown, names: readonly string[]): Record<string, string> {
  const given = new Map(Object.entries((fields ?? {}) as Record<string, unknown>));
  return Object.fromEntries(names.flatMap((name) => (typeof given.get(name) === "string" ? [[name, String(given.get(name))]] : [])));
}
