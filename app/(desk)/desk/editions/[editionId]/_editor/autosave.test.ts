import { expect, test } from "vitest";
import { AT, autosave, pass, saved, sent, type } from "./autosave-stand";

test("a save leaves 1.5 seconds after the last key", async () => {
  const desk = autosave();
  type(desk, "a");
  await pass(1_000);
  type(desk, "ab");
  await pass(1_499);
  expect(sent).toHaveLength(0);
  await pass(1);
  expect(sent.map(({ save }) => save)).toEqual([{ saveId: "save-1", baseVersion: 1, copy: "ab" }]);
});

test("typing without a pause is saved every ten seconds", async () => {
  const desk = autosave();
  for (let tick = 0; tick < 11; tick++) {
    type(desk, `word ${tick}`);
    await pass(1_000);
  }
  expect(sent).toHaveLength(1);
});

test("one save is in flight, and the newest words follow it on the version it made", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  type(desk, "two");
  type(desk, "three");
  await pass(5_000);
  expect(sent).toHaveLength(1);
  await sent[0]?.answer(saved(2));
  await pass(1_500);
  expect(sent[1]?.save).toEqual({ saveId: "save-2", baseVersion: 2, copy: "three" });
});

test("saved is said only when the desk has every word", async () => {
  const desk = autosave();
  type(desk, "one");
  expect(desk.state()).toEqual({ is: "unsaved", savedAt: AT });
  await pass(1_500);
  type(desk, "two");
  await sent[0]?.answer(saved(2));
  expect(desk.state().is).toBe("unsaved");
  await pass(1_500);
  await sent[1]?.answer(saved(3));
  expect(desk.state()).toEqual({ is: "saved", savedAt: "2025-04-18T14:05:03.000Z" });
  expect(desk.isUnsaved()).toBe(false);
});

test("only a save longer than a second says that it is saving", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  expect(desk.state().is).toBe("unsaved");
  await pass(1_000);
  expect(desk.state().is).toBe("saving");
  await sent[0]?.answer(saved(2));
  await pass(60_000);
  expect(desk.state().is).toBe("saved");
});
