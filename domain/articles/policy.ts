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

/** Whose turn it is to write, as the database's clock sees it. */
export type Pen = { userId: string; askedBy: string | null; isAnswerAwaited: boolean };

export const mayRead = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_read"));
export const mayStartArticle = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_write"));
export const mayNameAuthor = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_write"));

/** One's own name is one's own to describe; editors describe everybody's. */
export const mayDescribeAuthor = (actor: Actor, author: { userId: string | null }): Verdict =>
  isSenior(actor) || (isStaff(actor) && author.userId === actor.id) ? allow : deny("only_ones_own_byline");

/** A new edition of a live story: its own writer, or an editor. */
export function mayStartEdition(actor: Actor, article: { createdBy: string; bylineUserIds: readonly string[] }): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "writer") return deny("only_staff_write");
  return [article.createdBy, ...article.bylineUserIds].includes(actor.id) ? allow : deny("writers_edit_their_own");
}

/** Writers change their own copy, but not while the editors have it; editors change any. */
export function mayEdit(actor: Actor, edition: Pick<Subject, "authorId" | "status">): Verdict {
  const own = mayHandle(actor, edition);
  if (!own.allowed || isSenior(actor)) return own;
  if (edition.status === "in_review") return deny("in_review_is_the_editors_desk");
  return edition.status === "scheduled" ? deny("scheduled_is_the_editors_desk") : allow;
}

/** One person writes in a story at a time. `pen` is who holds it now, or null where nobody does. */
export const mayWrite = (actor: Actor, pen: Pen | null): Verdict =>
  pen === null || pen.userId === actor.id ? allow : deny("another_person_has_the_pen");

/** Asking is for those who may write there, of somebody who does. */
export function mayAskForPen(actor: Actor, edition: Pick<Subject, "authorId" | "status">, pen: Pen | null): Verdict {
  const own = mayEdit(actor, edition);
  if (!own.allowed) return own;
  if (pen === null || pen.userId === actor.id) return deny("nobody_to_ask");
  const isAskedAlready = pen.askedBy !== null && pen.askedBy !== actor.id && pen.isAnswerAwaited;
  return isAskedAlready ? deny("another_person_asked_first") : allow;
}

/** Only whoever writes gives the pen away or keeps it, and only to somebody who asked. */
export const mayAnswerForPen = (actor: Actor, pen: Pen | null): Verdict =>
  pen?.userId === actor.id && pen.askedBy !== null ? allow : deny("only_the_writer_answers");

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

/** At the hour that was set with the copy. */
export const mayLowerFences = (actor: Actor): Verdict => (actor.role === "system" ? allow : deny("only_the_clock_lowers_fences"));

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
function mayHandle(actor: Actor, edition: Pick<Subject, "authorId">): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "writer") return deny("only_staff_write");
  return edition.authorId === actor.id ? allow : deny("writers_edit_their_own");
}
export const mayArrangeFront = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_arrange"));

/** Everybody at the desk may remark on any story. */
export const mayComment = (actor: Actor): Verdict => (isStaff(actor) ? allow : deny("only_staff_comment"));
/** A note that must be settled before the copy goes on is an editor's. */
export const mayBlock = (actor: Actor): Verdict => (isSenior(actor) ? allow : deny("only_editors_block"));
/** What somebody said is theirs to change. */
export const mayEditComment = (actor: Actor, comment: { byUserId: string | null }): Verdict =>
  isStaff(actor) && comment.byUserId === actor.id ? allow : deny("only_own_comments");
/** And theirs to take back; a guest's, who has no account, an editor takes away. */
export const mayRemoveComment = (actor: Actor, comment: { byUserId: string | null }): Verdict =>
  comment.byUserId === null && isSenior(actor) ? allow : mayEditComment(actor, comment);
/** A thread is settled by whoever began it, by the story's writer, and by editors. */
export function maySettle(actor: Actor, thread: { byUserId: string | null; authorId: string }): Verdict {
  if (isSenior(actor)) return allow;
  return isStaff(actor) && [thread.byUserId, thread.authorId].includes(actor.id) ? allow : deny("settled_by_those_concerned");
}

/** Whom a story may be shown to before readers see it is decided by its writer, and by editors. */
export const mayShare = (actor: Actor, edition: Pick<Subject, "authorId">): Verdict => mayHandle(actor, edition);

/** Whoever holds a link that allows it, while it lasts. */
export const mayCommentAsGuest = (share: { mayComment: boolean }): Verdict => (share.mayComment ? allow : deny("this_link_only_reads"));
