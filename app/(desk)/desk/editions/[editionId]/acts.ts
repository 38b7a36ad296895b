import {
  mayAddNote,
  mayApprove,
  mayChangeSlug,
  mayClaimReview,
  mayDeleteForGood,
  mayEdit,
  mayPublish,
  mayRecall,
  mayReinstate,
  mayRequestChanges,
  maySchedule,
  mayShare,
  maySpike,
  mayStartEdition,
  maySubmit,
  mayUnspike,
  mayWithdraw,
  type Subject,
} from "@/domain/articles/policy";
import type { EditionView } from "@/domain/articles/queries/edition";
import type { Verb } from "@/domain/articles/vocabulary";
import { nextStatus } from "@/domain/articles/workflow";
import type { Actor } from "@/domain/kernel/context";
import type { Verdict } from "@/domain/kernel/result";
import type { Acts } from "./story";

type Seen = Pick<EditionView, "edition" | "article" | "head" | "bylineUserIds" | "secondPerson">;

/** What a permission depends on, as the page read it. The command asks again, on the locked row. */
export const subjectOf = ({ edition, article, head, bylineUserIds, secondPerson }: Seen): Subject => ({
  authorId: edition.authorId,
  bylineUserIds,
  status: edition.status,
  scheduledFor: edition.scheduledFor,
  expireAt: edition.expireAt,
  reviewer: edition.reviewer,
  wasPublished: article.firstPublishedAt !== null,
  head,
  secondPerson,
});

/** What this person may do to this edition as it stands: permitted by policy, and led somewhere by the workflow. */
export function actsOn(actor: Actor, seen: Seen, now: Date): Acts {
  const { edition, article, bylineUserIds } = seen;
  const subject = subjectOf(seen);
  const leads = (verb: Verb, { allowed }: Verdict) => allowed && nextStatus(verb, edition.status) !== null;
  const isLive = edition.status === "published";
  const isReviewed = edition.status === "in_review" && mayClaimReview(actor).allowed;
  const startsFrom = { createdBy: article.createdBy, bylineUserIds };
  return {
    share: mayShare(actor, subject).allowed,
    edit: leads("edit", mayEdit(actor, subject)),
    submit: leads("submit", maySubmit(actor, subject)),
    recall: leads("recall", mayRecall(actor, subject)),
    requestChanges: leads("request_changes", mayRequestChanges(actor)),
    // With a reason: the dialog asks for one where the rule of two pairs of eyes wants it.
    approve: leads("approve", mayApprove(actor, subject, "a reason")),
    schedule: leads("schedule", maySchedule(actor)),
    unschedule: leads("unschedule", maySchedule(actor)),
    publish: leads("publish", mayPublish(actor, subject, now)),
    withdraw: leads("withdraw", mayWithdraw(actor)),
    reinstate: leads("reinstate", mayReinstate(actor)),
    spike: leads("spike", maySpike(actor, subject)),
    unspike: leads("unspike", mayUnspike(actor, subject)),
    deleteForGood: edition.status === "spiked" && article.firstPublishedAt === null && mayDeleteForGood(actor).allowed,
    startEdition: isLive && article.openEditionId === null && mayStartEdition(actor, startsFrom).allowed,
    addNote: isLive && mayAddNote(actor).allowed,
    claim: isReviewed && edition.reviewer !== actor.id,
    release: isReviewed && edition.reviewer === actor.id,
    changeSlug: edition.status !== "superseded" && edition.status !== "spiked" && mayChangeSlug(actor, subject).allowed,
  };
}
