import type { Tx } from "@/db/connect";
import { insertNotices, listHearers } from "./store";
import { ACTOR_KINDS, type NoticeKind } from "./vocabulary";

/** What every event about copy says; `by` is a person's id, or the word for an actor who is nobody. */
type Turn = { editionId: string; articleId: string; by?: string };

export const oweSubmittedNotices = owe("submitted");
export const oweChangesNotices = owe("changes_requested");
export const oweApprovedNotices = owe("approved");
export const oweScheduledNotices = owe("scheduled");
export const oweHeldNotices = owe("held");
export const owePublishedNotices = owe("published");
export const oweWithdrawnNotices = owe("withdrawn");

/** A listener that leaves a notice of this kind with everyone it concerns. */
function owe(kind: NoticeKind) {
  return async (tx: Tx, { editionId, articleId, by }: Turn, at: Date): Promise<void> => {
    const byUserId = by === undefined || (ACTOR_KINDS as readonly string[]).includes(by) ? null : by;
    const hearers = await listHearers(tx, kind, editionId, byUserId);
    await insertNotices(
      tx,
      hearers.map((userId) => ({ userId, kind, articleId, editionId, byUserId, at })),
    );
  };
}
