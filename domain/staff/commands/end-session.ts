import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { mayEndSession } from "../policy";
import type { SessionAt } from "../schema";
import * as store from "../store";

/** Signs one browser out. Ending what has ended is no fault: the person wanted it over, and it is. */
export async function endSession(ctx: Context, { sessionId }: SessionAt): Promise<Result<{ sessionId: string }>> {
  return onSession(ctx, sessionId, async (tx) => {
    await store.revokeSession(tx, sessionId);
    await recordDeed(tx, ctx, { action: "session.end", subject: { type: "session", id: sessionId } });
    return ok({ sessionId });
  });
}

/** Signs every other browser of the same person out. */
export async function endOtherSessions(ctx: Context, { sessionId }: SessionAt): Promise<Result<{ ended: number }>> {
  return onSession(ctx, sessionId, async (tx) => {
    const ended = await store.revokeSessionsOf(tx, ctx.actor.id, sessionId);
    await recordDeed(tx, ctx, { action: "session.end_others", subject: { type: "session", id: sessionId }, after: { ended } });
    return ok({ ended });
  });
}

function onSession<T>(ctx: Context, sessionId: string, act: (tx: Tx) => Promise<Result<T>>) {
  return transact(ctx.db, async (tx) => {
    const session = await store.lockSession(tx, sessionId);
    if (!session) return notFound("session", sessionId);
    return refusalOf(mayEndSession(ctx.actor, session)) ?? act(tx);
  });
}
