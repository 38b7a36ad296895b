import { expect, test } from "../fixtures";
import { ownWord } from "../story";
import { ask, type Met, until } from "./asking";

const PAGES = [
  "/",
  "/news/all-of-us-are-dead-season-2",
  "/shows/futurama",
  "/people/park-ji-hu",
  "/tracker",
  "/feed.xml",
  "/sitemap.xml",
  "/robots.txt",
];
const OTHERS = ["/news/nobody-wrote-this", "/nowhere", "/News/Foo/", "/feed", "/shows"];
/** What a shared cache, a framework or a proxy may take for a word about the page, and let into what others get. */
const HEADERS = [
  ...[
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-port",
    "x-forwarded-prefix",
    "x-forwarded-for",
    "x-forwarded-server",
    "forwarded",
  ],
  ...["x-host", "x-original-url", "x-rewrite-url", "x-original-host", "x-http-method-override", "x-method-override", "x-real-ip", "via"],
  ...["rsc", "next-router-prefetch", "next-router-state-tree", "next-router-segment-prefetch", "next-url", "next-action", "x-nextjs-data"],
  ...[
    "x-invoke-path",
    "x-invoke-status",
    "x-invoke-error",
    "x-invoke-query",
    "x-matched-path",
    "x-middleware-prefetch",
    "x-middleware-rewrite",
  ],
  ...[
    "x-middleware-subrequest",
    "x-middleware-set-cookie",
    "x-nonce",
    "x-request-id",
    "cookie",
    "authorization",
    "accept",
    "accept-language",
  ],
  ...[
    "range",
    "if-none-match",
    "if-modified-since",
    "origin",
    "referer",
    "user-agent",
    "purpose",
    "cache-control",
    "content-security-policy",
  ],
];
const PARAMETERS = [
  ...[
    "utm_source",
    "_rsc",
    "__nextDataReq",
    "__nextLocale",
    "nxtPslug",
    "nextInternalLocale",
    "callback",
    "lang",
    "page",
    "amp",
    "preview",
    "v",
  ],
  ...["redirect", "next", "url", "path", "slug", "debug", "theme", "fbclid"],
];

const faceOf = ({ status, headers, body }: Met) => ({
  status,
  location: headers.location,
  cookie: headers["set-cookie"],
  type: headers["content-type"],
  body,
});

/** Of a page that was asked for with each of these, whatever of it is found in what the next reader gets. */
async function poisoned(site: string, path: string, canary: string): Promise<string[]> {
  await until(performance.now(), async () => (await ask(site, path)).status < 500, 30_000, 100);
  const before = faceOf(await ask(site, path));
  const told: string[] = [];
  const look = async (how: string) => {
    const after = faceOf(await ask(site, path));
    if (JSON.stringify(after).includes(canary)) told.push(`${path} tells of ${how}`);
    if (after.status !== before.status || after.location !== before.location || after.type !== before.type || after.cookie)
      told.push(`${path} is another page after ${how}`);
  };
  for (const name of HEADERS) {
    await ask(site, path, { [name]: name === "x-forwarded-proto" ? "https" : `${canary}.example` });
    await look(name);
  }
  for (const name of PARAMETERS) {
    await ask(site, `${path}?${name}=${canary}`);
    await look(`?${name}`);
  }
  return told;
}

test("whatever a reader says with a question, the next one gets the page as it was", async ({ site }) => {
  test.setTimeout(120_000);
  const canary = `canary${ownWord()}`;
  const found = await Promise.all([...PAGES, ...OTHERS].map((path) => poisoned(site, path, canary)));
  expect(found.flat()).toEqual([]);
});

test("a page that keeps what it was asked by is found", async () => {
  const canary = `canary${ownWord()}`;
  const { createServer } = await import("node:http");
  let kept = "";
  const echo = createServer((request, response) => {
    kept ||= String(request.headers["x-forwarded-host"] ?? "");
    response.end(`<link rel="canonical" href="https://${kept}/">`);
  });
  await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
  const { port } = echo.address() as { port: number };
  expect(await poisoned(`http://127.0.0.1:${port}`, "/", canary)).toContain("/ tells of x-forwarded-host");
  echo.close();
});
