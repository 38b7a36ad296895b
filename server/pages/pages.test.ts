import fs from "node:fs";
import { expect, test } from "vitest";
import { changedAt, pageOf } from "./page";
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
  for (const path of ["/newsroom", "/nowhere/at/all", "/admin.php/x", "/deskx"]) expect(readerRoute(path)).toEqual({ missing: true });
  for (const path of ["/desk", "/desk/shows", "/api/healthz", "/_next/static/a.js", "/tracker.csv", "/favicon.ico", "/search", "/search/"])
    expect(readerRoute(path)).toBeNull();
});
test("nothing that has a page or a route of its own is missing", () => {
  const files = fs.readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /(^|[/])(page[.]tsx|route[.]ts)$/.test(file));
  const addresses = files.map((file) => `/${file.replace(/[(][^)]+[)][/]|[/]?(page[.]tsx|route[.]ts)$/g, "")}`);
  const asked = addresses.map((address) =>
    address
      .replace("[year]", "2026")
      .replace("[month]", "04")
      .replace("[part]", "shows-1.xml")
      .replace(/\[[^\]]+\]/g, "a"),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((path) => JSON.stringify(readerRoute(path)) === '{"missing":true}')).toEqual([]);
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
test("faces for machines are kept under one address, and where feed readers used to look leads there in one step", () => {
  const faces = [
    "/feed.xml",
    "/feed.atom",
    "/shows/x/feed.json",
    "/shows/x/season-2/feed.xml",
    "/people/p/feed.xml",
    "/authors/a/feed.xml",
  ];
  const others = ["/calendar.ics", "/shows/x/calendar.ics", "/sitemap.xml", "/sitemap/articles-1.xml", "/news-sitemap.xml", "/robots.txt"];
  for (const page of [...faces, ...others, "/archive/2025/04", "/news"]) expect(readerRoute(page)).toEqual({ page });
  for (const old of ["/feed", "/feed/", "/rss", "/rss/", "/rss.xml", "/index.xml", "/feed/rss", "/feed/rss2", "/RSS"])
    expect(readerRoute(old)).toEqual({ moved: "/feed.xml" });
  for (const old of ["/shows/x/feed", "/shows/x/feed/"]) expect(readerRoute(old)).toEqual({ moved: "/shows/x/feed.xml" });
  for (const old of ["/atom.xml", "/feed/atom", "/feed/atom/"]) expect(readerRoute(old)).toEqual({ moved: "/feed.atom" });
  expect(readerRoute("/shows/")).toEqual({ moved: "/tracker" });
  expect(readerRoute("/Wp-Admin/")).toEqual({ moved: "/desk" });
  for (const path of ["/feed.exe", "/feed.xml.gz", "/x/feed.xml", "/desk/feed.xml", "/.well-known/other"])
    expect(readerRoute(path)).toBeNull();
});
test("what is no markup of ours goes out as it is, its tags named by a header that stays behind", () => {
  const text = `{"title":"<script>x</script> <!--$?-->"}`;
  const headers = { "content-type": "application/feed+json", "x-showdesk-tags": "reader latest" };
  const feed = answer(200, text, headers);
  expect(feed).toMatchObject({ body: text, tags: ["reader", "latest"], keep: true });
  expect(feed.headers).not.toHaveProperty("x-showdesk-tags");
});
test("an hour stays while a page says the same, and moves when it says something else", async () => {
  const pageAt = (body: string) => pageOf({ ...answer(200, body), tags: [] }, 0);
  const [first, same, other] = await Promise.all([pageAt("one"), pageAt("one"), pageAt("two")]);
  first.headers["last-modified"] = changedAt(first, undefined, Date.parse("2026-03-01T12:00:00Z"));
  expect(changedAt(same, first, Date.parse("2026-03-01T13:00:00Z"))).toBe("Sun, 01 Mar 2026 12:00:00 GMT");
  expect(changedAt(other, first, Date.parse("2026-03-01T13:00:00Z"))).toBe("Sun, 01 Mar 2026 13:00:00 GMT");
});

test("a picture is kept byte for byte and not packed again", async () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]);
  const rendered = renderedOf(
    "/news/x/share.png",
    { status: 200, headers: { ...MARKED, "content-type": "image/png", "x-showdesk-tags": "reader article:1" }, body: picture },
    "csp",
  );
  const page = await pageOf(rendered, 0);
  expect(page.bodies).toEqual({ identity: picture });
  expect(page.bytes).toBe(picture.length);
});
