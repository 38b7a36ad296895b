import { beforeEach, expect, test } from "vitest";
import type { Entry } from "@/app/(desk)/desk/_journal/entry";
import { createJournal, WRITE_MS } from "./journal";

let now: number;
let timers: { at: number; then: () => void }[];
let device: Map<string, Entry>;
let writes: (() => void)[];
let isFull: boolean;
let changes: number;
let text: string;
let pending: { baseVersion: number; saveIds: string[] };

beforeEach(() => {
  now = 0;
  timers = [];
  device = new Map();
  writes = [];
  isFull = false;
  changes = 0;
  text = "";
  pending = { baseVersion: 1, saveIds: ["save-1"] };
});

const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

async function pass(ms: number) {
  now += ms;
  const due = timers.filter(({ at }) => at <= now);
  timers = timers.filter(({ at }) => at > now);
  for (const { then } of due) then();
  await settled();
}

/** A device that answers when it is told to. */
const slow = (work: () => void) =>
  new Promise<void>((resolve, reject) => {
    writes.push(() => {
      if (isFull) return reject(new Error("QuotaExceededError"));
      work();
      resolve();
    });
  });
async function answer() {
  writes.shift()?.();
  await settled();
}

const open = () =>
  createJournal({
    store: { put: (entry) => slow(() => device.set(entry.key, entry)), drop: (key) => slow(() => device.delete(key)) },
    draft: { changes: () => changes, fields: () => ({ headline: text }) as never, beside: () => ({}) as never, bodyJson: () => text },
    whose: { writerId: "kim", editionId: "story", tabId: "tab" },
    pending: () => pending,
    now: () => now,
    after: (ms, then) => {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });

function type(journal: ReturnType<typeof open>, words: string) {
  text = words;
  changes++;
  journal.changed();
}
const kept = () => [...device.values()].map(({ body }) => body);

test("a word is on the device a moment after its key, however fast the next keys come", async () => {
  const journal = open();
  for (const words of ["o", "on", "one"]) {
    type(journal, words);
    await pass(WRITE_MS / 3);
  }
  await answer();
  expect(kept()).toEqual(["one"]);
});
test("what is typed while the device is busy follows at once", async () => {
  const journal = open();
  type(journal, "one");
  await pass(WRITE_MS);
  type(journal, "one two");
  await pass(WRITE_MS);
  await answer();
  await answer();
  expect(kept()).toEqual(["one two"]);
});
test("the entry goes when the desk has every word of it", async () => {
  const journal = open();
  type(journal, "one");
  await pass(WRITE_MS);
  await answer();
  void journal.acknowledged(changes);
  await answer();
  expect(kept()).toEqual([]);
});
test("a save of older words lets go of nothing, and the entry then names the version it goes on from", async () => {
  const journal = open();
  type(journal, "one");
  await pass(WRITE_MS);
  await answer();
  const sent = changes;
  type(journal, "one two");
  pending = { baseVersion: 2, saveIds: ["save-1", "save-2"] };
  void journal.acknowledged(sent);
  await answer();
  expect([...device.values()]).toMatchObject([{ body: "one two", baseVersion: 2, saveIds: ["save-1", "save-2"] }]);
});
test("a device that refuses says so, and says when it takes words again", async () => {
  const journal = open();
  const heard: boolean[] = [];
  journal.subscribe(() => heard.push(journal.keeps()));
  isFull = true;
  type(journal, "one");
  await pass(WRITE_MS);
  await answer();
  isFull = false;
  type(journal, "one two");
  await pass(WRITE_MS);
  await answer();
  expect(heard).toEqual([false, true]);
  expect(kept()).toEqual(["one two"]);
});
test("the hour is that of the last word", async () => {
  const journal = open();
  now = 5_000;
  type(journal, "one");
  await pass(WRITE_MS);
  await answer();
  expect([...device.values()]).toMatchObject([{ typedAt: 5_000, writerId: "kim", editionId: "story", tabId: "tab" }]);
});
