import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { isAddress } from "../../kernel/safe-href";
import { hashOfToken, newToken } from "../../kernel/token";
import { hashPassword, isOutdated, isPasswordOf } from "../hashing";
import { mayStartSession } from "../policy";
import { findCredentials } from "../queries";
import * as store from "../store";

export type SignIn = { email: string; password: string; userAgent: string; ipPrefix: string };

/**
 * Opens a session for whoever knows the password, and gives the secret of its cookie. A wrong password, an unknown
 * address and a suspended account are refused in the same words and after the same work.
 */
export async function startSession(ctx: Context, { email, password, userAgent, ipPrefix }: SignIn): Promise<Result<{ token: string }>> {
  const known = isAddress(email) ? await findCredentials(ctx.db, { email }) : null;
  const isRight = await isPasswordOf(known?.passwordHash ?? null, password);
  if (!known?.passwordHash || !isRight || known.isSuspended) return wrong;
  const renewed = isOutdated(known.passwordHash) ? await hashPassword(password) : null;

  return transact(ctx.db, async (tx) => {
    const user = await store.lockUser(tx, known.id);
    if (user?.passwordHash !== known.passwordHash) return wrong; // changed while we compared
    const refusal = refusalOf(mayStartSession(ctx.actor, { isSuspended: user.suspendedAt !== null }));
    if (refusal) return refusal;
    const token = newToken();
    const sessionId = await store.insertSession(tx, user.id, hashOfToken(token), { userAgent, ipPrefix });
    if (renewed) await store.changeUser(tx, user.id, { passwordHash: renewed });
    await recordDeed(tx, ctx, { action: "session.start", subject: { type: "user", id: user.id }, after: { sessionId, ipPrefix } });
    return ok({ token });
  });
}

const wrong = refuse({ kind: "forbidden", rule: "wrong_credentials" });
