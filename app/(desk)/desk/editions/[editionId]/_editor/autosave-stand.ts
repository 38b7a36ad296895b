import { beforeEach } from "vitest";
import { type Answer, createAutosave, type Save } from "./autosave";

// A desk that answers when it is told to, and time that passes when it is told to: a new one for each test.

export const AT = "2025-04-18T14:04:00.000Z";
type Sent = { save: Save<string>; isLast: boolean; answer: (answer: Answer) => Promise<void> };

export let now: number;
let timers: { at: number; then: () => void }[];
export let sent: Sent[];
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
export async function pass(ms: number) {
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

export const autosave = () =>
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

export const saved = (version: number): Answer => ({
  kind: "saved",
  version,
  savedAt: `2025-04-18T14:05:0${version}.000Z`,
  status: "draft",
});

export function type(desk: ReturnType<typeof autosave>, words: string) {
  text = words;
  desk.changed();
}
