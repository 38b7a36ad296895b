import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { DatabaseUnavailable } from "@/db/deadline";
import type { Action, ActionState, Answer, EdgeFailure } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import type { Failure } from "@/domain/kernel/result";
import { currentActor } from "./auth";
import { deskDatabase } from "./database";
import { fieldMessages, formFields } from "./forms";
import { log } from "./log";
import { limitDeed } from "./rate-limit";
import { isSameOrigin } from "./same-origin";

export type { Action, EdgeFailure };

type Command<S extends z.ZodType, T> = (ctx: Context, input: z.output<S>) => Promise<Answer<T>>;

/**
 * The only door from a desk form to the domain: same origin, who is asking, not too often, is it well formed, then the command.
 * Takes the fields of a form, or an object from a form of our own that holds lists of lists.
 * `thenGo` names where a success leads; without it the result is returned to the form, with the page made anew around it.
 */
export function defineAction<S extends z.ZodType, T>(schema: S, command: Command<S, T>, thenGo?: (value: T) => string): Action<T> {
  return async (_previous, sent) => {
    if (!isSameOrigin(await headers())) return failed({ kind: "forbidden", rule: "same_origin_only" });
    const result = await run(schema, command, sent instanceof FormData ? formFields(sent) : sent);
    if (!result?.ok) return result;
    if (thenGo) redirect(thenGo(result.value));
    refresh(); // nothing is kept, but the browser still shows the page as it was before the deed
    return result;
  };
}

async function run<S extends z.ZodType, T>(schema: S, command: Command<S, T>, sent: unknown): Promise<ActionState<T>> {
  try {
    const actor = await currentActor();
    if (!actor) return failed({ kind: "signed_out" });
    const tooMany = await limitDeed(actor.id);
    if (tooMany) return failed(tooMany);
    const parsed = schema.safeParse(sent);
    if (!parsed.success) return failed({ kind: "invalid", fields: fieldMessages(parsed.error) });
    return await command({ db: deskDatabase(), actor, now: new Date() }, parsed.data);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    log.warn({ event: "database_unavailable", where: "action" });
    return failed({ kind: "unavailable" });
  }
}

const failed = (error: Failure | EdgeFailure) => ({ ok: false, error }) as const;
