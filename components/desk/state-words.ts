import type { EditionStatus, ListState, Verb } from "@/domain/articles/vocabulary";

/** The word on a badge. */
export const STATE_WORDS: Record<EditionStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  changes_requested: "Changes requested",
  approved: "Approved",
  scheduled: "Scheduled",
  published: "Live",
  superseded: "Replaced",
  withdrawn: "Withdrawn",
  spiked: "Spiked",
};

/** The same as a filter of the list. */
export const LIST_STATE_WORDS: Record<ListState, string> = {
  draft: STATE_WORDS.draft,
  in_review: STATE_WORDS.in_review,
  changes_requested: STATE_WORDS.changes_requested,
  approved: STATE_WORDS.approved,
  scheduled: STATE_WORDS.scheduled,
  live: STATE_WORDS.published,
  withdrawn: STATE_WORDS.withdrawn,
  spiked: STATE_WORDS.spiked,
};

/** "This version is …" */
export const STATE_IN_A_SENTENCE: Record<EditionStatus, string> = {
  draft: "a draft",
  in_review: "in review",
  changes_requested: "back with its writer",
  approved: "approved",
  scheduled: "scheduled",
  published: "live",
  superseded: "replaced by a newer one",
  withdrawn: "withdrawn",
  spiked: "spiked",
};

/** "It cannot be …" */
export const DONE_WORDS: Record<Verb, string> = {
  edit: "changed",
  submit: "sent for review",
  recall: "taken back",
  request_changes: "sent back for changes",
  approve: "approved",
  schedule: "scheduled",
  unschedule: "taken off the schedule",
  publish: "published",
  supersede: "replaced",
  withdraw: "withdrawn",
  expire: "withdrawn by the clock",
  reinstate: "put back",
  spike: "spiked",
  unspike: "brought back",
};
