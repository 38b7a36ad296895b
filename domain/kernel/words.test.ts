import { expect, test } from "vitest";
import en from "@/messages/en.json" with { type: "json" };
import { describeFuzzyDate, whenPhrase } from "../claims/fuzzy-date";
import { lineParts } from "../claims/line-parts";
import { english, flat, sayIn } from "./say-in";
import { deskSays, saying, spokenIn } from "./words";

test("what is told follows the publication's language, and where we have no words in it all of it is British English", () => {
  expect([spokenIn("en-US"), spokenIn("en"), spokenIn("de-DE"), spokenIn("")]).toEqual(["en-US", "en", "en-GB", "en-GB"]);
  expect(describeFuzzyDate(sayIn("en-US"), "2026-02-14")).toBe("February 14, 2026");
  expect(describeFuzzyDate(sayIn("de-DE"), "2026-02-14")).toBe("14 February 2026");
});

test("the desk's browser says what readers are told", () => {
  for (const certainty of ["official", "rumoured", "none"] as const)
    expect(deskSays(`certainty.${certainty}`)).toBe(english(`certainty.${certainty}`));
  expect(whenPhrase(deskSays, "2026-02~")).toBe("around February 2026");
});

const inGerman = saying(
  "de",
  new Map([
    ...flat(en),
    ["line.whole", "{clauses} ({label})"],
    ["line.estimate", "Wir schätzen: {window}, {likelihood}."],
    ["date.on", "am {date}"],
  ]),
);

test("another language orders its own sentences, and a line is taken apart in them", () => {
  const line = inGerman("line.withEstimate", {
    line: inGerman("line.whole", { label: "Staffel 2", clauses: "bestellt" }),
    estimate: inGerman("line.estimate", { window: "2026", likelihood: "wahrscheinlich" }),
  });
  expect(line).toBe("bestellt (Staffel 2) Wir schätzen: 2026, wahrscheinlich.");
  expect(lineParts(inGerman, { line, label: "Staffel 2" }).estimate).toBe("Wir schätzen: 2026, wahrscheinlich.");
  expect(whenPhrase(inGerman, "2026-02-14")).toBe("am 14. Februar 2026");
});

test("words a source used for a span are English, and another language prints the span", () => {
  expect(describeFuzzyDate(english, "2026-09/2026-12", "late 2026")).toBe("late 2026");
  expect(describeFuzzyDate(inGerman, "2026-09/2026-12", "late 2026")).toBe("between September and Dezember 2026");
});
