import { beforeEach, expect, test } from "vitest";
import { type Answer, createAutosave, type Save } from "./autosave";

const AT = "2025-04-18T14:04:00.000Z";
type Sent = { save: Save<string>; isLast: boolean; answer: (answer: Answer) => Promise<void> };

let now: number;
let timers: { at: number; then: () => void }[];
let sent: Sent[];
let text: string;
let ids: number;

beforeEach(() => {
  now = 0;
  timers = [];
  sent = [];
  text = "";
  ids = 0;
});

const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

/** Lets time pass, ringing what is due in its order. */
async function pass(ms: number) {
  const until = now + ms;
  for (;;) {
    const [due] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    if (!due) break;
    timers.splice(timers.indexOf(due), 1);
    now = due.at;
    due.then();
    await settled();
  }
  now = until;
}

const autosave = () =>
  createAutosave<string>(
    {
      snapshot: () => text,
      send: (save, { isLast }) =>
        new Promise((resolve) => {
          const answer = async (given: Answer) => {
            resolve(given);
            await settled();
          };
          sent.push({ save, isLast, answer });
        }),
      newId: () => `save-${++ids}`,
      now: () => now,
      after: (ms, then) => {
        const timer = { at: now + ms, then };
        timers.push(timer);
        return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
      },
    },
    { version: 1, savedAt: AT },
  );

const saved = (version: number): Answer => ({ kind: "saved", version, savedAt: `2025-04-18T14:05:0${version}.000Z`, status: "draft" });
function type(desk: ReturnType<typeof autosave>, words: string) {
  text = words;
  desk.changed();
}

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
