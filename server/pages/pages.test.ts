import { expect, test } from "vitest";
import { readerRoute } from "./reader-routes";
import { PageHasHoles, renderedOf } from "./render";
import { encodingFor } from "./send";

const MARKED = { "cache-control": "public, max-age=0, s-maxage=30", "content-type": "text/html", "x-nextjs-cache": "MISS", vary: "rsc" };
const answer = (status: number, body = "<p>Text</p>", headers = {}) =>
  renderedOf("/news/a", { status, headers: { ...MARKED, ...headers }, body }, "script-src 'self'");

test("a page has one address, and its other spellings lead there", () => {
  for (const page of ["/", "/news/a-b", "/shows/x", "/shows/x/season-2", "/people/p"]) expect(readerRoute(page)).toEqual({ page });
  expect(readerRoute("/news/%66oo")).toEqual({ moved: "/news/foo" });
  expect(readerRoute("/News/Foo/")).toEqual({ moved: "/news/foo" });
});
test("what no story can be called is missing, and what is not the readers' is left alone", () => {
  for (const path of ["/news/a/b/c", "/news/a%00b", "/news/%", "/news/오징어", `/news/${"a".repeat(300)}`])
    expect(readerRoute(path)).toEqual({ missing: true });
  for (const path of ["/desk", "/api/healthz", "/newsroom", "/_next/static/a.js"]) expect(readerRoute(path)).toBeNull();
});
test("an encoding the reader refuses is not sent", () => {
  expect(encodingFor("gzip, deflate, br")).toBe("br");
  expect(encodingFor("br;q=0, gzip;q=0.5")).toBe("gzip");
  expect(encodingFor("br; q=0.0, gzip; q=0")).toBe("identity");
  expect(encodingFor("brotli, xgzip")).toBe("identity");
  expect(encodingFor("")).toBe("identity");
});
test("kept are marked answers of four kinds without a cookie", () => {
  for (const status of [200, 308, 404]) expect(answer(status).keep).toBe(true);
  expect(answer(200, `<meta name="showdesk-status" content="410"/>`)).toMatchObject({ status: 410, keep: true });
  for (const status of [307, 500, 503]) expect(answer(status).keep).toBe(false);
  expect(answer(200, "", { "set-cookie": ["a=b"] }).keep).toBe(false);
  expect(answer(200, "", { "cache-control": "no-store" })).toMatchObject({
    keep: false,
    headers: { "cache-control": "private, no-store" },
  });
});
test("the framework's private headers stay behind, and the strict policy comes with every page", () => {
  expect(answer(200).headers).toEqual({
    "cache-control": MARKED["cache-control"],
    "content-type": "text/html",
    vary: "accept-encoding",
    "content-security-policy": "script-src 'self'",
  });
});
test("a page that failed half way is neither kept nor sent, though the framework answers 200", () => {
  expect(() => answer(200, `<h1>Half</h1><!--$!--><template data-dgst="1"></template><!--/$-->`)).toThrow(PageHasHoles);
  expect(() => answer(200, "<!--$?--><script>x</script>")).toThrow(PageHasHoles);
});
