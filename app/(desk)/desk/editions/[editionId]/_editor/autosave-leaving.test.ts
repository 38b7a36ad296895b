import { expect, test } from "vitest";
import { autosave, pass, saved, sent, type } from "./autosave-stand";

test("a verb waits until the desk has the newest words", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  type(desk, "two");
  const flushed = desk.flush();
  expect(sent).toHaveLength(1);
  await sent[0]?.answer(saved(2));
  expect(sent[1]?.save.copy).toBe("two");
  await sent[1]?.answer(saved(3));
  expect(await flushed).toEqual({ ok: true, version: 3 });
});

test("a verb hears at once that the words did not arrive", async () => {
  const desk = autosave();
  type(desk, "one");
  const flushed = desk.flush();
  await sent[0]?.answer({ kind: "failed" });
  expect(await flushed).toEqual({ ok: false });
});

test("with nothing to save a verb need not wait", async () => {
  expect(await autosave().flush()).toEqual({ ok: true, version: 1 });
});

test("an act of ours that changed no text moves the base of the next save", async () => {
  const desk = autosave();
  desk.adopt(5);
  type(desk, "one");
  await pass(1_500);
  expect(sent[0]?.save.baseVersion).toBe(5);
});

test("when the page goes, words that wait behind a save in flight are sent beside it", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  desk.lastWords();
  expect(sent).toHaveLength(1);
  type(desk, "two");
  desk.lastWords();
  expect(sent[1]).toMatchObject({ isLast: true, save: { copy: "two" } });
});

test("when the page goes, unsent words go at once", async () => {
  const desk = autosave();
  type(desk, "one");
  desk.lastWords();
  expect(sent[0]).toMatchObject({ isLast: true, save: { copy: "one" } });
});
