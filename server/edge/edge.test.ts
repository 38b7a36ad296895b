import type http from "node:http";
import type { AddressInfo } from "node:net";
import net from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PageCache } from "../page-cache";
import { Views } from "../views";
import { makeDoor } from "./door";
import { trustIn } from "./proxies";
import { siteOf } from "./site";

let edition = 1;
const caches: PageCache[] = [];

type Seen = { method: string | undefined; url: string | undefined; headers: http.IncomingHttpHeaders };
const seen: Seen[] = [];
let plain: ReturnType<typeof makeDoor>;
let secure: ReturnType<typeof makeDoor>;
let isAway = false;
const views = new Views();

/** A door of which the framework only remembers what it was asked. */
function aDoor(siteUrl: string, proxies: string[]) {
  const handle = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    seen.push({ method: request.method, url: request.url, headers: { ...request.headers } });
    response.end("framework");
  };
  const passing = async (path: string, headers?: http.OutgoingHttpHeaders) => {
    if (isAway) throw new Error("away");
    const status = path.includes("too-often") ? 429 : 200;
    return {
      status,
      headers: { "cache-control": "private, no-store" },
      body: `${path} for ${JSON.stringify(headers)}`,
      tags: [],
      keep: false,
    };
  };
  const render = async (path: string) => {
    if (isAway) throw new Error("away");
    return { status: path === "/news/-" ? 404 : 200, headers: { "content-type": "text/html" }, body: bodyOf(path), tags: [], keep: true };
  };
  const cache = new PageCache({ render, maxBytes: 1e6 });
  caches.push(cache);
  return makeDoor({
    site: siteOf(siteUrl),
    isTrusted: trustIn(proxies),
    handle,
    cache,
    render: passing,
    views,
  });
}
function bodyOf(path: string): string {
  if (path === "/manifest.webmanifest") return JSON.stringify({ name: "Cast & Crew <News" });
  return path === "/news/moving" ? `edition ${edition}` : `page ${path}`;
}
const opened = ({ server }: ReturnType<typeof makeDoor>) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

beforeAll(async () => {
  plain = aDoor("http://localhost:3000", []);
  secure = aDoor("https://news.example.org", ["127.0.0.1"]);
  await Promise.all([opened(plain), opened(secure)]);
});
afterAll(() => Promise.all([plain.close(), secure.close()]));

/** The bytes as they are: a client library would mend what we want to send broken. */
function send(
  { server }: ReturnType<typeof makeDoor>,
  line: string,
  headers: Record<string, string> = {},
  body = "",
  localAddress = "127.0.0.1",
): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const lines = Object.entries({ host: "localhost:3000", connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: "127.0.0.1", localAddress }, () =>
      socket.write(`${line} HTTP/1.1\r\n${lines.join("")}\r\n${body}`),
    );
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (isWhole(answer) && headers.connection === "keep-alive") socket.end();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
/** Whether as many bytes of the body are there as the head promised. */
function isWhole(answer: string): boolean {
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  return rest.length > 0 && rest.join("\r\n\r\n").length >= Number(headerOf(head, "content-length") ?? 0);
}
const statusOf = async (...sent: Parameters<typeof send>) => Number((await send(...sent)).split(" ")[1]);
const headerOf = (answer: string, name: string) => new RegExp(`^${name}: (.*?)\r?$`, "im").exec(answer)?.[1];

test("a request no part of the house would read the same way goes no further", async () => {
  expect(await statusOf(plain, "GET //evil.example/a")).toBe(308);
  expect(headerOf(await send(plain, "GET //evil.example//a?b=//c"), "location")).toBe("/evil.example/a?b=//c");
  for (const line of ["GET http://evil.example/", "GET /a\\b", "GET /a%00b", "OPTIONS *"]) expect(await statusOf(plain, line)).toBe(400);
  expect(await statusOf(plain, `GET /${"a".repeat(9_000)}`)).toBe(414);
  expect(await statusOf(plain, "TRACE /desk")).toBe(405);
  expect(seen).toEqual([]);
});

