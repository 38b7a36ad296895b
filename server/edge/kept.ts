import { HSTS } from "@/app/_server/security-headers";
import type { PageCache } from "../page-cache";
import type { Page, Reply } from "../pages/page";
import { replyOf, wireOf } from "../pages/send";
import type { Views } from "../views";
import type { Plain } from "./fast-lane";
import type { Asked, Edge } from "./request";
import { type Way, wayOf } from "./way";

/** What it takes to answer with what is kept. */
export type Shelves = Edge & { cache: PageCache; views: Views };

const SECOND_MS = 1_000;

/** The page that is kept where a request leads. */
export function keptOn(way: Way, { cache, views }: Shelves, asked: Asked): Page | null {
  if (!("page" in way) || asked.headers["content-length"] !== undefined) return null; // a body is waited for, and not for ever
  const page = cache.kept(way.page);
  if (page?.status === 200) views.count(asked, way.page);
  return page;
}

/** What is kept for a request, in the bytes it is on a connection that stays open for `keepAliveMs`. */
export function keptOnTheWire(shelves: Shelves, asked: Plain, keepAliveMs: number): Buffer | null {
  const page = keptOn(wayOf(asked, shelves), shelves, asked);
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

/** What every answer says of the site: names and values, one after another. */
export const alwaysSaid = ({ site }: Edge): string[] => (site.isSecure ? [HSTS.key, HSTS.value] : []);

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
