import http from "node:http";
import type { AddressInfo } from "node:net";
import { log } from "@/app/_server/log";
import { forReaders, type ReaderHtml, withoutScriptPreloads } from "../strip-scripts";
import type { Rendered } from "./page";

const RENDER_MS = 10_000;
const SIDE_BY_SIDE = 16;
const KEPT = new Set([200, 308, 404, 410]);
/** Ours to give, or true only for the answer they came with. */
const NOT_CARRIED = /^(?:content-length|set-cookie|transfer-encoding|connection|keep-alive|date|etag|vary|link|x-nextjs-.*|x-showdesk-.*)$/;

/**
 * An address outside every route: the one page that says nothing is here. Of a story that is not there the framework
 * sends an empty body for its script to fill; so readers get this one, the same bytes for unknown and unpublished.
 */
const NOWHERE = "/-";

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string | Buffer };
type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>;

/**
 * An inner door on loopback: a whole answer of the framework, without patching its response object. It never hangs up on its one
 * caller: after a standstill it would do so just as the first page is asked for on that line.
 */
export async function openInnerDoor(handle: Handler): Promise<http.Server> {
  const inner = http.createServer({ keepAliveTimeout: 0 }, (request, response) => void handle(request, response));
  await new Promise<void>((resolve) => inner.listen(0, "127.0.0.1", resolve));
  return inner;
}

export type Render = (path: string, headers?: http.OutgoingHttpHeaders) => Promise<Rendered>;

/**
 * Asks through the inner door for what readers get at a path. The request has nothing of the reader's in it, but for
 * `headers`, of which a page that is not kept may be told.
 */
export function renderThrough(inner: http.Server, site: { host: string; readerCsp: string }): Render {
  const { port } = inner.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true, maxSockets: SIDE_BY_SIDE });
  inner.on("close", () => agent.destroy());
  const answerAt = (path: string, headers?: http.OutgoingHttpHeaders) =>
    ask({ host: "127.0.0.1", port, path, agent, timeout: RENDER_MS, headers: { ...headers, host: site.host } });
  return async (path, headers) => {
    const began = performance.now();
    const answer = await answerAt(path, headers);
    const told = headers ? { where: "passing" } : { where: "page_cache", path }; // a question is its reader's own
    log.debug({ event: "page_made", ...told, status: answer.status, ms: Math.round(performance.now() - began) });
    return renderedOf(path, answer.status === 404 ? nowhere(answer, await answerAt(NOWHERE)) : answer, site.readerCsp);
  };
}

/** Kept under the headers of the address asked for, with the preloads of the page that is sent. */
const nowhere = (answer: Answer, page: Answer): Answer => ({
  ...page,
  headers: { ...answer.headers, "content-type": page.headers["content-type"], link: page.headers.link },
});

function ask(options: http.RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Without accept-encoding: we compress, once.
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on("timeout", () => request.destroy(new Error("the page took too long")));
    request.on("error", reject).end();
  });
}

/**
 * A page that only the framework's script would make whole: it failed half way, which the framework answers 200, or it
 * streams a part. It is never kept and never sent: readers get the last good copy, or are told to come back.
 */
export class PageHasHoles extends Error {
  constructor(path: string) {
    super("the page is not whole without scripts");
    this.name = "PageHasHoles";
    log.error({ event: "reader_page_has_holes", path });
  }
}

/** The framework marks reader pages with `s-maxage`, and an error on them too: so the status decides first. */
export function renderedOf(path: string, answer: Answer, readerCsp: string): Rendered {
  const isMarked = /s-maxage/.test(answer.headers["cache-control"] ?? "") && !answer.headers["set-cookie"];
  const isMove = answer.status >= 300 && answer.status < 400;
  const page = isHtml(answer) ? forReaders(isMove ? "" : answer.body.toString()) : asItIs(answer); // the body of a redirect holds streaming leftovers
  if (!page.isStripped) throw new PageHasHoles(path);
  const headers = { ...carried(answer.headers), vary: "accept-encoding" } as Record<string, string>;
  const keep = isMarked && KEPT.has(answer.status);
  if (!keep) headers["cache-control"] = "private, no-store";
  headers["content-security-policy"] = readerCsp;
  const link = withoutScriptPreloads(String(answer.headers.link ?? ""));
  if (link) headers.link = link;
  return { status: page.status ?? answer.status, headers, body: page.html, tags: page.tags, keep };
}

const isHtml = ({ headers, status }: Answer) =>
  !headers["x-showdesk-tags"] && (status !== 200 || /html/.test(headers["content-type"] ?? "html"));

/** A feed, a calendar, a share image: nothing in it is markup of ours, and a header names its tags. */
const asItIs = ({ body, headers }: Answer): Omit<ReaderHtml, "html"> & { html: string | Buffer } => ({
  html: body,
  tags: String(headers["x-showdesk-tags"] ?? "")
    .split(" ")
    .filter(Boolean),
  status: null,
  isStripped: true,
});

const carried = (headers: http.IncomingHttpHeaders) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined || NOT_CARRIED.test(name) ? [] : [[name, String(value)]])),
  );
