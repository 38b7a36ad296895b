import http from "node:http";
import net, { type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLane, plainIn } from "./fast-lane";

const PAGE = "a page that is kept";
const LIMITS = { firstMs: 300, nextMs: 600 };
const inLane = Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${PAGE.length}\r\n\r\n${PAGE}`);
const sockets: Socket[] = [];
let server: http.Server;
let endLane: () => void;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => response.end(`by the parser: ${request.method} ${request.url} ${body};`));
  });
  endLane = openLane(server, (words, socket) => (plainIn(words, socket)?.url === "/kept" ? inLane : null), LIMITS);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

const plain = (path: string, ...fields: string[]) => `GET ${path} HTTP/1.1\r\n${["host: a", ...fields].join("\r\n")}\r\n\r\n`;

/** What a connection hears in answer to pieces sent one after another. */
async function hear(...pieces: string[]): Promise<string> {
  const socket = net.connect((server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk;
  });
  for (const piece of pieces) {
    socket.write(piece);
    await sleep(40);
  }
  socket.destroy();
  return heard;
}
const answers = (heard: string) => heard.match(/a page that is kept|by the parser: [^;]*/g)?.map((answer) => answer.trim()) ?? [];

test("a plain request for a kept page is answered in the lane, as often as it is asked", async () => {
  expect(answers(await hear(plain("/kept"), plain("/kept"), plain("/kept", "accept-encoding: br")))).toEqual([PAGE, PAGE, PAGE]);
});

test("whatever is not plain is the parser's, from its first byte on and for good", async () => {
  expect(answers(await hear(plain("/other"), plain("/kept")))).toEqual(["by the parser: GET /other", "by the parser: GET /kept"]);
  expect(answers(await hear(plain("/kept"), plain("/kept?a=b"), plain("/kept")))).toEqual([
    PAGE,
    "by the parser: GET /kept?a=b",
    "by the parser: GET /kept",
  ]);
  const body = "POST /kept HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\n\r\nbody";
  expect(answers(await hear(body))).toEqual(["by the parser: POST /kept body"]);
  expect(answers(await hear(plain("/kept", "content-length: 4"), "GET "))).toEqual(["by the parser: GET /kept GET"]);
});

test("a request told in pieces, or two in one piece, are answered in their order", async () => {
  const [begin, end] = [plain("/kept").slice(0, 12), plain("/kept").slice(12)];
  expect(answers(await hear(begin, end))).toEqual(["by the parser: GET /kept"]);
  expect(answers(await hear(plain("/kept") + plain("/other")))).toEqual(["by the parser: GET /kept", "by the parser: GET /other"]);
  expect(answers(await hear(plain("/kept"), plain("/kept") + plain("/other").slice(0, 9), plain("/other").slice(9)))).toEqual([
    PAGE,
    "by the parser: GET /kept",
    "by the parser: GET /other",
  ]);
});

test("only the plainest words are read here", () => {
  const isPlain = (text: string) => plainIn(text, new net.Socket()) !== null;
  expect(isPlain(plain("/kept", "user-agent: a b", "connection: keep-alive"))).toBe(true);
  for (const field of [
    "host: b",
    "transfer-encoding: chunked",
    "expect: 100-continue",
    "upgrade: h2c",
    "connection: close",
    "connection: keep-alive, host",
    "range: bytes=0-1",
    " folded: a",
    "name : a",
    "na\tme: a",
    "name: a\nother: b",
    "name: a\rb",
    "name: \x00",
    "name: caf\xe9",
    ": a",
    "__proto__",
  ])
    expect([field, isPlain(plain("/kept", field))]).toEqual([field, false]);
  for (const path of ["//a", "/a%00", "/a b", "/A", "*", "http://a/", "/a\\b", `/${"a".repeat(9_000)}`])
    expect([path, isPlain(plain(path))]).toEqual([path, path === "//a"]);
  for (const text of [
    "get /kept HTTP/1.1\r\nhost: a\r\n\r\n",
    "GET /kept HTTP/1.0\r\nhost: a\r\n\r\n",
    "GET /kept HTTP/1.1\nhost: a\n\n",
    "GET /kept\r\n\r\n",
    "\r\n\r\n",
    "",
  ])
    expect([text, isPlain(text)]).toEqual([text, false]);
});

test("a connection that says nothing is ended, and so are those that wait when the door closes", async () => {
  const { port } = server.address() as AddressInfo;
  const ended = (socket: Socket) => new Promise<number>((resolve) => socket.on("close", () => resolve(Date.now())));
  const began = Date.now();
  const silent = net.connect(port, "127.0.0.1");
  expect((await ended(silent)) - began).toBeGreaterThanOrEqual(LIMITS.firstMs - 50);
  const waiting = net.connect(port, "127.0.0.1");
  waiting.write(plain("/kept"));
  await new Promise((resolve) => waiting.once("data", resolve));
  const closed = ended(waiting);
  endLane();
  expect(await closed).toBeGreaterThan(0);
});
