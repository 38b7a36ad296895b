import "server-only";
import { createHash } from "node:crypto";
import type { Answer } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import { startSession } from "@/domain/staff/commands/start-session";
import { findCredentials } from "@/domain/staff/queries";
import { addressPrefix, clientAddress } from "./client-address";
import { forgetPasswordTries, limitPassword } from "./rate-limit";

/** Characters of a browser's name for itself that are kept. */
const USER_AGENT_MAX = 300;

/**
 * Passwords tried on an account are counted before one is compared, the same for an address nobody has: an answer
 * that came only for accounts would tell which there are.
 */
export async function tryPassword(
  ctx: Context,
  { email, password }: { email: string; password: string },
  headers: Headers,
): Promise<Answer<{ token: string }>> {
  const account = await accountOf(ctx, email);
  const tooMany = await limitPassword(account);
  if (tooMany) return { ok: false, error: tooMany };
  const userAgent = (headers.get("user-agent") ?? "").slice(0, USER_AGENT_MAX);
  const ipPrefix = addressPrefix(clientAddress(headers));
  const result = await startSession(ctx, { email, password, userAgent, ipPrefix });
  if (result.ok) await forgetPasswordTries(account);
  return result;
}

/** The account's id, or for an address that has none a stand-in of its own, which tells nothing of it in the table. */
async function accountOf(ctx: Context, email: string): Promise<string> {
  const known = await findCredentials(ctx.db, { email });
  return known?.id ?? createHash("sha256").update(email).digest("hex");
}
