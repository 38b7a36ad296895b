import { describe, expect, test } from "vitest";
import { inBrief } from "./page-metadata";

describe("a description for search engines", () => {
  test("stands whole where it fits", () =>
    expect(inBrief("One report puts the delay down to quality.")).toBe("One report puts the delay down to quality."));
  test("ends with a sentence where it does not", () =>
    expect(inBrief("Star News puts the wait down to better conditions. What is confirmed, what is only reported", 80)).toBe(
      "Star News puts the wait down to better conditions.",
    ));
  test("ends at a clause where no sentence ends in time", () =>
    expect(inBrief("Star News puts the wait down to better conditions, and to a more finished season", 60)).toBe(
      "Star News puts the wait down to better conditions…",
    ));
  test("ends at a word where there is no clause", () => expect(inBrief("one two three four five six", 15)).toBe("one two three…"));
  test("is never longer than asked for", () => expect(inBrief("x".repeat(400)).length).toBeLessThanOrEqual(155));
});
