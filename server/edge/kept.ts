import type { Socket } from "node:net";
import { HSTS } from "@/app/_server/security-headers";
import type { PageCache } from "../page-cache";
import type { Page, Reply } from "../pages/page";
import { replyOf, wireOf } from "../pages/send";
import type { Views } from "../views";
import { type Plain, plainIn } from "./fast-lane";
import type { Asked, Edge } from "./request";
import { type Way, wayOf } from "./way";

/** What it takes to answer with what is kept. */
export type Shelves = Edge & { cache: PageCache; views: Views };

type Judged = { asked: Plain; way: Way };

const SECOND_MS = 1_000;
/** Requests in words of their own, remembered for their second. */
const JUDGED_MAX = 500;

/** The page that is kept where a request leads. */
export function keptOn(way: Way, { cache, views }: Shelves, asked: Asked): Page | null {
  if (!("page" in way) || asked.headers["content-length"] !== undefined) return null; // a body is waited for, and not for ever
  const page = cache.kept(way.page);
  if (page?.status === 200) views.count(asked, way.page);
  return page;
}

/**
 * What is kept for a request, in the bytes it is on a connection that stays open for `keepAliveMs`. Many ask in the very same words:
 * those are read and judged once a second, and so are the bytes made, which say their second.
 */
export function openShelf(shelves: Shelves, keepAliveMs: number): (words: string, socket: Socket) => Buffer | null {
  const open = ["connection", "keep-alive", "keep-alive", `timeout=${keepAliveMs / SECOND_MS}`];
  const known = { judged: new Map<string, Judged>(), wires: new Map<Reply, Buffer>() };
  let second = 0;

  return (words, socket) => {
    const now = Date.now();
    if (now - second >= SECOND_MS || now < second) {
      second = now - (now % SECOND_MS);
      for (const all of Object.values(known)) all.clear();
    }
    const judged = known.judged.get(words) ?? judge(words, socket);
    const page = judged && keptOn(judged.way, shelves, judged.asked);
    if (!page) return null;
    const reply = replyOf(judged.asked.headers, page);
    return known.wires.get(reply) ?? wire(reply);
  };

  function judge(words: string, socket: Socket): Judged | null {
    const asked = plainIn(words, socket);
    if (!asked) return null;
    const judged = { asked, way: wayOf(asked, shelves) };
    // What a proxy tells counts by who is at the other end, and not by the words alone.
    const isForAll = asked.headers["x-forwarded-host"] === undefined;
    if (isForAll && known.judged.size < JUDGED_MAX) known.judged.set(words, judged);
    return judged;
  }

  function wire(reply: Reply): Buffer {
    const bytes = wireOf(reply, [...alwaysSaid(shelves), "date", new Date(second).toUTCString(), ...open]);
    known.wires.set(reply, bytes);
    return bytes;
  }
}

/** What every answer says of the site: names and values, one after another. */
export const alwaysSaid = ({ site }: Edge): string[] => (site.isSecure ? [HSTS.key, HSTS.value] : []);
