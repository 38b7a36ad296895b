import { expect, test } from "vitest";
import { CHECK_NAMES, type Levels, levelsAllowed, levelsOf } from "../settings/vocabulary";
import { judge } from "./levels";

const found = {
  issues: [
    { field: "about", code: "no_show_linked" } as const,
    { field: "headline", code: "too_long", detail: 110 } as const,
    { field: "body", code: "tk_left", detail: 1 } as const,
  ],
  warnings: [
    { field: "standfirst", code: "too_long", detail: 160 } as const,
    { field: "body", code: "no_related_story" } as const,
    { field: "body", code: "one_source", detail: "p1" } as const,
  ],
};
const judged = (checks: Partial<Levels>) => {
  const { issues, warnings } = judge(found, levelsOf({ checks }));
  return [issues, warnings].map((list) => list.map(({ field, code }) => `${field} ${code}`));
};

test("where nothing is set, what was found stands as it was found", () => {
  expect(judge(found, levelsOf({}))).toEqual(found);
  expect(judge(found, levelsOf(null))).toEqual(found);
});
test("a warning that was raised stops the story", () => {
  expect(judged({ one_source: "block" })).toEqual([
    ["about no_show_linked", "headline too_long", "body tk_left", "body one_source"],
    ["standfirst too_long", "body no_related_story"],
  ]);
});
test("what may be lowered warns or says nothing", () => {
  expect(judged({ no_show_linked: "warn", no_related_story: "off" })).toEqual([
    ["headline too_long", "body tk_left"],
    ["about no_show_linked", "standfirst too_long", "body one_source"],
  ]);
});
test("a line that is cut may stop a story, and a headline too long always does", () => {
  expect(judged({ too_long: "block" })[0]).toEqual(["about no_show_linked", "headline too_long", "body tk_left", "standfirst too_long"]);
});
test("what nobody may lower is not lowered by what is stored either, and what is stored wrong is the usual", () => {
  const stored = { no_show_linked: "off", one_source: "off", open_comment: "sometimes", tk_left: "off" };
  expect(levelsOf({ checks: stored })).toEqual(levelsOf({}));
  expect(levelsOf({ checks: "all" })).toEqual(levelsOf({}));
});
test("only a missing show, a way on and an outline may be lowered; every check may stop a story", () => {
  const lowered = CHECK_NAMES.filter((name) => levelsAllowed(name).at(-1) !== "warn" || levelsOf({})[name] === "block");
  expect(lowered).toEqual(["no_show_linked", "no_related_story", "heading_skips"]);
  expect(CHECK_NAMES.filter((name) => levelsAllowed(name)[0] !== "block")).toEqual([]);
});
