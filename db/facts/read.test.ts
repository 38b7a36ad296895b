import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readAllFacts } from "../seed/facts";
import { seasonSlug } from "./known";
import { faultLine, readFacts } from "./read";

const KINGDOM = fs.readFileSync(path.join(import.meta.dirname, "../seed/facts/kingdom-2019.json"), "utf8");

const faults = (text: string) => {
  const read = readFacts(text);
  return read.ok ? [] : read.faults.map(faultLine);
};
/** The file with some fields changed, laid out one field a line. */
const changed = (change: (facts: Any) => void) => {
  const facts = JSON.parse(KINGDOM);
  change(facts);
  return JSON.stringify(facts, null, 2);
};
// biome-ignore lint/suspicious/noExplicitAny: a file that is to be spoiled has no shape
type Any = any;

test("every file of facts has the shape", () => {
  expect(readAllFacts()).toHaveLength(12);
});

test("a file that is no JSON is named with the line and column at fault, and what was looked for there", () => {
  expect(faults('{\n  "show": {\n    "slug" "kingdom"\n  }\n}')).toEqual(['line 3, column 12: Not JSON: a colon expected, found "\\"".']);
  expect(faults('{\n  "show": {\n')).toEqual(["line 3, column 1: Not JSON: a name in quotation marks expected, the file ends here."]);
  expect(faults('{"show": [1, 2,]}')).toEqual(['line 1, column 16: Not JSON: a value expected, found "]".']);
  expect(faults('{"show": "a\\q"}')[0]).toMatch(/^line 1, column 10: Not JSON: the text that begins here/);
  expect(faults("")).toEqual(["line 1, column 1: Not JSON: a value expected, the file ends here."]);
  expect(faults("[".repeat(100_000))[0]).toMatch(/nested this deep/);
});

test("everything that is wrong is told at once, by field, line and column, in the order of the file", () => {
  const text = changed((facts) => {
    facts.people[0].names[0].order = "backwards";
    facts.credits[1].season = "season-9";
    facts.claims[0].when.edtf = "2025-13";
    facts.claims[1].summery = facts.claims[1].summary;
    delete facts.claims[1].summary;
  });
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
  expect(faults(text)).toEqual([
    `people[0].names[0].order, line ${lineOf('"backwards"')}, column 20: is "backwards", which is none of: family_first, given_first, mononym.`,
    `credits[1].season, line ${lineOf('"season-9"')}, column 17: names the season "season-9", which this file does not describe.`,
    `claims[0].when.edtf, line ${lineOf('"2025-13"')}, column 17: 2025-13 is no month. Months run from 01 to 12.`,
    `claims[1].summary, line ${expectedLine(text, 1)}, column 5: is missing. Write null where nobody has said it.`,
    `claims[1].summery, line ${lineOf('"summery"')}, column 18: is no field of this shape. Take it out, or correct its name.`,
  ]);
});

/** A field that is not there has the place of what should hold it. */
function expectedLine(text: string, nth: number): number {
  const key = JSON.parse(text).claims[nth].key;
  return text.slice(0, text.indexOf(`"key": "${key}"`)).split("\n").length - 1;
}

test.each([
  ["2025-02-30", /2025-02-30 is no day of the calendar/],
  ["2027/2026", /runs backwards/],
  ["late 2026", /no date of our profile/],
  ["0999", /no year/],
])("%s is no date", (date, says) => {
  expect(faults(changed((facts) => Object.assign(facts.claims[0].when, { edtf: date })))[0]).toMatch(says);
});

test("sources that pass each other on, and keys that stand twice, are refused", () => {
  const text = changed((facts) => {
    facts.sources[0].relays = facts.sources[1].key;
    facts.sources[1].relays = facts.sources[0].key;
    facts.claims[1].key = facts.claims[0].key;
  });
  expect(faults(text).join("\n")).toMatch(/sources\[0\].relays.*leads back.*sources\[1\].relays.*leads back.*claims\[1\].key.*is "s1"/s);
});

test("a name that stands twice in one object is told of, since the second would silently win", () => {
  expect(faults(KINGDOM.replace('"slug":', '"slug": "other", "slug":')).join("\n")).toMatch(/show\.slug.*stands twice/);
});

test("a mark of byte order and lines that end as on Windows are no fault", () => {
  expect(faults(`\uFEFF${KINGDOM.replaceAll("\n", "\r\n")}`)).toEqual([]);
});

test("a season's address is its number, a special's is made from its label", () => {
  const special = { kind: "special", number: null } as const;
  expect(seasonSlug({ kind: "season", number: 4, key: "final-season", label: "The Final Season" })).toBe("season-4");
  expect(seasonSlug({ ...special, key: "ashin", label: "Ashin of the North" })).toBe("ashin-of-the-north");
  expect(seasonSlug({ ...special, key: "part-one", label: "第一部" })).toBe("part-one");
});
