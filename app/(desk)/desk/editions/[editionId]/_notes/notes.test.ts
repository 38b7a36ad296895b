import { expect, test } from "vitest";
import type { Notes, Thread } from "@/domain/articles/queries/threads";
import type { Doors } from "./doors.client";
import { blockingIssues, createNotes } from "./notes";

const thread = (id: string, more: Partial<Thread> = {}): Thread => ({
  ...{ id, anchor: { blockId: "b", quote: null }, isDetached: false, isBlocking: false, settled: null, maySettle: true },
  remarks: [{ id, by: "Kim", isGuest: false, body: "?", at: "2026-03-01T12:00:00Z", isEdited: false, mayEdit: true, mayRemove: true }],
  ...more,
});
const KIM = { id: "0190a8f0-0000-7000-8000-000000000001", name: "Kim Osei" };

function aBoard(threads: Thread[], answers: Partial<Doors> = {}) {
  const notes: Notes = { threads, people: [KIM], viewerId: "me", mayBlock: true };
  let made = 0;
  const doors = { newId: () => `new-${++made}`, read: async () => notes, ...answers } as Doors;
  return { board: createNotes("e", notes, doors), notes };
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
test("only an open blocking note holds the story back", () => {
  const settled = { by: "Ana", at: "2026-03-01T12:00:00Z" };
  const threads = [thread("a", { isBlocking: true }), thread("b", { isBlocking: true, settled }), thread("c")];
  expect(blockingIssues(threads)).toEqual([{ field: "notes", code: "open_blocking_comment", detail: "a" }]);
});
