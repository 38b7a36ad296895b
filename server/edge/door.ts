import { randomUUID } from "node:crypto";
import http, { STATUS_CODES } from "node:http";
import { faultOf, log } from "@/app/_server/log";
import { requestIds } from "@/app/_server/request-id";
import { EVERYWHERE, HSTS, readerCsp } from "@/app/_server/security-headers";
import type { Render } from "../pages/render";
import { sendPage, sendPassing } from "../pages/send";
import { openLane } from "./fast-lane";
import { alwaysSaid, keptOn, openShelf, type Shelves } from "./kept";
import { publicationName } from "./publication-name";
import { pathOf, type Refusal, rebuild, UPLOADS } from "./request";
import { sendUnavailable } from "./unavailable";
import { type Way, wayOf } from "./way";

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>;
type Given = Shelves & { handle: Handler; render: Render };
type Door = Given & { name: () => string };

const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };
/** A whole request but for a picture, which a poor line may carry for as long as `requestTimeout`. */
const REQUEST_MS = 30_000;
/** Longer than a proxy's, or it reuses a connection that we have just closed. */
const KEEP_ALIVE_MS = 65_000;

/** The only way in from outside: whole reader pages from the cache, all else, cleaned, to the framework. */
export function makeDoor(given: Given): { server: http.Server; close: () => Promise<void> } {
  const door: Door = { ...given, name: publicationName(given) };
  const server = http.createServer({ ...LIMITS, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const way = wayOf(request, door);
    const page = keptOn(way, door, request);
    if (page) return sendPage(request, response, page, alwaysSaid(door));
    const requestId = randomUUID();
    response.setHeader("x-request-id", requestId);
    if (door.site.isSecure) response.setHeader(HSTS.key, HSTS.value);
    requestIds.run(requestId, () => void answer(door, way, request, response).catch((error) => fail(error, response)));
  });
  const endLane = openLane(server, openShelf(door, KEEP_ALIVE_MS), {
    firstMs: LIMITS.headersTimeout,
    nextMs: KEEP_ALIVE_MS,
  });
  return { server, close: () => close(server, endLane) };
}

async function answer(door: Door, way: Way, request: http.IncomingMessage, response: http.ServerResponse) {
  if (pathOf(request) !== UPLOADS) endIfSlow(request);
  if ("refused" in way) return refuse(response, way.refused);
  if ("page" in way) return sendReaderPage(door, request, response, way.page);
  rebuild(request, door);
  await (way.to === "passing" ? answerPassing(door, request, response) : door.handle(request, response));
}

function endIfSlow(request: http.IncomingMessage) {
  const limit = setTimeout(() => request.complete || request.destroy(), REQUEST_MS);
  request.once("close", () => clearTimeout(limit));
}

async function sendReaderPage(door: Door, request: http.IncomingMessage, response: http.ServerResponse, path: string) {
  const page = await door.cache.find(path);
  if (page) {
    if (page.status === 200) door.views.count(request, path);
    return sendPage(request, response, page, []);
  }
  log.warn({ event: "page_unavailable", where: "page_cache", path });
  comeBack(door, response);
}

/** Only the address that asks is told to the page, for its limit: never a cookie, so that nobody's answer is another's. */
async function answerPassing(door: Door, request: http.IncomingMessage, response: http.ServerResponse) {
  const page = await door.render(request.url ?? "/", { "x-forwarded-for": request.headers["x-forwarded-for"] }).catch(() => null);
  if (page && page.status < 500) return sendPassing(request, response, page);
  log.warn({ event: "page_unavailable", where: "passing" });
  comeBack(door, response);
}

function comeBack({ name, site }: Door, response: http.ServerResponse) {
  for (const { key, value } of EVERYWHERE) response.setHeader(key, value);
  sendUnavailable(response, { name: name(), csp: readerCsp(site) });
}

/** One line of text, with the headers every answer has. */
function refuse(response: http.ServerResponse, { status, headers }: Refusal) {
  for (const { key, value } of EVERYWHERE) response.setHeader(key, value);
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers });
  response.end(`${STATUS_CODES[status]}\n`);
}

function fail(error: unknown, response: http.ServerResponse) {
  log.error({ event: "answer_failed", where: "door", ...faultOf(error) });
  if (response.headersSent) response.destroy();
  else refuse(response, { status: 500 });
}

/** No new connections; those at work end with their answer. */
function close(server: http.Server, endLane: () => void): Promise<void> {
  return new Promise((resolve) => {
    const endIdle = () => {
      server.closeIdleConnections();
      endLane();
    };
    const idle = setInterval(endIdle, 50);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
    endIdle();
  });
}
