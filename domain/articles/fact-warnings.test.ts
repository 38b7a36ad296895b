import { expect, test } from "vitest";
import { RECHECK_DAYS } from "../claims/vocabulary";
import type { CitedClaim } from "./citations";
import type { CitationAttrs, Doc } from "./document";
import { factWarnings } from "./fact-warnings";

const FACT: CitedClaim = {
  ...{ claimId: "a", kind: "filming_started", certainty: "reported", state: "standing", isPublic: true },
  ...{ origins: 2, uncheckedDays: 3 },
};
const stating = (text: string, attrs: Partial<CitationAttrs> = { claimId: "a" }): Doc => ({
  type: "doc",
  content: [
    {
      ...{ type: "paragraph", attrs: { id: "p1" } },
      content: [{ type: "text", text, marks: [{ type: "citation", attrs: { mode: "plain", ...attrs } }] }],
    },
  ],
});
const warned = (fact: Partial<CitedClaim>, attrs: Partial<CitationAttrs> = {}, text = "Filming reportedly began.") =>
  factWarnings(stating(text, { claimId: "a", ...attrs }), [{ ...FACT, ...fact }]).map(({ code, detail }) => `${code} ${detail}`);

test("a fact that two tell and somebody read lately is stated without a word", () => expect(warned({})).toEqual([]));

test("a fact that one alone tells is named by its block; the word of whoever decides is enough, and our own reasoning is no source", () => {
  expect(warned({ origins: 1 })).toEqual(["one_source p1"]);
  for (const certainty of ["confirmed", "official", "inferred"] as const) expect(warned({ origins: 1, certainty })).toEqual([]);
});
test("a fact that nobody read for long is named, and one of a season where nothing moves is not", () => {
  expect(warned({ uncheckedDays: RECHECK_DAYS })).toEqual([]);
  expect(warned({ uncheckedDays: RECHECK_DAYS + 1 })).toEqual(["fact_unchecked p1"]);
  expect(warned({ uncheckedDays: RECHECK_DAYS + 1, certainty: "official" })).toEqual(["fact_unchecked p1"]);
  expect(warned({ uncheckedDays: null })).toEqual([]);
});
test("what was so on a day is not read again, and somebody’s own words answer for themselves", () => {
  const doubtful = { uncheckedDays: 99, origins: 1 };
  expect(warned(doubtful, { mode: "as_of", asOfOn: "2024-01-01" })).toEqual(["one_source p1"]);
  expect(warned(doubtful, { mode: "quote" })).toEqual([]);
  expect(warned({ ...doubtful, state: "closed" })).toEqual([]);
});
test("a disputed fact is named however it is told, and a sentence surer than its source too", () => {
  expect(warned({ state: "disputed" }, { mode: "quote" })).toEqual(["cites_disputed p1"]);
  expect(warned({}, {}, "Filming was officially confirmed.")).toEqual(["wording_too_firm p1"]);
});
test("an estimate is called ours in its own sentence", () => {
  const told = (text: string) => factWarnings(stating(text, { estimateId: "e" }), []).map(({ code }) => code);
  expect(told("It comes in 2026.")).toEqual(["estimate_unmarked"]);
  expect(told("Our estimate is 2026.")).toEqual([]);
});
test("two facts in one block are one line for each thing that is said of them", () => {
  const body = stating("Filming reportedly began.");
  const twice: Doc = { ...body, content: [...body.content, ...stating("There.", { claimId: "b" }).content] };
  const claims = [FACT, { ...FACT, claimId: "b" }].map((fact) => ({ ...fact, origins: 1 }));
  expect(factWarnings(twice, claims)).toEqual([{ field: "body", code: "one_source", detail: "p1" }]);
});
