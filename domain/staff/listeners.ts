import type { Tx } from "@/db/connect";
import type { Payload } from "../kernel/events";
import { listHearers } from "./queries/hearers";
import { insertNotices, listFlaggedStories } from "./store/notices";
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
      hearers.map(({ userId }) => ({ userId, kind, articleId, editionId, byUserId, at })),
    );
  };
}

export const owePenAskedNotices = oweFormerWriter("pen_asked");
export const owePenTakenNotices = oweFormerWriter("pen_taken");

/** Whoever writes, or wrote until then, is told even where no browser of theirs is awake. */
function oweFormerWriter(kind: "pen_asked" | "pen_taken") {
  return async (tx: Tx, { editionId, articleId, by: byUserId, from: userId }: Payload<"edition.pen_asked">, at: Date): Promise<void> =>
    insertNotices(tx, [{ userId, kind, articleId, editionId, byUserId, at }]);
}

/** Whom a remark concerns was settled with it, and said to whoever made it: exactly they are told. */
export async function oweCommentNotices(
  tx: Tx,
  { editionId, articleId, commentId, by: byUserId, told }: Payload<"comment.made">,
  at: Date,
): Promise<void> {
  await insertNotices(
    tx,
    told.map(({ userId, kind }) => ({ userId, kind, articleId, editionId, commentId, byUserId, at })),
  );
}

/** A fact that overtakes a sentence tells whoever answers for the story, once for each story. */
export async function oweFlagNotices(tx: Tx, { claimId, by }: Payload<"claim.recorded">, at: Date): Promise<void> {
  const byUserId = (ACTOR_KINDS as readonly string[]).includes(by) ? null : by;
  for (const { editionId, articleId } of await listFlaggedStories(tx, claimId, at)) {
    const hearers = await listHearers(tx, "flagged", editionId, byUserId);
    await insertNotices(
      tx,
      hearers.map(({ userId }) => ({ userId, kind: "flagged" as const, articleId, editionId, byUserId, at })),
    );
  }
}
