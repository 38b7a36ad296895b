/** One row of the audit log, as far as a sentence needs it. `by` is null where the clock did it. */
export type Deed = { action: string; by: string | null; reason: string | null; after: Record<string, unknown> | null };

/** "Kim Osei …", for every action a story's rows may carry. */
const DEEDS: Record<string, string> = {
  "article.start": "started the story",
  "article.duplicate": "started the story as a copy of another",
  "article.change_kind": "changed the kind of story",
  "article.change_slug": "changed the address",
  "article.add_note": "added a note for readers",
  "article.delete_for_good": "deleted the story for good",
  "picture.add": "added a picture",
  "picture.replace": "replaced a picture’s file",
  "picture.describe": "changed what is said of a picture",
  "picture.frame": "changed how a picture is cut",
  "picture.retire": "retired a picture",
  "picture.restore": "put a retired picture back",
  "edition.start": "began an update",
  "edition.edit_after_approval": "changed it after approval, so it is in review again",
  "edition.take_pen": "took over writing",
  "edition.merge": "merged two texts of it",
  "edition.name_checkpoint": "named a checkpoint",
  "edition.restore": "restored an earlier text",
  "edition.share": "made a review link for a guest",
  "edition.revoke_share": "took a guest’s review link back",
  "edition.accept_suggestions": "accepted suggestions",
  "edition.decline_suggestions": "declined suggestions",
  "edition.submit": "sent it for review",
  "edition.recall": "took it back",
  "edition.claim_review": "began to review it",
  "edition.release_review": "stopped reviewing it",
  "edition.request_changes": "asked for changes",
  "edition.approve": "approved it",
  "edition.schedule": "put it on the schedule",
  "edition.unschedule": "cancelled the schedule",
  "edition.publish": "published it",
  "edition.update_live": "updated the live story",
  "edition.hold": "held it back: it was due and not ready",
  "edition.withdraw": "withdrew it",
  "edition.expire": "withdrew it: its time was over",
  "edition.reinstate": "put it back",
  "edition.spike": "spiked it",
  "edition.unspike": "brought it back",
  "comment.make": "left a note",
  "comment.reply": "answered a note",
  "comment.edit": "changed a note",
  "comment.remove": "removed a note",
  "comment.resolve": "settled a note",
  "comment.reopen": "opened a note again",
  "comment.tell": "showed somebody a note",
};

/** What was done, without who: "asked for changes". An action nobody put into words is named as it is recorded. */
export const deedWords = (action: string): string => DEEDS[action] ?? `recorded ${action.replace(/[._]/g, " ")}`;

export const doerWords = (by: string | null): string => by ?? "The clock";
