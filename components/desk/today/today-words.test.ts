import { expect, test } from "vitest";
import { clip, draftWords, todayWords } from "./today-words";

const hourOf = (at: Date) => at.getUTCHours();
const at = (hour: number) => new Date(Date.UTC(2025, 3, 18, hour));

test("today's sentence says what is so and nothing else", () => {
  expect(todayWords({ due: [at(11)], overdue: 0, sentBack: 1, waiting: 0, held: 0 }, hourOf)).toBe(
    "One story is due before noon, one came back.",
  );
  expect(todayWords({ due: [at(11), at(16)], overdue: 0, sentBack: 0, waiting: 3, held: 0 }, hourOf)).toBe(
    "Two stories are due today, three wait for an editor.",
  );
  expect(todayWords({ due: [], overdue: 0, sentBack: 0, waiting: 2, held: 1 }, hourOf)).toBe(
    "One story did not go out, two wait for an editor.",
  );
  expect(todayWords({ due: [], overdue: 1, sentBack: 0, waiting: 0, held: 0 }, hourOf)).toBe("One story is overdue.");
  expect(todayWords({ due: [], overdue: 0, sentBack: 0, waiting: 0, held: 0 }, hourOf)).toBe("Nothing waits for you.");
});

test("a draft says how far it is", () => {
  expect(draftWords({ isUpdate: true, words: 200, tks: 1 })).toBe("Update of a live story. 1 TK left");
  expect(draftWords({ isUpdate: false, words: 0, tks: 0 })).toBe("Not started");
  expect(draftWords({ isUpdate: false, words: 412, tks: 0 })).toBe("412 words");
});

test("long asks are cut at a word", () => {
  expect(clip("who says so, and for which roles", 20)).toBe("who says so, and for…");
  expect(clip("short", 20)).toBe("short");
});
