import { desc, eq } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { type Anchor, anchorOn, textBlocksOf } from "@/domain/articles/anchors";
import { settleThread } from "@/domain/articles/commands/change-comment";
import { commentOn, reply } from "@/domain/articles/commands/comment-on";
import type { Doc } from "@/domain/articles/document";
import { withMentions } from "@/domain/articles/mentions";
import { newId } from "@/domain/kernel/id";
import { listColleagues } from "@/domain/staff/queries";
import type { Hour } from "./hours";
import type { Step } from "./life";
import type { Person } from "./staff";

/** A note on words of the text as it stands at that hour; `@` and a name tells somebody. */
export const remarks = (who: Person, at: Hour, on: string, says: string, { isBlocking = false } = {}): Step => ({
  ...{ who, at },
  act: async ({ ctx, run: { editionId } }) =>
    commentOn(ctx, {
      editionId,
      commentId: newId(),
      anchor: await anchorIn(ctx.db, editionId, on),
      body: await said(ctx.db, says),
      isBlocking,
    }),
});

/** Goes on in the thread that was begun last. */
export const answers = (who: Person, at: Hour, says: string): Step => ({
  ...{ who, at },
  act: async ({ ctx, run }) =>
    reply(ctx, { threadId: await lastThread(ctx.db, run.editionId), commentId: newId(), body: await said(ctx.db, says) }),
});

export const settles = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: async ({ ctx, run }) => settleThread(ctx, { threadId: await lastThread(ctx.db, run.editionId), isSettled: true }),
});

type Reads = Pick<Tx, "select">;

const said = async (db: Reads, words: string) => withMentions(words, await listColleagues(db as Tx));

async function anchorIn(db: Reads, editionId: string, words: string): Promise<Anchor> {
  const { body } = only(
    await db
      .select({ body: revisions.body })
      .from(editions)
      .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
      .where(eq(editions.id, editionId)),
  );
  for (const block of textBlocksOf(body as Doc)) {
    const at = block.text.indexOf(words);
    const anchor = at < 0 ? null : anchorOn(block, at, at + words.length);
    if (anchor) return anchor;
  }
  throw new Error(`no block says “${words}”`);
}

async function lastThread(db: Reads, editionId: string): Promise<string> {
  const [row] = await db
    .select({ id: comments.id, parentId: comments.parentId })
    .from(comments)
    .where(eq(comments.editionId, editionId))
    .orderBy(desc(comments.at))
    .limit(1);
  return row?.parentId ?? row?.id ?? "";
}
