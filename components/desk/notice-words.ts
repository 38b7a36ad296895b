import type { EditionStatus } from "@/domain/articles/vocabulary";
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
  pen_asked: "asks to write in",
  pen_taken: "took over",
};
/** What the clock does by itself; the rest is always somebody's deed. */
const BY_THE_CLOCK: Partial<Record<NoticeKind, string>> = {
  held: "Due, and held back until somebody acts:",
  published: "Published on the hour that was set:",
  withdrawn: "Withdrawn, since its time was over:",
  flagged: "A newer fact overtakes",
};

/** What one is asked to choose, in the order of how soon it wants an answer. */
export const CHOICES: readonly [NoticeKind, string][] = [
  ["mentioned", "Somebody names me in a note"],
  ["commented", "A note on my story, or an answer where I spoke"],
  ["changes_requested", "Changes are asked for in my story"],
  ["pen_asked", "Somebody asks to write in my story"],
  ["pen_taken", "Somebody took my story over"],
  ["approved", "My story is approved"],
  ["scheduled", "My story is put on the schedule"],
  ["published", "My story is published"],
  ["held", "A publication of mine was due and held back"],
  ["withdrawn", "My story is withdrawn"],
  ["flagged", "A newer fact overtakes my story"],
  ["submitted", "A story is sent for review"],
];
/** What only editors and admins are told of. */
export const SENIOR_CHOICES: readonly NoticeKind[] = ["submitted"];

export const noticeWords = (kind: NoticeKind, byName: string | null): string =>
  byName === null ? (BY_THE_CLOCK[kind] ?? `Somebody ${BY_SOMEONE[kind]}`) : `${byName} ${BY_SOMEONE[kind]}`;

type Notice = { kind: NoticeKind; editionId: string; commentId: string | null; status: EditionStatus };

/** Where one acts on it, to the very place: copy under review is read there, an overtaken sentence waits among its like. */
export function noticePath({ kind, editionId, commentId, status }: Notice): string {
  if (kind === "flagged") return "/desk/stale?of=me";
  const isReviewed = kind === "submitted" || (commentId !== null && status === "in_review");
  const place = commentId === null ? "" : `#comment-${commentId}`;
  return `/desk/editions/${editionId}${isReviewed ? "/review" : ""}${place}`;
}
