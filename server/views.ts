import type http from "node:http";
import { faultOf, log } from "@/app/_server/log";
import { connectPatient } from "@/db/connect";
import { addViews } from "@/db/readership";
import type { Lifecycle } from "./lifecycle";

const FLUSH_MS = 30_000;
/** More stories than this in one half minute: a crawler walks through, and what is left out is not missed. */
const MOST = 5_000;
const STORY = /^\/news\/([a-z0-9-]+)$/;
/** Machines that say so. Nothing else of the request is looked at, and nothing of it is kept. */
const MACHINE = /bot|crawl|spider|slurp|preview|fetch|monitor|scan|curl|wget|python|http|lighthouse|headless/i;

/** Stories opened since the last count, by slug: a number each, and nothing of who opened them. */
export class Views {
  #counted = new Map<string, number>();

  /** Counts a story that was sent to somebody who asked for it to read it. */
  count(request: Pick<http.IncomingMessage, "method" | "headers">, path: string) {
    const slug = STORY.exec(path)?.[1];
    if (!slug || !isReading(request)) return;
    if (this.#counted.size < MOST || this.#counted.has(slug)) this.#counted.set(slug, (this.#counted.get(slug) ?? 0) + 1);
  }

  /** What was counted, which begins anew; given back with `keep` where it could not be written. */
  take(): Map<string, number> {
    const counted = this.#counted;
    this.#counted = new Map();
    return counted;
  }

  keep(counted: ReadonlyMap<string, number>) {
    for (const [slug, views] of counted) this.#counted.set(slug, (this.#counted.get(slug) ?? 0) + views);
  }
}

function isReading({ method, headers }: Pick<http.IncomingMessage, "method" | "headers">): boolean {
  if (method !== "GET" || /prefetch|prerender/i.test(String(headers["sec-purpose"] ?? headers.purpose ?? ""))) return false;
  const agent = headers["user-agent"];
  return agent !== undefined && !MACHINE.test(agent);
}

/** Writes the counts down every half minute, and once more at the end. */
export function keepViews(url: string, lifecycle: Lifecycle): Views {
  const views = new Views();
  const pool = connectPatient(url, 1);
  const flush = async () => {
    const counted = views.take();
    await addViews(pool.db, counted).catch((error) => {
      views.keep(counted);
      log.warn({ event: "views_not_kept", where: "views", ...faultOf(error) });
    });
  };
  const timer = setInterval(() => void flush(), FLUSH_MS);
  lifecycle.onStop("views", async () => {
    clearInterval(timer);
    await flush();
    await pool.close();
  });
  return views;
}
