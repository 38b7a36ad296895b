import type { IncomingMessage, ServerResponse } from "node:http";
import { ENCODINGS, type Encoding, type Page } from "./page";

/** Answers with a kept page: 304 where the reader has it, and the body in an encoding the reader takes. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page) {
  const headers = { ...page.headers, etag: page.etag };
  if (page.status === 200 && hasIt(request.headers["if-none-match"], page.etag)) return response.writeHead(304, withoutBody(headers)).end();
  const encoding = encodingFor(String(request.headers["accept-encoding"] ?? ""));
  const body = page.bodies[encoding];
  response.writeHead(page.status, {
    ...headers,
    "content-length": body.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function withoutBody({ "content-type": _, ...headers }: Record<string, string>) {
  return headers;
}

/** Weak comparison: one tag stands for three encodings. */
function hasIt(header: string | undefined, etag: string): boolean {
  const bare = etag.replace(/^W\//, "");
  return (header ?? "").split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === bare);
}

/** The best of ours that the reader names and does not refuse with `q=0`. */
export function encodingFor(header: string): Encoding {
  const taken = new Set(header.split(",").flatMap((part) => (isRefused(part) ? [] : [part.split(";")[0]?.trim().toLowerCase()])));
  return ENCODINGS.find((encoding) => taken.has(encoding)) ?? "identity";
}

const isRefused = (part: string) => /;\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(part);
