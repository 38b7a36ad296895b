import { type Actor, isSenior } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";

/** Someone at a public form. Which address they gave says nothing about who they are. */
export const mayFollow = (actor: Actor): Verdict => (actor.role === "reader" ? allow : deny("only_readers_follow"));

/** What a signed link names as theirs. */
export const mayActFor = (actor: Actor, follower: { id: string }): Verdict =>
  actor.role === "reader" && actor.id === follower.id ? allow : deny("only_ones_own_follows");

/** One's own, by a signed link; anybody's, by an admin whom they wrote to. */
export const mayErase = (actor: Actor, follower: { id: string }): Verdict => (actor.role === "admin" ? allow : mayActFor(actor, follower));

/** The mail server's answer, or an admin who read the message that came back. */
export const mayRecordBounce = (actor: Actor): Verdict =>
  actor.role === "system" || actor.role === "admin" ? allow : deny("only_admins_record_bounces");

/** The clock once the hold is over; an editor at any time before. */
export function mayReleaseNews(actor: Actor, event: { holdUntil: Date }, now: Date): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "system") return deny("only_editors_release_mail");
  return event.holdUntil <= now ? allow : deny("the_clock_releases_only_what_is_due");
}

export const mayCancelNews = (actor: Actor): Verdict =>
  isSenior(actor) || actor.role === "system" ? allow : deny("only_editors_release_mail");

/** Writing letters and handing them over. */
export const maySendMail = (actor: Actor): Verdict => (actor.role === "system" ? allow : deny("only_the_clock_sends_mail"));

export const mayReadFollowers = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_release_mail"));
export const mayKeepFollowers = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_admins_erase_followers"));
