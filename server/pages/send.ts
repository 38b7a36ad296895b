import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { ENCODINGS, type Encoding, type Page, type Rendered } from "./page";

const zip = promisify(gzip);
const SECOND_MS = 1_000;
/** Seconds; told to whoever asked too often. */
const COME_BACK = "60";

/** Answers with a kept page: 304 where the reader has it, and the body in an encoding the reader takes. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page) {
  const headers: Record<string, string> = { ...page.headers, etag: page.etag };
  if (isOfThisSecond(page)) delete headers["last-modified"];
  if (page.status === 200 && hasIt(request, page)) return response.writeHead(304, withoutBody(headers)).end();
  const taken = encodingFor(String(request.headers["accept-encoding"] ?? ""));
  const encoding = page.bodies[taken] ? taken : "identity";
  const body = page.bodies[encoding] ?? page.bodies.identity;
  response.writeHead(page.status, {
    ...headers,
    "content-length": body.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
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

function withoutBody({ "content-type": _, ...headers }: Record<string, string>) {
  return headers;
}

/** It may change once more within the second: to its readers it has no hour yet, or two texts would share one. */
const isOfThisSecond = ({ headers }: Page) => Date.parse(headers["last-modified"] ?? "") + SECOND_MS > Date.now();

/** By its tag where the reader names one, weakly, since one stands for three encodings; else by the very hour we gave. */
function hasIt({ headers }: IncomingMessage, page: Page): boolean {
  const tags = headers["if-none-match"];
  if (tags === undefined)
    return headers["if-modified-since"] !== undefined && headers["if-modified-since"] === page.headers["last-modified"];
  const bare = page.etag.replace(/^W\//, "");
  return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === bare);
}

/** The best of ours that the reader names and does not refuse with `q=0`. */
export function encodingFor(header: string): Encoding {
  const taken = new Set(header.split(",").flatMap((part) => (isRefused(part) ? [] : [part.split(";")[0]?.trim().toLowerCase()])));
  return ENCODINGS.find((encoding) => taken.has(encoding)) ?? "identity";
}

const isRefused = (part: string) => /;\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(part);
