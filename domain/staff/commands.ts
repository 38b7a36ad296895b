import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { DEADLINE_MS, violatedConstraint, withDeadline } from "@/db/deadline";
import type { Actor, Context, Role } from "../kernel/context";
import { notFound, notReady, ok, type Refusal, type Result, refusalOf, refuse, type Verdict } from "../kernel/result";
import { hashPassword, isPasswordOf } from "./hashing";
import { isGuessable } from "./password";
import { mayCreateUser, mayManageStaff, maySetPassword, maySuspend } from "./policy";
import { findCredentials, findSettings } from "./queries";
import type { ChangePassword, ChangeRole, CreateUser, SetPassword, UserAt } from "./schema";
import * as store from "./store";

/** Makes an account with a password that its person has yet to hear of. */
export async function createUser(ctx: Context, input: CreateUser): Promise<Result<{ userId: string; name: string }>> {
  const { email, name, role } = input;
  // Asked twice here and below: first so that no hash is made for whoever may not, then so that it holds on the locked row.
  const early = refusalOf(mayCreateUser(ctx.actor, { role, hasAdmin: false }));
  if (early) return early;
  if (await isWeak(ctx, input.password, { email, name })) return notReady({ field: "password", code: "password_weak" });
  const passwordHash = await hashPassword(input.password);
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayCreateUser(ctx.actor, { role, hasAdmin: await store.hasAdmin(tx) }));
    if (refusal) return refusal;
    const userId = await store.insertUser(tx, { email, name, role, passwordHash, createdAt: ctx.now });
    if (userId === null) return notReady({ field: "email", code: "email_taken" });
    await recordDeed(tx, ctx, { action: "user.create", subject: { type: "user", id: userId }, after: { role } });
    return ok({ userId, name });
  });
}

/** Gives a person another role, and signs them out: what they may do begins anew with the next sign-in. */
export async function changeRole(ctx: Context, { userId, role, ownPassword }: ChangeRole): Promise<Result<{ name: string; role: Role }>> {
  const early = refusalOf(mayManageStaff(ctx.actor)) ?? (await isNotTheirs(ctx, ownPassword));
  if (early) return early;
  return keepingAnAdmin(ctx, userId, mayManageStaff, async (tx, user) => {
    if (user.role === role) return refuse({ kind: "wrong_state", is: role, attempted: "change_role" });
    await store.changeUser(tx, userId, { role });
    await store.revokeSessionsOf(tx, userId);
    await recordDeed(tx, ctx, {
      action: "user.change_role",
      subject: { type: "user", id: userId },
      before: { role: user.role },
      after: { role },
    });
    return ok({ name: user.name, role });
  });
}

/** Ends every sign-in of a person and refuses new ones. Their name stays over what they wrote. */
export async function suspendUser(ctx: Context, { userId }: UserAt): Promise<Result<{ name: string }>> {
  return keepingAnAdmin(ctx, userId, maySuspend, async (tx, user) => {
    if (user.suspendedAt) return refuse({ kind: "wrong_state", is: "suspended", attempted: "suspend" });
    await store.changeUser(tx, userId, { suspendedAt: ctx.now });
    await store.revokeSessionsOf(tx, userId);
    await recordDeed(tx, ctx, { action: "user.suspend", subject: { type: "user", id: userId } });
    return ok({ name: user.name });
  });
}

export async function restoreUser(ctx: Context, { userId }: UserAt): Promise<Result<{ name: string }>> {
  return onUser(ctx, userId, mayManageStaff, async (tx, user) => {
    if (!user.suspendedAt) return refuse({ kind: "wrong_state", is: "active", attempted: "restore" });
    await store.changeUser(tx, userId, { suspendedAt: null });
    await recordDeed(tx, ctx, { action: "user.restore", subject: { type: "user", id: userId } });
    return ok({ name: user.name });
  });
}

/** For someone who forgot theirs: a new password, and every sign-in made with the old one ends. */
export async function setPassword(ctx: Context, { userId, password, ownPassword }: SetPassword): Promise<Result<{ name: string }>> {
  const early = refusalOf(maySetPassword(ctx.actor, { id: userId })) ?? (await isNotTheirs(ctx, ownPassword));
  if (early) return early;
  const known = await findCredentials(ctx.db, { userId });
  if (!known) return notFound("user", userId);
  if (await isWeak(ctx, password, known)) return notReady({ field: "password", code: "password_weak" });
  const passwordHash = await hashPassword(password);
  return onUser(ctx, userId, maySetPassword, async (tx, user) => {
    await store.changeUser(tx, userId, { passwordHash });
    await store.revokeSessionsOf(tx, userId);
    await recordDeed(tx, ctx, { action: "user.set_password", subject: { type: "user", id: userId } });
    return ok({ name: user.name });
  });
}

/** Changes one's own password and ends every sign-in, this one too: the browser at hand signs in anew with what it was just given. */
export async function changePassword(ctx: Context, { ownPassword, password }: ChangePassword): Promise<Result<{ email: string }>> {
  const stranger = await isNotTheirs(ctx, ownPassword);
  if (stranger) return stranger;
  const known = await findCredentials(ctx.db, { userId: ctx.actor.id });
  if (!known) return notFound("user", ctx.actor.id);
  if (await isWeak(ctx, password, known)) return notReady({ field: "password", code: "password_weak" });
  const passwordHash = await hashPassword(password);
  return transact(ctx.db, async (tx) => {
    const user = await store.lockUser(tx, known.id);
    if (user?.passwordHash !== known.passwordHash) return refuse({ kind: "forbidden", rule: "wrong_password" });
    await store.changeUser(tx, known.id, { passwordHash });
    await store.revokeSessionsOf(tx, known.id);
    await recordDeed(tx, ctx, { action: "user.change_password", subject: { type: "user", id: known.id } });
    return ok({ email: known.email });
  });
}

type OnUser<T> = (tx: Tx, user: store.User) => Promise<Result<T>>;

/** The gate of every act on somebody's account: there, permitted; held until the transaction ends. */
function onUser<T>(ctx: Context, userId: string, may: (actor: Actor, user: store.User) => Verdict, act: OnUser<T>): Promise<Result<T>> {
  return transact(ctx.db, async (tx) => {
    const user = await store.lockUser(tx, userId);
    if (!user) return notFound("user", userId);
    return refusalOf(may(ctx.actor, user)) ?? act(tx, user);
  });
}

/** The same, where it might leave nobody to keep the house: the database says so when the transaction ends. */
async function keepingAnAdmin<T>(ctx: Context, userId: string, may: (actor: Actor, user: store.User) => Verdict, act: OnUser<T>) {
  try {
    return await onUser(ctx, userId, may, act);
  } catch (error) {
    if (violatedConstraint(error) !== "an_admin_remains") throw error;
    return notReady({ field: "role", code: "last_admin" });
  }
}

/** Asks who sits there. Outside any transaction, since a hash takes a tenth of a second. */
async function isNotTheirs(ctx: Context, ownPassword: string): Promise<Refusal | null> {
  const own = await findCredentials(ctx.db, { userId: ctx.actor.id });
  const isTheirs = await isPasswordOf(own?.passwordHash ?? null, ownPassword);
  return isTheirs ? null : refuse({ kind: "forbidden", rule: "wrong_password" });
}

async function isWeak(ctx: Context, password: string, { email, name }: { email: string; name: string }): Promise<boolean> {
  const { publicationName } = await withDeadline(DEADLINE_MS.desk, () => findSettings(ctx.db));
  return isGuessable(password, { email, name, publicationName });
}
