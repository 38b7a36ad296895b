import { announceStory } from "@/domain/articles/listeners";
import { settleFlagsOnNote, settleFlagsOnPublication } from "@/domain/claims/listeners";
import { oweClaimNews, oweRetractionNews, oweStatusNews } from "@/domain/followers/listeners";
import type { Subscribers } from "@/domain/outbox/deliver";
import {
  oweApprovedNotices,
  oweChangesNotices,
  oweCommentNotices,
  oweFlagNotices,
  oweHeldNotices,
  owePenAskedNotices,
  owePenTakenNotices,
  owePublishedNotices,
  oweScheduledNotices,
  oweSubmittedNotices,
  oweWithdrawnNotices,
} from "@/domain/staff/listeners";

/** Who hears what. Kept pages are no subscriber: `notifyPages` tells them in the transaction of the change. */
export const subscribers: Subscribers = {
  "edition.submitted": { oweSubmittedNotices },
  "edition.changes_requested": { oweChangesNotices },
  "edition.approved": { oweApprovedNotices },
  "edition.scheduled": { oweScheduledNotices },
  "edition.held": { oweHeldNotices },
  "edition.pen_asked": { owePenAskedNotices },
  "edition.pen_taken": { owePenTakenNotices },
  "article.published": { owePublishedNotices, settleFlagsOnPublication, announceStory },
  "article.noted": { settleFlagsOnNote },
  "article.withdrawn": { oweWithdrawnNotices, announceStory },
  "comment.made": { oweCommentNotices },
  "claim.recorded": { oweClaimNews, oweFlagNotices },
  "claim.retracted": { oweRetractionNews, oweFlagNotices },
  "season.status_changed": { oweStatusNews },
};