test("a host that is not ours is turned away; a probe may ask by any", async () => {
  for (const host of ["evil.example", "localhost.evil.example", ""]) expect(await statusOf(plain, "GET /desk", { host })).toBe(421);
  for (const host of ["127.0.0.1:3000", "[::1]:3000", "LOCALHOST:3000"]) expect(await statusOf(plain, "GET /desk", { host })).toBe(200);
  expect(await statusOf(secure, "GET /desk", { host: "localhost" })).toBe(421);
  expect(await statusOf(secure, "GET /desk", { host: "news.example.org:443" })).toBe(200);
  expect(await statusOf(plain, "GET /api/readyz", { host: "10.1.2.3" })).toBe(200);
});

test("a body says its length, and one too long is not read", async () => {
  expect(await statusOf(plain, "POST /api/csp", { "transfer-encoding": "chunked" }, "0\r\n\r\n")).toBe(411);
  expect(await statusOf(plain, "POST /api/csp", { "content-length": "1048577" })).toBe(413);
  expect(await statusOf(plain, "POST /api/csp", { "content-length": "2" }, "{}")).toBe(200);
});

test("what a client says in the house's own words is not passed on", async () => {
  seen.length = 0;
  const canary = "canary";
  const words = [
    "x-middleware-subrequest",
    "x-nextjs-data",
    "x-invoke-path",
    "x-matched-path",
    "x-nonce",
    "content-security-policy",
    "forwarded",
    "x-forwarded-prefix",
  ];
  await send(plain, "GET /desk", {
    ...Object.fromEntries(words.map((word) => [word, canary])),
    "x-forwarded-for": "1.2.3.4",
    "x-forwarded-host": "evil.example",
  });
  expect(JSON.stringify(seen[0])).not.toContain(canary);
  expect(seen[0]?.headers).toMatchObject({
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": "localhost:3000",
    "x-forwarded-proto": "http",
  });
});

test("a proxy we trust names the client and the host", async () => {
  seen.length = 0;
  await send(secure, "GET /desk", { host: "127.0.0.1:3000", "x-forwarded-host": "news.example.org", "x-forwarded-for": "203.0.113.9" });
  expect(seen[0]?.headers).toMatchObject({
    host: "news.example.org",
    "x-forwarded-for": "203.0.113.9, 127.0.0.1",
    "x-forwarded-proto": "https",
  });
});

test("a reader page is the same whatever is asked with it", async () => {
  const ways: [string, Record<string, string>][] = [
    ["GET /news/a", {}],
    ["GET /news/a?utm_source=x", { rsc: "1", cookie: "sid=1", "next-router-prefetch": "1" }],
  ];
  const bodies = await Promise.all(ways.map(async ([line, headers]) => (await send(plain, line, headers)).split("\r\n\r\n")[1]));
  expect(new Set(bodies)).toEqual(new Set(["page /news/a"]));
  expect(await statusOf(plain, "POST /news/a", { "content-length": "0" })).toBe(405);
  expect(await statusOf(plain, "GET /news/%e2%82%ac")).toBe(404);
});

test("a kept page is the same, however it is asked for and whoever reads the request", async () => {
  const mine = async (door: typeof plain, headers: Record<string, string>) =>
    (await send(door, "GET /news/a", { connection: "keep-alive", ...headers }))
      .replace(/^(date|connection|keep-alive): .*\r\n/gim, "")
      .split("\r\n")
      .sort();
  const whole = await send(plain, "GET /news/a");
  const asked: Record<string, string>[] = [
    {},
    { "accept-encoding": "gzip" },
    { "accept-encoding": "br, gzip" },
    { "accept-encoding": "br;q=0" },
    { "if-none-match": headerOf(whole, "etag") ?? "" },
  ];
  await send(secure, "GET /news/a", { host: "news.example.org" });
  for (const door of [plain, secure])
    for (const headers of asked) {
      const host = door === plain ? "localhost:3000" : "news.example.org";
      const byParser = await mine(door, { host, ...headers, te: "trailers" });
      expect(await mine(door, { host, ...headers })).toEqual(byParser);
    }
  expect(await mine(plain, { host: "evil.example" })).toContain("HTTP/1.1 421 Misdirected Request");
});

test("what is asked in the same words a moment later is judged by what is kept by then, and by who asks", async () => {
  const moving = () => send(plain, "GET /news/moving", { connection: "keep-alive" });
  for (const _ of [1, 2]) expect(await moving()).toContain("edition 1");
  edition = 2;
  await caches[0]?.invalidate({ tags: [], paths: ["/news/moving"], drop: true });
  expect(await moving()).toContain("edition 2");

  const throughProxy = { connection: "keep-alive", host: "10.0.0.1", "x-forwarded-host": "news.example.org" };
  await send(secure, "GET /news/a", { host: "news.example.org" });
  for (const _ of [1, 2]) expect(await statusOf(secure, "GET /news/a", throughProxy)).toBe(200);
  expect(await statusOf(secure, "GET /news/a", throughProxy, "", "127.0.0.2")).toBe(421);
});

