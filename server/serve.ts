import type http from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { GivenEnv } from "@/app/_server/env";
import { faultOf, log } from "@/app/_server/log";
import { readerCsp } from "@/app/_server/security-headers";
import { connectAsReader, connectReader, type Db } from "@/db/connect";
import { listNewestSlugs } from "@/domain/articles/public-queries";
import { newsPath } from "@/domain/articles/vocabulary";
import { isAddress } from "@/domain/site/public-queries";
import { makeDoor } from "./edge/door";
import { trustIn } from "./edge/proxies";
import { MANIFEST } from "./edge/publication-name";
import { siteOf } from "./edge/site";
import { openFramework } from "./framework";
import type { Lifecycle } from "./lifecycle";
import { listenForNews } from "./listen";
import { PageCache } from "./page-cache";
import { openInnerDoor, renderThrough } from "./pages/render";
import { portFault } from "./port";
import type { Prepared } from "./prepare";
import { keepViews } from "./views";

/** Bytes. */
const ROOM = 128 * 1024 * 1024;
const NEWEST = 50;
/** Connections. */
const READERS = 2;

/** Opens the door on a page cache that already hears of changes, and holds the home page and the name of the publication. */
export async function serve(given: GivenEnv, prepared: Prepared, lifecycle: Lifecycle): Promise<void> {
  const site = siteOf(given.SITE_URL);
  const handle = await openFramework(lifecycle);
  const inner = await openInnerDoor(handle);
  lifecycle.onStop("inner door", () => inner.close());
  // Where the framework asks itself for the page an action leads to; it would guess port 3000, and send cookies there.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${(inner.address() as AddressInfo).port}`;
  const render = renderThrough(inner, { host: site.host, readerCsp: readerCsp(site) });
  const readers = openReaders(prepared);
  lifecycle.onStop("readers", readers.close);
  const cache = new PageCache({ render, isAddress: (path) => isAddress(readers.db, path), maxBytes: ROOM });
  lifecycle.onStop("ears", await listenForNews(prepared.directUrl, cache));
  await cache.warm(["/", MANIFEST]);
  const door = makeDoor({
    site,
    isTrusted: trustIn(given.TRUSTED_PROXIES),
    handle,
    cache,
    render,
    views: keepViews(prepared.url, lifecycle),
  });
  await listen(door.server, given);
  lifecycle.onStop("door", door.close);
  lifecycle.onStop("drain", () => drain(given.DRAIN_MS));
  void warmNewest(readers.db, cache).catch((error) => log.warn({ event: "not_warmed", where: "page_cache", ...faultOf(error) }));
}

function listen(door: http.Server, { PORT, HOST }: GivenEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    door.once("error", (error) => reject(portFault(error, PORT, HOST)));
    door.listen(PORT, HOST, resolve);
  });
}

/** Unready first, so that a load balancer looks elsewhere before the door closes. */
async function drain(ms: number) {
  globalThis.showdeskIsDraining = true;
  await sleep(ms);
}

/** What the server itself reads as its readers do: which addresses there are, and the newest. */
const openReaders = ({ url, readerUrl }: Prepared) => (readerUrl ? connectReader(readerUrl, READERS) : connectAsReader(url, READERS));

async function warmNewest(db: Db, cache: PageCache) {
  await cache.warm((await listNewestSlugs(db, NEWEST)).map(newsPath));
}
