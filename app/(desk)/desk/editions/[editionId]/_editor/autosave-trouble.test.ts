import { expect, test } from "vitest";
import { autosave, now, pass, saved, sent, type } from "./autosave-stand";

test("a save without an answer is sent again as it was, before newer words", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  await sent[0]?.answer({ kind: "failed" });
  expect(desk.state()).toMatchObject({ is: "failing", retryAt: now + 1_000 });
  type(desk, "two");
  await pass(1_000);
  expect(sent[1]?.save).toEqual(sent[0]?.save);
  await sent[1]?.answer(saved(2));
  await pass(1_500);
  expect(sent[2]?.save).toEqual({ saveId: "save-2", baseVersion: 2, copy: "two" });
});

test("retries come after 1, 2, 4 seconds and never more than 30 apart", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  const waits: number[] = [];
  for (let round = 0; round < 7; round++) {
    await sent.at(-1)?.answer({ kind: "failed" });
    const state = desk.state();
    waits.push(state.is === "failing" ? state.retryAt - now : 0);
    await pass(30_000);
  }
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test("a save that dies as the line comes back is sent again within a second, however long the waits had grown", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  for (let round = 0; round < 6; round++) {
    await sent.at(-1)?.answer({ kind: "failed" });
    await pass(30_000);
  }
  desk.retry(); // the line is back, and one save still waits on the dead one
  await sent.at(-1)?.answer({ kind: "failed" });
  expect(desk.state()).toMatchObject({ is: "failing", retryAt: now + 1_000 });
});

test("retry now does not wait, and an answer starts the waits from the beginning", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  await sent[0]?.answer({ kind: "failed" });
  await pass(1_000);
  await sent[1]?.answer({ kind: "failed" });
  desk.retry();
  expect(sent).toHaveLength(3);
  await sent[2]?.answer(saved(2));
  type(desk, "two");
  await pass(1_500);
  await sent[3]?.answer({ kind: "failed" });
  expect(desk.state()).toMatchObject({ is: "failing", retryAt: now + 1_000 });
});

test("a newer version ends the saving, and the words can still be kept aside", async () => {
  const desk = autosave();
  type(desk, "mine");
  await pass(1_500);
  await sent[0]?.answer({ kind: "stale" });
  type(desk, "mine and more");
  await pass(60_000);
  expect(sent).toHaveLength(1);
  expect(desk.state().is).toBe("stale");
  expect(desk.isUnsaved()).toBe(true);
  expect(await desk.flush()).toEqual({ ok: false });
  const kept = desk.keepAside();
  await sent[1]?.answer({ kind: "stale" });
  expect(sent[1]?.save.copy).toBe("mine and more");
  expect(await kept).toBe(true);
});

test("after signing in again the same save goes first", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  await sent[0]?.answer({ kind: "signed_out" });
  type(desk, "two");
  await pass(60_000);
  expect(sent).toHaveLength(1);
  desk.retry();
  expect(sent[1]?.save).toEqual(sent[0]?.save);
  await sent[1]?.answer(saved(2));
  await pass(1_500);
  expect(sent[2]?.save.copy).toBe("two");
});

test("what the desk forbids is not sent again by itself", async () => {
  const desk = autosave();
  type(desk, "one");
  await pass(1_500);
  const failure = { kind: "forbidden", rule: "in_review_is_the_editors_desk" } as const;
  await sent[0]?.answer({ kind: "refused", failure });
  type(desk, "two");
  await pass(60_000);
  expect(sent).toHaveLength(1);
  expect(desk.state()).toMatchObject({ is: "refused", failure });
  desk.retry();
  expect(sent[1]?.save.copy).toBe("two");
});

test("words that could not be taken are followed by the words that mend them", async () => {
  const desk = autosave();
  type(desk, "too long");
  await pass(1_500);
  await sent[0]?.answer({ kind: "refused", failure: { kind: "invalid", fields: {} } });
  type(desk, "short");
  await pass(1_500);
  expect(sent[1]?.save).toMatchObject({ saveId: "save-1", copy: "short" });
});
