import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Difference, LineDifference } from "@/domain/articles/difference";
import { Diff, DiffLegend } from "./diff";

const same = (text: string) => [{ change: "same", text }] as const;
const difference = (change: Partial<Difference>): Difference => ({
  headline: [...same("Headline")],
  standfirst: [],
  body: [],
  fields: [],
  count: 0,
  ...change,
});
const textOf = (html: string) => html.replace(/<[^>]+>/g, "");

test("a screen reader hears where words were inserted and removed", () => {
  const html = renderToStaticMarkup(
    <Diff
      language="en"
      difference={difference({
        headline: [
          { change: "removed", text: "2024" },
          { change: "inserted", text: "2025" },
        ],
      })}
    />,
  );
  expect(html).toContain("<del>");
  expect(textOf(html)).toBe("removed: 2024 end of removed \u2009inserted: 2025 end of inserted ");
});
test("a line that only moved says so", () => {
  const line: LineDifference = {
    ...{ id: "a", block: "a", form: "paragraph", kind: null, depth: 0, attrs: {} },
    ...{ change: "moved", runs: [...same("One.")], notes: [{ what: "moved" }] },
  };
  expect(textOf(renderToStaticMarkup(<Diff language="en" difference={difference({ body: [line] })} />))).toContain("Moved here");
});
test("the legend says in words how much there is", () => {
  expect(textOf(renderToStaticMarkup(<DiffLegend by="Kim Osei" count={1} />))).toContain("1 change");
  expect(textOf(renderToStaticMarkup(<DiffLegend by="Kim Osei" count={0} />))).toContain("no change");
});
