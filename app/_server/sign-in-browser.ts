import "server-only";
import { headers } from "next/headers";
import { theReader } from "@/domain/kernel/actor";
import type { Answer } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import { changePassword } from "@/domain/staff/commands";
import { endSession } from "@/domain/staff/commands/end-session";
import type { ChangePassword, SignInForm } from "@/domain/staff/schema";
import { currentUser, dropCookie, sealSession } from "./auth";
import { forgetPasswordTries, limitPassword } from "./rate-limit";
import { tryPassword } from "./sign-in";

/** Signs this browser in. Whatever cookie it held is replaced: each sign-in has a secret of its own. */
export async function enterDesk(ctx: Context, { email, password }: SignInForm, sent: Headers): Promise<Answer<null>> {
  const begun = await tryPassword(ctx, { email, password }, sent);
  if (!begun.ok) return begun;
  await sealSession(begun.value.token);
  return done;
}

/** Signs this browser out: the session first, since it is what gives the cookie its worth. */
export async function leaveDesk(ctx: Context): Promise<Answer<null>> {
  const user = await currentUser();
  if (user) {
    const ended = await endSession({ ...ctx, actor: user.actor }, { sessionId: user.sessionId });
    if (!ended.ok) return ended;
  }
  await dropCookie();
  return done;
}

/** A new password ends every sign-in; this browser, where it was typed, gets a new one with a new secret. */
export async function changePasswordHere(ctx: Context, input: ChangePassword): Promise<Answer<null>> {
  const changed = await changePassword(ctx, input);
  if (!changed.ok) return changed;
  const { email } = changed.value;
  return enterDesk({ ...ctx, actor: theReader }, { email, password: input.password }, await headers());
}

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

const done: Answer<null> = { ok: true, value: null };
