import { expect, test } from "vitest";
import type { Notes, Thread } from "@/domain/articles/queries/threads";
import type { Doors } from "./doors.client";
import { blockingIssues, createNotes, type Kept, type NotesShelf } from "./notes";

const thread = (id: string, more: Partial<Thread> = {}): Thread => ({
  ...{ id, anchor: { blockId: "b", quote: null }, isDetached: false, isBlocking: false, settled: null, maySettle: true },
  remarks: [{ id, by: "Kim", isGuest: false, body: "?", at: "2026-03-01T12:00:00Z", isEdited: false, mayEdit: true, mayRemove: true }],
  ...more,
});
const KIM = { id: "0190a8f0-0000-7000-8000-000000000001", name: "Kim Osei" };

/** A device: what it keeps outlives a board. */
function aShelf() {
  const kept = new Map<string, Kept>();
  const shelf: NotesShelf = {
    load: async () => [...kept.values()],
    put: (field, words) => void kept.set(field, words),
    drop: (field) => void kept.delete(field),
  };
  return { kept, shelf };
}

function aBoard(threads: Thread[], answers: Partial<Doors> = {}, { shelf } = aShelf()) {
  const notes: Notes = { threads, people: [KIM], viewerId: "me", mayBlock: true };
  let made = 0;
  const doors = { newId: () => `new-${++made}`, read: async () => notes, ...answers } as Doors;
  return { board: createNotes("e", notes, doors, shelf), notes };
}

test("threads stand in the order of the text: the whole story first, what lost its words last", () => {
  const { board } = aBoard([thread("gone"), thread("late"), thread("early"), thread("story", { anchor: null })]);
  board.stand(
    new Map([
      ["gone", null],
      ["late", 90],
      ["early", 3],
    ]),
  );
  expect(board.ordered().map(({ id }) => id)).toEqual(["story", "early", "late", "gone"]);
  expect(
    board
      .ordered()
      .filter(board.isDetached)
      .map(({ id }) => id),
  ).toEqual(["gone"]);
});
test("words that were refused stay, and the same note is sent again, not another", async () => {
  const sent: [string, string][] = [];
  let isThere = false;
  const { board, notes } = aBoard([], {
    begin: async (_editionId, { commentId, body }) => {
      sent.push([commentId, body]);
      if (!isThere) return { ok: false, error: { kind: "unreachable" } };
      notes.threads.push(thread(commentId));
      return { ok: true, value: { commentId, told: ["Kim Osei"] } };
    },
  });
  const writing = { at: "new", anchor: null } as const;
  board.write(writing);
  board.keep(writing, { text: "Ask @Kim Osei." });
  expect(await board.send()).toBeNull();
  expect(board.state().failure).toEqual({ at: "new", why: { kind: "unreachable" } });
  expect(board.wordsOf(writing).text).toBe("Ask @Kim Osei.");
  isThere = true;
  expect(await board.send()).toBe("new-1");
  expect(sent).toEqual([
    ["new-1", `Ask @[${KIM.id}].`],
    ["new-1", `Ask @[${KIM.id}].`],
  ]);
  expect(board.state()).toMatchObject({ writing: null, active: "new-1", told: { names: ["Kim Osei"] } });
  expect(board.wordsOf(writing)).toMatchObject({ text: "", commentId: "new-2" });
});
test("what is typed in one field is there again after another was used", () => {
  const { board } = aBoard([thread("a")]);
  const reply = { at: "reply", threadId: "a" } as const;
  board.write(reply);
  board.keep(reply, { text: "Half a sen" });
  board.write({ at: "new", anchor: null });
  board.write(reply);
  expect(board.wordsOf(reply).text).toBe("Half a sen");
});
test("a note that did not arrive is kept on the device, stands in its field after a reload, and goes out by itself, once", async () => {
  const device = aShelf();
  const sent: string[] = [];
  let isThere = false;
  const begin: Doors["begin"] = async (_editionId, { commentId }) => {
    if (!isThere) return { ok: false, error: { kind: "unreachable" } };
    sent.push(commentId);
    return { ok: true, value: { commentId, told: [] } };
  };
  const before = aBoard([], { begin }, device).board;
  const writing = { at: "new", anchor: { blockId: "b", quote: null } } as const;
  before.write(writing);
  before.keep(writing, { text: "Ask them.", isBlocking: true });
  await before.send();
  const { commentId } = before.wordsOf(writing);

  const after = aBoard([], { begin }, device).board;
  await after.recall();
  expect(after.state().writing).toEqual(writing);
  expect(after.wordsOf(writing)).toMatchObject({ text: "Ask them.", isBlocking: true, commentId });
  await after.sendDue();
  expect(sent).toEqual([]);
  isThere = true;
  await after.sendDue();
  await after.sendDue();
  expect(sent).toEqual([commentId]);
  expect([device.kept.size, after.state().writing]).toEqual([0, null]);
});
test("words that were only typed come back to their field and wait to be sent", async () => {
  const device = aShelf();
  const reply = { at: "reply", threadId: "a" } as const;
  aBoard([thread("a")], {}, device).board.keep(reply, { text: "Half a sen" });
  const { board } = aBoard([thread("a")], { reply: async () => expect.unreachable() }, device);
  await board.recall();
  await board.sendDue();
  expect([board.state().writing, board.wordsOf(reply).text]).toEqual([reply, "Half a sen"]);
  board.keep(reply, { text: "" });
  expect(device.kept.size).toBe(0);
});
test("only an open blocking note holds the story back", () => {
  const settled = { by: "Ana", at: "2026-03-01T12:00:00Z" };
  const threads = [thread("a", { isBlocking: true }), thread("b", { isBlocking: true, settled }), thread("c")];
  expect(blockingIssues(threads)).toEqual([{ field: "notes", code: "open_blocking_comment", detail: "a" }]);
});
