import type { NoticeKind } from "@/domain/staff/vocabulary";

/** What happened to the story whose headline follows: "Ana Quill asked for changes in …". */
const BY_SOMEONE: Record<NoticeKind, string> = {
  submitted: "sent for review",
  changes_requested: "asked for changes in",
  approved: "approved",
  scheduled: "put on the schedule",
  held: "held back",
  published: "published",
  withdrawn: "withdrew",
  mentioned: "named you in a note on",
  commented: "left a note on",
  flagged: "recorded a fact that overtakes",
  pen_asked: "asks for the pen in",
  pen_taken: "took over",
};
/** What the clock does by itself; the rest is always somebody's deed. */
const BY_THE_CLOCK: Partial<Record<NoticeKind, string>> = {
  held: "Due, and held back until somebody acts:",
  published: "Published on the hour that was set:",
  withdrawn: "Withdrawn, since its time was over:",
  flagged: "A newer fact overtakes",
};

export const noticeWords = (kind: NoticeKind, byName: string | null): string =>
  byName === null ? (BY_THE_CLOCK[kind] ?? `Somebody ${BY_SOMEONE[kind]}`) : `${byName} ${BY_SOMEONE[kind]}`;

/** Where one acts on it: copy that was sent in is reviewed, all else is opened. */
export const noticePath = (kind: NoticeKind, editionId: string): string =>
  kind === "submitted" ? `/desk/editions/${editionId}/review` : `/desk/editions/${editionId}`;
