import { eq } from "drizzle-orm";
import { type Db, only } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { editionShares } from "@/db/schema/review";
import { by, copy, type Desk, later } from "@/db/testing/builders";
import { theReader } from "../../kernel/actor";
import type { Actor } from "../../kernel/context";
import { newId } from "../../kernel/id";
import { commentOn } from "../commands/comment-on";
import { saveDraft } from "../commands/save-draft";
import { createShare } from "../commands/share-edition";
import type { Doc } from "../document";
import type { EditionStatus } from "../vocabulary";

type Sent = Record<string, unknown>;
/** What somebody else did before, and what that adds to what is sent. */
export type First = (db: Db, desk: Desk, editionId: string) => Promise<Sent>;
/** The state a command starts from, who does it, what is sent beside the edition, and how many audit rows stand in the log at its end. */
export type Walk = {
  from: EditionStatus | "nothing" | "live article";
  who: (desk: Desk) => Actor;
  sends?: (desk: Desk) => Sent;
  first?: First;
  rows: number;
};

const NOTE = { body: "Who says so?", anchor: null, isBlocking: false };
const SUGGESTED: Doc = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "first" },
      content: [{ type: "text", text: "Filming begins.", marks: [{ type: "insertion", attrs: { id: "ana-1" } }] }],
    },
  ],
};

const isRemarked: First = async (db, desk, editionId) => {
  const commentId = newId();
  await commentOn(by(db, desk.writer), { ...NOTE, editionId, commentId });
  return { commentId, threadId: commentId };
};
const headOf: First = async (db, _, editionId) => ({
  revisionId: only(await db.select({ id: editions.headRevisionId }).from(editions).where(eq(editions.id, editionId))).id,
});
const saves = (db: Db, desk: Desk, editionId: string, body: Doc) =>
  saveDraft(by(db, desk.writer, later(11)), { ...copy, editionId, baseVersion: 1, body, bylines: [], about: [], saveId: newId() });
const isRewritten: First = async (db, desk, editionId) => {
  const before = await headOf(db, desk, editionId);
  await saves(db, desk, editionId, { type: "doc", content: [] });
  return { ...before, baseVersion: 2 };
};
const isSuggested: First = async (db, desk, editionId) => {
  await saves(db, desk, editionId, SUGGESTED);
  return { baseVersion: 2 };
};
const isShared: First = async (db, desk, editionId) => {
  const shared = await createShare(by(db, desk.writer), { editionId, baseVersion: 1, madeFor: "The academy", mayComment: true });
  if (!shared.ok) throw new Error(`no link was made: ${shared.error.kind}`);
  const { id } = only(await db.select({ id: editionShares.id }).from(editionShares).where(eq(editionShares.editionId, editionId)));
  return { shareId: id, token: shared.value.path.split("/").at(-1) };
};

/** The walks of what is done beside a text: remarks, looks, names, links and answers. */
export const REVIEW_WALKS: Record<string, Walk> = {
  commentOn: { from: "draft", who: (d) => d.editor, sends: () => ({ ...NOTE, commentId: newId() }), rows: 1 },
  reply: {
    from: "draft",
    who: (d) => d.editor,
    sends: () => ({ body: "Naver does." }),
    first: async (...at) => ({ ...(await isRemarked(...at)), commentId: newId() }),
    rows: 2,
  },
  editComment: { from: "draft", who: (d) => d.writer, sends: () => ({ body: "Who says so first?" }), first: isRemarked, rows: 2 },
  removeComment: { from: "draft", who: (d) => d.writer, first: isRemarked, rows: 2 },
  settleThread: { from: "draft", who: (d) => d.editor, sends: () => ({ isSettled: true }), first: isRemarked, rows: 2 },
  tellOfComment: { from: "draft", who: (d) => d.writer, sends: (d) => ({ userIds: [d.editor.id] }), first: isRemarked, rows: 2 },
  nameCheckpoint: { from: "draft", who: (d) => d.writer, sends: () => ({ name: "Before lunch" }), rows: 1 },
  restoreRevision: { from: "draft", who: (d) => d.writer, first: isRewritten, rows: 1 },
  // A look, like a beat, is presence.
  recordLookAt: { from: "in_review", who: (d) => d.editor, sends: () => ({ isRead: true }), first: headOf, rows: 0 },
  createShare: { from: "draft", who: (d) => d.writer, sends: () => ({ madeFor: "The academy", mayComment: false }), rows: 1 },
  revokeShare: { from: "draft", who: (d) => d.writer, first: isShared, rows: 2 },
  commentAsGuest: {
    from: "draft",
    who: () => theReader,
    sends: () => ({ commentId: newId(), body: "The name is Lomon.", blockId: null, name: "A guest" }),
    first: isShared,
    rows: 2,
  },
  answerSuggestions: {
    from: "draft",
    who: (d) => d.writer,
    sends: () => ({ keys: ["ana-1"], verdict: "accept" }),
    first: isSuggested,
    rows: 1,
  },
};
