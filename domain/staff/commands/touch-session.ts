import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result } from "../../kernel/result";
import type { SessionAt } from "../schema";
import * as store from "../store";

/** A sign of life, which puts the end of an idle session off. No deed: nobody decided anything. */
export async function touchSession(ctx: Context, { sessionId }: SessionAt): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    await store.touchSession(tx, sessionId);
    return ok(null);
  });
}