test("a reader who has the page is told so, and a look at the head has no body", async () => {
  const whole = await send(plain, "GET /news/a", { "accept-encoding": "gzip" });
  expect(headerOf(whole, "content-encoding")).toBe("gzip");
  const etag = headerOf(whole, "etag") ?? "";
  expect(await statusOf(plain, "GET /news/a", { "if-none-match": `"other", ${etag}` })).toBe(304);
  const head = await send(plain, "HEAD /news/a");
  expect(head.split("\r\n\r\n")[1]).toBe("");
  expect(headerOf(head, "content-length")).toBe(String("page /news/a".length));
});

test("a page that answers a question is made for whoever asks, and told of nothing but the address they ask from", async () => {
  const ask = (words: string) => send(plain, `GET /search?q=${words}`, { cookie: "sid=1", rsc: "1", "x-forwarded-for": "1.2.3.4" });
  expect((await ask("squid")).split("\r\n\r\n")[1]).toBe('/search?q=squid for {"x-forwarded-for":"127.0.0.1"}');
  expect((await ask("other")).split("\r\n\r\n")[1]).toContain("/search?q=other");
  expect(headerOf(await ask("squid"), "cache-control")).toBe("private, no-store");
  const refused = await ask("too-often");
  expect(refused).toMatch(/^HTTP\/1\.1 429/);
  expect(headerOf(refused, "retry-after")).toBe("60");
  isAway = true;
  const away = await ask("squid");
  isAway = false;
  expect(away).toMatch(/^HTTP\/1\.1 503/);
});

test("a page that cannot be made is a 503 that says whose it is and when to come back", async () => {
  isAway = true;
  const answer = await send(plain, "GET /news/never-made");
  isAway = false;
  expect(answer).toMatch(/^HTTP\/1\.1 503/);
  expect(headerOf(answer, "retry-after")).toBe("5");
  expect(answer).toContain("<b>localhost:3000</b>");
  expect(headerOf(answer, "content-security-policy")).toContain("script-src 'self'");
});

test("the name of the publication is known from what is kept, and outlives it", async () => {
  const nameNow = async () => {
    isAway = true;
    const answer = await send(secure, "GET /news/never-made", { host: "news.example.org" });
    isAway = false;
    return /<a href="\/">(.*?)<\/a>/.exec(answer)?.[1];
  };
  expect(await nameNow()).toBe("<b>news.example.org</b>");
  await caches[1]?.warm(["/manifest.webmanifest"]);
  expect(await nameNow()).toBe("Cast &amp; <b>Crew</b> &lt;News");
  caches[1]?.dropAll();
  expect(await nameNow()).toBe("Cast &amp; <b>Crew</b> &lt;News");
});

test("only an https site asks browsers to come by https alone, and every answer but a kept page, of which nothing is logged, has an id", async () => {
  const host = { host: "news.example.org" };
  for (const line of ["GET /news/a", "GET /desk", "GET /a\\b"]) {
    expect(headerOf(await send(secure, line, host), "strict-transport-security")).toBeTruthy();
    const answer = await send(plain, line);
    expect(headerOf(answer, "strict-transport-security")).toBeUndefined();
    expect(headerOf(answer, "x-request-id") ?? "").toMatch(line.includes("news") ? /^$/ : /^[0-9a-f-]{36}$/);
  }
});

test("a story that somebody opened is counted, and a machine, a prefetch, a HEAD or another page is not", async () => {
  views.take();
  const browser = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0" };
  for (const _ of [1, 2]) await send(plain, "GET /news/opened?utm_source=a", browser);
  await send(plain, "HEAD /news/opened", browser);
  await send(plain, "GET /news/opened", { ...browser, "sec-purpose": "prefetch" });
  await send(plain, "GET /news/opened", { "user-agent": "Googlebot/2.1" });
  await send(plain, "GET /news/opened");
  await send(plain, "GET /shows/harbour", browser);
  expect([...views.take()]).toEqual([["opened", 2]]);
  expect(views.take().size).toBe(0);
});
