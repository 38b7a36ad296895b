import type http from "node:http";
import { HSTS } from "@/app/_server/security-headers";
import type { PageCache } from "../page-cache";
import type { Page, Reply } from "../pages/page";
import { isPassingPage, NO_SUCH_PAGE, readerRoute } from "../pages/reader-routes";
import { replyOf, sendPage, wireOf } from "../pages/send";
import type { Views } from "../views";
import type { Plain } from "./fast-lane";
import { type Edge, pathOf, refusalOf } from "./request";

/** What it takes to answer with what is kept. */
export type Shelves = Edge & { cache: PageCache; views: Views };
type Asked = Pick<http.IncomingMessage, "method" | "url" | "headers" | "socket">;

const SECOND_MS = 1_000;

/** Answers at once where nothing speaks against it and the page is kept; whether it did. No log tells of it, so it has no id. */
export function sendKept(shelves: Shelves, request: http.IncomingMessage, response: http.ServerResponse): boolean {
  const page = keptFor(shelves, request);
  if (page) sendPage(request, response, page, alwaysSaid(shelves));
  return page !== null;
}

/** The same answer, in the bytes it is on a connection that stays open for `keepAliveMs`. */
export function keptOnTheWire(shelves: Shelves, asked: Plain, keepAliveMs: number): Buffer | null {
  const page = keptFor(shelves, asked);
  if (!page) return null;
  const reply = replyOf(asked.headers, page);
  const wires = ofThisSecond();
  const known = wires.get(reply);
  if (known) return known;
  const own = [...alwaysSaid(shelves), "date", new Date(second).toUTCString(), "connection", "keep-alive"];
  const wire = wireOf(reply, [...own, "keep-alive", `timeout=${keepAliveMs / SECOND_MS}`]);
  wires.set(reply, wire);
  return wire;
}

/** Names and values, one after another. */
const alwaysSaid = ({ site }: Edge): string[] => (site.isSecure ? [HSTS.key, HSTS.value] : []);

function keptFor({ cache, views, ...edge }: Shelves, asked: Asked): Page | null {
  const isBare = asked.headers["content-length"] === undefined; // a body is waited for, and not for ever
  if (!isBare || (asked.method !== "GET" && asked.method !== "HEAD") || refusalOf(asked, edge)) return null;
  const path = pathOf(asked);
  const route = isPassingPage(path) ? null : readerRoute(path);
  if (!route || "moved" in route) return null;
  const address = "page" in route ? route.page : NO_SUCH_PAGE;
  const page = cache.kept(address);
  if (page?.status === 200) views.count(asked, address);
  return page;
}

let second = 0;
const wires = new Map<Reply, Buffer>();
/** Answers on the wire say their second, and hold for no longer. */
function ofThisSecond(): Map<Reply, Buffer> {
  const now = Date.now();
  if (now - second >= SECOND_MS || now < second) {
    second = now - (now % SECOND_MS);
    wires.clear();
  }
  return wires;
}
