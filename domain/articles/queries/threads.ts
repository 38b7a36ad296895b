import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { users } from "@/db/schema/staff";
import type { Actor } from "../../kernel/context";
import type { Issue } from "../../kernel/result";
import { type Anchor, locate, textBlocksOf } from "../anchors";
import type { Doc } from "../document";
import { mayBlock, mayEditComment, mayRemoveComment, maySettle } from "../policy";

/** One remark. Its words are null once it was taken back, and name people by id: `mentions.ts`. */
export type Remark = {
  id: string;
  by: string;
  isGuest: boolean;
  body: string | null;
  at: string;
  isEdited: boolean;
  mayEdit: boolean;
  mayRemove: boolean;
};
/** A remark with what was answered. Without an anchor it is on the whole story. */
export type Thread = {
  id: string;
  anchor: Anchor | null;
  /** Its words are gone from the text as it is saved. */
  isDetached: boolean;
  isBlocking: boolean;
  /** Null while it is open; one whose every remark was taken back needs no answer either. */
  settled: { by: string | null; at: string | null } | null;
  maySettle: boolean;
  remarks: Remark[];
};
export type Notes = {
  threads: Thread[];
  /** Everyone who can be named or told. */
  people: { id: string; name: string }[];
  viewerId: string;
  mayBlock: boolean;
};

const settler = alias(users, "settler");

/** What was remarked on an edition, as `actor` may act on it; threads in the order they were begun. */
export async function readNotes(db: Reader, actor: Actor, editionId: string): Promise<Notes> {
  const [rows, people, text] = await Promise.all([listRemarks(db, editionId), listPeople(db), findText(db, editionId)]);
  const blocks = text ? textBlocksOf(text.body as Doc) : [];
  const threads = rows
    .filter(({ parentId }) => parentId === null)
    .map((root): Thread => {
      const anchor = anchorOf(root);
      const said = rows.filter(({ id, parentId }) => id === root.id || parentId === root.id);
      const isOver = said.every(({ removedAt }) => removedAt !== null);
      return {
        ...{ id: root.id, anchor, isDetached: anchor !== null && locate(blocks, anchor) === null },
        isBlocking: root.isBlocking && root.removedAt === null,
        settled: root.resolvedAt || isOver ? { by: root.settledBy, at: root.resolvedAt?.toISOString() ?? null } : null,
        maySettle: maySettle(actor, { byUserId: root.byUserId, authorId: text?.authorId ?? "" }).allowed,
        remarks: said.map((row) => remarkOf(row, actor)),
      };
    });
  return { threads, people, viewerId: actor.id, mayBlock: mayBlock(actor).allowed };
}

type Row = Awaited<ReturnType<typeof listRemarks>>[number];

const remarkOf = (row: Row, actor: Actor): Remark => ({
  id: row.id,
  by: row.guestName ?? row.byName ?? "",
  isGuest: row.guestName !== null,
  body: row.removedAt ? null : row.body,
  at: row.at.toISOString(),
  isEdited: row.editedAt !== null,
  mayEdit: !row.removedAt && mayEditComment(actor, row).allowed,
  mayRemove: !row.removedAt && mayRemoveComment(actor, row).allowed,
});

function anchorOf({ blockId, exact, prefix, suffix }: Row): Anchor | null {
  if (blockId === null) return null;
  return { blockId, quote: exact === null ? null : { exact, prefix: prefix ?? "", suffix: suffix ?? "" } };
}

const listRemarks = (db: Reader, editionId: string) =>
  db
    .select({
      ...{ id: comments.id, parentId: comments.parentId, body: comments.body, isBlocking: comments.isBlocking },
      ...{ blockId: comments.blockId, exact: comments.exact, prefix: comments.prefix, suffix: comments.suffix },
      ...{ byUserId: comments.byUserId, byName: users.name, guestName: comments.guestName, at: comments.at },
      ...{ editedAt: comments.editedAt, removedAt: comments.removedAt, resolvedAt: comments.resolvedAt, settledBy: settler.name },
    })
    .from(comments)
    .leftJoin(users, eq(users.id, comments.byUserId))
    .leftJoin(settler, eq(settler.id, comments.resolvedBy))
    .where(eq(comments.editionId, editionId))
    .orderBy(asc(comments.at), asc(comments.id));

const listPeople = (db: Reader) =>
  db.select({ id: users.id, name: users.name }).from(users).where(isNull(users.suspendedAt)).orderBy(sql`lower(${users.name})`, users.id);

async function findText(db: Reader, editionId: string) {
  const [row] = await db
    .select({ body: revisions.body, authorId: editions.authorId })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId));
  return row ?? null;
}

/** What an editor wants settled before the copy goes on, the oldest first. */
export const openBlockingThreads = async (db: Reader, editionId: string): Promise<Issue[]> =>
  (await listOpen(db, editionId, true)).map(({ id }) => ({ field: "notes", code: "open_blocking_comment", detail: id }));

/** What else was remarked and waits for an answer, told of once: the oldest. */
export const openThreads = async (db: Reader, editionId: string): Promise<Issue[]> =>
  (await listOpen(db, editionId, false)).slice(0, 1).map(({ id }) => ({ field: "notes", code: "open_comment", detail: id }));

const listOpen = (db: Reader, editionId: string, isBlocking: boolean) =>
  db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.editionId, editionId),
        eq(comments.isBlocking, isBlocking),
        isNull(comments.parentId),
        isNull(comments.resolvedAt),
        isNull(comments.removedAt),
      ),
    )
    .orderBy(asc(comments.at), asc(comments.id));
