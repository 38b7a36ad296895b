import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { ENCODINGS, type Encoding, type Page, type Rendered, type Reply } from "./page";

const zip = promisify(gzip);
const SECOND_MS = 1_000;
/** Seconds; told to whoever asked too often. */
const COME_BACK = "60";
const NO_BODY = Buffer.alloc(0);
/** Spellings of `accept-encoding` remembered: browsers have a handful, and whoever invents others gets them read anew. */
const SPELLINGS_MAX = 100;

/** Answers with a kept page, beside the headers that this answer has of its own. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, own: readonly string[]) {
  const { status, headers, body } = replyOf(request.headers, page);
  response.writeHead(status, [...own, ...headers] as never); // a flat list of names and values, as its manual has it
  response.end(request.method === "HEAD" ? undefined : body);
}

/** What a kept page answers to these headers: 304 where the reader has it, else the body in an encoding the reader takes. */
export function replyOf(headers: IncomingHttpHeaders, page: Page): Reply {
  const wanted = page.status === 200 && hasIt(headers, page) ? "nothing" : encodingOf(page, String(headers["accept-encoding"] ?? ""));
  const known = page.replies.get(wanted);
  if (known) return known;
  const isNew = isOfThisSecond(page);
  const reply = replyAs(page, wanted, isNew);
  if (!isNew) page.replies.set(wanted, reply);
  return reply;
}

function encodingOf(page: Page, header: string): Encoding {
  const taken = encodingFor(header);
  return page.bodies[taken] ? taken : "identity";
}

function replyAs(page: Page, wanted: Encoding | "nothing", isNew: boolean): Reply {
  const { "last-modified": changed, "content-type": type, ...others } = page.headers;
  const body = wanted === "nothing" ? NO_BODY : (page.bodies[wanted] ?? page.bodies.identity);
  const fields = {
    ...others,
    ...(changed && !isNew && { "last-modified": changed }),
    etag: page.etag,
    ...(wanted !== "nothing" && { "content-type": type, "content-length": String(body.length) }),
    ...(wanted !== "nothing" && wanted !== "identity" && { "content-encoding": wanted }),
  };
  const headers = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  const status = wanted === "nothing" ? 304 : page.status;
  return { status, headers, body };
}

/** The bytes of an answer, with the headers that it has of its own: a flat list of names and values. */
export function wireOf({ status, headers, body }: Reply, own: readonly string[]): Buffer {
  const said = [...headers, ...own];
  const lines = said.flatMap((name, n) => (n % 2 ? [] : [`${name}: ${said[n + 1]}\r\n`]));
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`, "latin1"), body]);
}

/** Answers with a page made for this reader alone: compressed lightly, as nobody else will get it. */
export async function sendPassing(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Rendered) {
  const plain = Buffer.from(body);
  const isZipped = encodingFor(String(request.headers["accept-encoding"] ?? "").replace(/\bbr\b/i, "")) === "gzip";
  const sent = isZipped ? await zip(plain, { level: 5 }) : plain;
  response.writeHead(status, {
    ...headers,
    "content-length": sent.length,
    ...(isZipped && { "content-encoding": "gzip" }),
    ...(status === 429 && { "retry-after": COME_BACK }),
  });
  response.end(request.method === "HEAD" ? undefined : sent);
}

/** It may change once more within the second: to its readers it has no hour yet, or two texts would share one. */
const isOfThisSecond = ({ headers }: Page) => Date.parse(headers["last-modified"] ?? "") + SECOND_MS > Date.now();

/** By its tag where the reader names one, weakly, since one stands for three encodings; else by the very hour we gave. */
function hasIt(headers: IncomingHttpHeaders, page: Page): boolean {
  const tags = headers["if-none-match"];
  if (tags === undefined)
    return headers["if-modified-since"] !== undefined && headers["if-modified-since"] === page.headers["last-modified"];
  const bare = page.etag.replace(/^W\//, "");
  return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === bare);
}

/** The best of ours that the reader names and does not refuse with `q=0`. */
export function encodingFor(header: string): Encoding {
  const known = spellings.get(header);
  if (known) return known;
  const taken = new Set(header.split(",").flatMap((part) => (isRefused(part) ? [] : [part.split(";")[0]?.trim().toLowerCase()])));
  const encoding = ENCODINGS.find((ours) => taken.has(ours)) ?? "identity";
  if (spellings.size < SPELLINGS_MAX) spellings.set(header, encoding);
  return encoding;
}

const spellings = new Map<string, Encoding>();
const isRefused = (part: string) => /;\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(part);
