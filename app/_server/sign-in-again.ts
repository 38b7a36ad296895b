import "server-only";
import { headers } from "next/headers";
import { theReader } from "@/domain/kernel/actor";
import type { Answer } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import { changePassword } from "@/domain/staff/commands";
import type { ChangePassword } from "@/domain/staff/schema";
import { sealSession } from "./auth";
import { forgetPasswordTries, limitPassword } from "./rate-limit";
import { tryPassword } from "./sign-in";

/** A command that asks for one's own password again: a browser left open must not be a place to guess it from. */
export const askingPassword =
  <I, T>(command: (ctx: Context, input: I) => Promise<Answer<T>>) =>
  async (ctx: Context, input: I): Promise<Answer<T>> => {
    const tooMany = await limitPassword(ctx.actor.id);
    if (tooMany) return { ok: false, error: tooMany };
    const answer = await command(ctx, input);
    if (answer.ok) await forgetPasswordTries(ctx.actor.id);
    return answer;
  };

/** A new password ends every sign-in; this browser, where it was typed, gets a new one with a new secret. */
export async function changePasswordHere(ctx: Context, input: ChangePassword): Promise<Answer<null>> {
  const changed = await changePassword(ctx, input);
  if (!changed.ok) return changed;
  const { email } = changed.value;
  const begun = await tryPassword({ ...ctx, actor: theReader }, { email, password: input.password }, await headers());
  if (!begun.ok) return begun;
  await sealSession(begun.value.token);
  return { ok: true, value: null };
}
