import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { comments } from "@/db/schema/comments";
import { outboxEvents } from "@/db/schema/outbox";
import { auditLog, mutedStories, noticeChoices, notices, users } from "@/db/schema/staff";
import { aDesk, anEdition, by, copy, type Desk, later, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { oweCommentNotices } from "@/domain/staff/listeners";
import type { Actor } from "../../kernel/context";
import type { Payload } from "../../kernel/events";
import { newId } from "../../kernel/id";
import { anchorAt, textBlocksOf } from "../anchors";
import { readNotes } from "../queries/threads";
import { approveEdition } from "./approve-edition";
import { editComment, removeComment, settleThread, tellOfComment } from "./change-comment";
import { claimReview } from "./claim-review";
import { commentOn, reply } from "./comment-on";
import { publishEdition } from "./publish-edition";
import { saveDraft } from "./save-draft";

const handle = openTestDatabase();
let desk: Desk;
let names: Map<string, string>;
beforeEach(async () => {
  desk = await aDesk(handle.db);
  const people = await handle.db.select({ id: users.id, name: users.name }).from(users);
  names = new Map(people.map(({ id, name }) => [id, name]));
});

const nameOf = ({ id }: { id: string }) => names.get(id) ?? "";
const note = (who: Actor, editionId: string, more: Partial<Parameters<typeof commentOn>[1]> = {}) =>
  commentOn(by(handle.db, who), { editionId, commentId: newId(), anchor: null, body: "Who says so?", isBlocking: false, ...more });
async function made(...given: Parameters<typeof note>) {
  const answer = await note(...given);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
const threadsFor = async (who: Actor, editionId: string) => (await readNotes(handle.db, who, editionId)).threads;

describe("who is told of a remark", () => {
  test("the story's writer, its byline, its reviewer, whoever spoke in the thread and whoever is named; never its maker", async () => {
    const { editionId, at } = await anEdition(handle.db, desk, { status: "in_review", byline: [desk.writer] });
    await claimReview(by(handle.db, desk.editor), at());
    const first = await made(desk.colleague, editionId, { body: `Does @[${desk.admin.id}] know?` });
    expect(first.told.sort()).toEqual([nameOf(desk.writer), nameOf(desk.editor), nameOf(desk.admin)].sort());
    const answer = await reply(by(handle.db, desk.writer), { threadId: first.commentId, commentId: newId(), body: "They do." });
    expect(answer).toMatchObject({ ok: true, value: { told: expect.arrayContaining([nameOf(desk.colleague), nameOf(desk.editor)]) } });
  });

  test("exactly those get a notice that leads to it, by what they are: named or concerned", async () => {
    const { editionId } = await anEdition(handle.db, desk);
    const { commentId } = await made(desk.editor, editionId, { body: `@[${desk.colleague.id}]: look.` });
    const [event] = await handle.db.select().from(outboxEvents).where(eq(outboxEvents.type, "comment.made"));
    await handle.db.transaction((tx) => oweCommentNotices(tx, event?.payload as Payload<"comment.made">, NOON));
    const rows = await handle.db.select().from(notices);
    expect(rows.map(({ userId, kind, commentId: about }) => [userId, kind, about]).sort()).toEqual(
      [
        [desk.writer.id, "commented", commentId],
        [desk.colleague.id, "mentioned", commentId],
      ].sort(),
    );
  });

  test("nobody where nobody else is concerned; then one may choose", async () => {
    const { editionId } = await anEdition(handle.db, desk, { byline: [desk.writer] });
    const { commentId, told } = await made(desk.writer, editionId, { body: "To do: ask the studio." });
    expect(told).toEqual([]);
    const shown = await tellOfComment(by(handle.db, desk.writer), { commentId, userIds: [desk.editor.id] });
    expect(shown).toMatchObject({ value: { told: [nameOf(desk.editor)] } });
    expect(await tellOfComment(by(handle.db, desk.colleague), { commentId, userIds: [desk.editor.id] })).toMatchObject({
      error: { rule: "only_own_comments" },
    });
  });

  test("nobody suspended, nobody who does not want to hear of it, and an unknown id is nobody", async () => {
    const { editionId } = await anEdition(handle.db, desk);
    await handle.db.insert(noticeChoices).values({ userId: desk.writer.id, kind: "commented", way: "off" });
    await handle.db.update(users).set({ suspendedAt: NOON }).where(eq(users.id, desk.colleague.id));
    expect((await made(desk.editor, editionId, { body: `@[${desk.colleague.id}] @[${newId()}]` })).told).toEqual([]);
    expect((await made(desk.editor, editionId, { body: `@[${desk.writer.id}]` })).told).toEqual([nameOf(desk.writer)]);
  });

  test("nobody is told in a story they muted, unless they are named", async () => {
    const { editionId, articleId } = await anEdition(handle.db, desk);
    await handle.db.insert(mutedStories).values({ userId: desk.writer.id, articleId });
    expect((await made(desk.editor, editionId)).told).toEqual([]);
    expect((await made(desk.editor, editionId, { body: `@[${desk.writer.id}]` })).told).toEqual([nameOf(desk.writer)]);
  });

  test("one remark sent twice is one, and nobody is told twice", async () => {
    const { editionId } = await anEdition(handle.db, desk);
    const commentId = newId();
    await made(desk.editor, editionId, { commentId });
    expect((await made(desk.editor, editionId, { commentId })).told).toEqual([]);
    expect(await handle.db.select().from(comments)).toHaveLength(1);
    expect(await handle.db.select().from(outboxEvents)).toHaveLength(1);
    const other = await anEdition(handle.db, desk);
    expect(await note(desk.editor, other.editionId, { commentId })).toMatchObject({ error: { kind: "not_found" } });
  });
});

describe("a thread", () => {
  test("is answered, settled and opened again, and an answer opens it too", async () => {
    const { editionId } = await anEdition(handle.db, desk);
    const { commentId: threadId } = await made(desk.editor, editionId);
    const settle = (who: Actor, isSettled: boolean) => settleThread(by(handle.db, who), { threadId, isSettled });
    expect(await settle(desk.colleague, true)).toMatchObject({ error: { rule: "settled_by_those_concerned" } });
    expect(await settle(desk.writer, true)).toMatchObject({ ok: true });
    expect((await threadsFor(desk.writer, editionId))[0]?.settled).toMatchObject({ by: nameOf(desk.writer) });
    await settle(desk.colleague, false);
    expect((await threadsFor(desk.writer, editionId))[0]?.settled).toBeNull();
    await settle(desk.editor, true);
    await reply(by(handle.db, desk.writer), { threadId, commentId: newId(), body: "Not quite." });
    const [thread] = await threadsFor(desk.writer, editionId);
    expect(thread?.settled).toBeNull();
    expect(thread?.remarks.map(({ body }) => body)).toEqual(["Who says so?", "Not quite."]);
    const deeds = await handle.db.select().from(auditLog).where(eq(auditLog.editionId, editionId)).orderBy(asc(auditLog.id));
    expect(deeds.map(({ action }) => action).filter((action) => action.startsWith("comment."))).toEqual([
      ...["comment.make", "comment.resolve", "comment.reopen", "comment.resolve", "comment.reply", "comment.reopen"],
    ]);
    expect(JSON.stringify(deeds)).not.toContain("Who says so");
  });

  test("leaves a trace of what was taken back, and only its maker changes it", async () => {
    const { editionId } = await anEdition(handle.db, desk);
    const { commentId } = await made(desk.editor, editionId);
    expect(await editComment(by(handle.db, desk.writer), { commentId, body: "Nobody" })).toMatchObject({
      error: { rule: "only_own_comments" },
    });
    expect(await removeComment(by(handle.db, desk.admin), { commentId })).toMatchObject({ error: { rule: "only_own_comments" } });
    expect(await editComment(by(handle.db, desk.editor), { commentId, body: `Ask @[${desk.admin.id}].` })).toMatchObject({
      value: { told: [nameOf(desk.admin)] },
    });
    await removeComment(by(handle.db, desk.editor), { commentId });
    const [thread] = await threadsFor(desk.editor, editionId);
    expect(thread?.remarks).toMatchObject([{ body: null, by: nameOf(desk.editor), mayEdit: false }]);
    expect(thread?.settled).not.toBeNull();
    expect(await handle.db.select({ body: comments.body }).from(comments)).toEqual([{ body: "" }]);
  });

  test("of an edition that nobody has is refused", async () => {
    expect(await note(desk.editor, newId())).toMatchObject({ error: { kind: "not_found", what: "edition" } });
    expect(await reply(by(handle.db, desk.editor), { threadId: newId(), commentId: newId(), body: "x" })).toMatchObject({
      error: { kind: "not_found", what: "comment" },
    });
  });

  test("is one deep, whoever writes to the table", async () => {
    const { editionId } = await anEdition(handle.db, desk);
    const { commentId: threadId } = await made(desk.editor, editionId);
    const answer = newId();
    await reply(by(handle.db, desk.writer), { threadId, commentId: answer, body: "A" });
    await reply(by(handle.db, desk.writer), { threadId: answer, commentId: newId(), body: "B" });
    expect((await handle.db.select().from(comments).orderBy(asc(comments.id))).map(({ parentId }) => parentId)).toEqual([
      null,
      threadId,
      threadId,
    ]);
    const deep = handle.db.insert(comments).values({ editionId, parentId: answer, body: "C", byUserId: desk.editor.id, at: NOON });
    await expect(deep).rejects.toThrow();
  });
});

describe("a note that blocks", () => {
  test("is an editor's, and stops approval and publication until it is settled or taken back", async () => {
    const { editionId, at } = await anEdition(handle.db, desk, { status: "in_review" });
    expect(await note(desk.colleague, editionId, { isBlocking: true })).toMatchObject({ error: { rule: "only_editors_block" } });
    const { commentId: threadId } = await made(desk.editor, editionId, { isBlocking: true });
    const approve = () => approveEdition(by(handle.db, desk.editor), { ...at(), overrideReason: null });
    const stopped = { error: { kind: "not_ready", issues: [{ field: "notes", code: "open_blocking_comment", detail: threadId }] } };
    expect(await approve()).toMatchObject(stopped);
    await settleThread(by(handle.db, desk.writer), { threadId, isSettled: true });
    const approved = await approve();
    expect(approved).toMatchObject({ ok: true });

    const { commentId } = await made(desk.editor, editionId, { isBlocking: true });
    const publish = () => publishEdition(by(handle.db, desk.editor), { editionId, baseVersion: approved.ok ? approved.value.version : 0 });
    expect(await publish()).toMatchObject({ error: { issues: [{ code: "open_blocking_comment" }] } });
    await removeComment(by(handle.db, desk.editor), { commentId });
    expect(await publish()).toMatchObject({ ok: true });
  });
});

describe("a thread on words", () => {
  test("keeps to them from save to save, is detached when they go, and found when they come back", async () => {
    const { editionId, at } = await anEdition(handle.db, desk);
    const [block] = textBlocksOf(copy.body);
    if (!block) throw new Error("the copy has no block");
    const anchor = anchorAt(block, 0, block.text.indexOf(" ", 8));
    await made(desk.editor, editionId, { anchor });
    const save = async (version: number, text: string) => {
      const body = {
        type: "doc" as const,
        content: [{ type: "paragraph" as const, attrs: { id: block.id }, content: [{ type: "text" as const, text }] }],
      };
      const links = { bylines: [], about: [] };
      const saved = await saveDraft(by(handle.db, desk.writer, later(version)), {
        ...at(version),
        ...copy,
        body,
        ...links,
        saveId: newId(),
      });
      if (!saved.ok) throw new Error(JSON.stringify(saved.error));
      return (await threadsFor(desk.writer, editionId))[0];
    };
    expect((await save(1, `Well. ${block.text}`))?.anchor?.quote).toMatchObject({ exact: anchor.quote?.exact, prefix: "Well. " });
    expect(await save(2, "Altogether something else.")).toMatchObject({
      isDetached: true,
      anchor: { quote: { exact: anchor.quote?.exact } },
    });
    expect(await save(3, `Well. ${block.text}`)).toMatchObject({ isDetached: false });
  });
});
