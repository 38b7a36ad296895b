import { type Actor, isSenior, isStaff } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";
import type { EditionStatus, SecondPerson } from "./vocabulary";

/** What a permission of the desk depends on, read from the locked row. */
export type Subject = {
  authorId: string;
  bylineUserIds: readonly string[];
  status: EditionStatus;
  scheduledFor: Date | null;
  expireAt: Date | null;
  reviewer: string | null;
  wasPublished: boolean;
  head: { savedBy: string } | null;
  secondPerson: SecondPerson;
};

export const mayRead = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_read"));
export const mayStartArticle = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_write"));
export const mayNameAuthor = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_write"));

/** A new edition of a live story: its own writer, or an editor. */
export function mayStartEdition(actor: Actor, article: { createdBy: string; bylineUserIds: readonly string[] }): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "writer") return deny("only_staff_write");
  return [article.createdBy, ...article.bylineUserIds].includes(actor.id) ? allow : deny("writers_edit_their_own");
}

/** Writers change their own copy, but not while the editors have it; editors change any. */
export function mayEdit(actor: Actor, edition: Subject): Verdict {
  const own = mayHandle(actor, edition);
  if (!own.allowed || isSenior(actor)) return own;
  if (edition.status === "in_review") return deny("in_review_is_the_editors_desk");
  return edition.status === "scheduled" ? deny("scheduled_is_the_editors_desk") : allow;
}

export const maySubmit = (actor: Actor, edition: Subject): Verdict => mayHandle(actor, edition);

/** A writer takes copy back as long as nobody has begun to read it. */
export function mayRecall(actor: Actor, edition: Subject): Verdict {
  const own = mayHandle(actor, edition);
  if (!own.allowed || isSenior(actor)) return own;
  return edition.reviewer === null ? allow : deny("an_editor_is_reading_it");
}

export const mayRequestChanges = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_review"));
export const mayClaimReview = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_review"));

/**
 * Two pairs of eyes: nobody approves what they created or stand over by name; strictly, nor what they saved last.
 * An editor may go ahead all the same by giving a reason, which is recorded and shown.
 */
export function mayApprove(actor: Actor, edition: Subject, overrideReason: string | null): Verdict {
  if (!isSenior(actor)) return deny("only_editors_approve");
  return overrideReason !== null || !needsAnotherPerson(actor, edition) ? allow : deny("two_pairs_of_eyes");
}

/** Whether the rule of two pairs of eyes asks somebody else than `actor` to approve. */
export function needsAnotherPerson(actor: Actor, edition: Subject): boolean {
  if (edition.secondPerson === "off") return false;
  const theirs = [edition.authorId, ...edition.bylineUserIds];
  if (edition.secondPerson === "strict" && edition.head) theirs.push(edition.head.savedBy);
  return theirs.includes(actor.id);
}

export const maySchedule = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_schedule"));

/** An editor publishes what is approved; the clock publishes what is scheduled and due. */
export function mayPublish(actor: Actor, edition: Subject, now: Date): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "system") return deny("only_editors_publish");
  const isDue = edition.status === "scheduled" && edition.scheduledFor !== null && edition.scheduledFor <= now;
  return isDue ? allow : deny("the_clock_publishes_only_what_is_due");
}

/** Only the clock holds back what was due and failed its checks. */
export const mayHold = (actor: Actor): Verdict => (actor.role === "system" ? allow : deny("only_the_clock_holds"));

export const mayWithdraw = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_admins_withdraw"));
export const mayReinstate = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_admins_withdraw"));

/** The clock's withdrawal of what was to leave by now. */
export function mayExpire(actor: Actor, edition: Subject, now: Date): Verdict {
  if (actor.role !== "system") return deny("only_the_clock_expires");
  return edition.expireAt !== null && edition.expireAt <= now ? allow : deny("the_clock_expires_only_what_is_due");
}

export function maySpike(actor: Actor, edition: Subject): Verdict {
  const own = mayHandle(actor, edition);
  if (!own.allowed || isSenior(actor)) return own;
  return edition.status === "draft" || edition.status === "changes_requested" ? allow : deny("writers_spike_their_own_drafts");
}

export const mayUnspike = (actor: Actor, edition: Subject): Verdict => mayHandle(actor, edition);
export const mayDeleteForGood = (actor: Actor): Verdict => (actor.role === "admin" ? allow : deny("only_admins_delete_for_good"));

/** Until a story has been published its address is its writer's; afterwards a change costs a redirect and is an editor's. */
export function mayChangeSlug(actor: Actor, edition: Subject): Verdict {
  return edition.wasPublished && !isSenior(actor) ? deny("only_editors_change_a_live_address") : mayEdit(actor, edition);
}

export const mayAddNote = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_correct"));

/** Staff, and a writer only their own. */
function mayHandle(actor: Actor, edition: Subject): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "writer") return deny("only_staff_write");
  return edition.authorId === actor.id ? allow : deny("writers_edit_their_own");
}
export const mayArrangeFront = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_arrange"));
