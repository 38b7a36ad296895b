import { expect, test } from "vitest";
import type { Suggested } from "@/domain/articles/suggestions-in";
import { suggestionLine, suggestionWords } from "./suggestion-words";

const NOTHING: Suggested = {
  key: "s",
  blockId: "a",
  inserted: "",
  removed: "",
  restyled: "",
  looks: [],
  breaks: { in: [], out: [] },
  blocks: { in: [], out: [] },
};

test.each([
  [{ removed: "May", inserted: "June" }, "Replace “May” with “June”"],
  [{ inserted: " soon" }, "Insert “soon”"],
  [{ removed: "soon " }, "Remove “soon”"],
  [{ removed: " " }, "A change of blanks"],
  [{ breaks: { in: ["Two."], out: [] } }, "A paragraph of its own from “Two.”"],
  [{ breaks: { in: [], out: ["Two."] } }, "“Two.” joined to the paragraph above"],
  [{ breaks: { in: [""], out: [] } }, "An empty paragraph"],
  [{ inserted: "Two.", breaks: { in: ["Two."], out: [] } }, "Insert “Two.”"],
  [{ blocks: { in: ["horizontalRule"], out: [] } }, "A new divider"],
  [{ restyled: "Star News", looks: ["bold", "no link"] }, "“Star News”: bold, no longer a link"],
] satisfies [Partial<Suggested>, string][])("%j reads: %s", (suggested, words) => {
  expect(suggestionLine({ ...NOTHING, ...suggested })).toBe(words);
});

test("a long suggestion is cut where it is listed", () => {
  expect(suggestionWords({ ...NOTHING, inserted: "word ".repeat(100) }).inserted).toMatch(/…$/);
});
