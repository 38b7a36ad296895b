import { expect, test } from "vitest";
import { PageHasHoles, renderedOf } from "./render";

const MARKED = { "cache-control": "public, max-age=0, s-maxage=30, stale-while-revalidate=30" };
const CSP = "default-src 'none'";

test("a page that failed half way is never kept, though the framework answers 200", () => {
  const body = '<html><body><h1>Half</h1><!--$!--><template data-dgst="1"></template><!--/$--></body></html>';
  expect(() => renderedOf("/news/a", { status: 200, headers: MARKED, body }, CSP)).toThrow(PageHasHoles);
});

test("a whole page is kept under the strict policy, and an error is not", () => {
  const whole = renderedOf("/news/a", { status: 200, headers: MARKED, body: "<h1>Whole</h1>" }, CSP);
  expect([whole.keep, whole.headers["content-security-policy"]]).toEqual([true, CSP]);
  const failed = renderedOf("/news/a", { status: 500, headers: MARKED, body: "<h1>Failed</h1>" }, CSP);
  expect([failed.keep, failed.headers["cache-control"]]).toEqual([false, "private, no-store"]);
});
