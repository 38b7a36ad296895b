import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FailureMessage } from "./failure-message";
import { IssueList } from "./issue-list";

test("a refusal is announced, and each thing in the way links to its field", () => {
  const html = renderToStaticMarkup(
    <FailureMessage
      failure={{
        kind: "not_ready",
        issues: [
          { field: "headline", code: "blank" },
          { field: "about", code: "no_show_linked" },
        ],
      }}
    />,
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('href="#headline"');
  expect(html).toContain('href="#about"');
  expect(html).toContain("2 things are in the way.");
});

test("a field that is not on the page is named without a link", () => {
  const html = renderToStaticMarkup(
    <FailureMessage failure={{ kind: "invalid", fields: { form: ["Reload the page."] } }} hasField={() => false} />,
  );
  expect(html).toContain("Reload the page.");
  expect(html).not.toContain("href");
});

test("the signed-out get a way in that keeps this page", () => {
  expect(renderToStaticMarkup(<FailureMessage failure={{ kind: "signed_out" }} />)).toContain('target="_blank"');
});

test("what is in the way of publishing stands in one list, and nothing stands where nothing is", () => {
  const html = renderToStaticMarkup(<IssueList issues={[{ field: "byline", code: "no_byline" }]} />);
  expect(html).toContain('href="#byline"');
  expect(renderToStaticMarkup(<IssueList issues={[]} />)).toBe("");
});
