import { type Actor, isStaff, type Role } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

/** Accounts are the admins'. */
export const mayManageStaff = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_admins_keep_staff"));

/** The house itself makes the first admin, and nobody else ever after. */
export function mayCreateUser(actor: Actor, { role, hasAdmin }: { role: Role; hasAdmin: boolean }): Verdict {
  if (actor.role !== "system") return mayManageStaff(actor);
  return role === "admin" && !hasAdmin ? allow : deny("only_the_first_admin_is_made_so");
}

/** Nobody suspends themselves: the way out is signing out, and a slip would need a second admin to mend. */
export function maySuspend(actor: Actor, user: { id: string }): Verdict {
  const verdict = mayManageStaff(actor);
  return verdict.allowed && actor.id === user.id ? deny("nobody_suspends_themselves") : verdict;
}

/** One's own password is changed with the old one in hand, not set over it. */
export function maySetPassword(actor: Actor, user: { id: string }): Verdict {
  const verdict = mayManageStaff(actor);
  return verdict.allowed && actor.id === user.id ? deny("own_password_asks_the_old_one") : verdict;
}

/** The right password of an account that is in use; the actor is whoever sits at the form. */
export const mayStartSession = (actor: Actor, user: { isSuspended: boolean }): Verdict =>
  actor.role === "reader" && !user.isSuspended ? allow : deny("wrong_credentials");

/** One's own sign-ins; whoever else should be out is suspended. */
export const mayEndSession = (actor: Actor, session: { userId: string }): Verdict =>
  isStaff(actor) && session.userId === actor.id ? allow : deny("only_own_sessions");

/** Everybody reads what they did themselves; admins read it all. */
export const mayReadAudit = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_own_acts"));

/** What one is told of is one's own to choose. */
export const mayChooseNotices = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_read"));
