import { Hearsay } from "./pages/hearsay";
import { changedAt, type Page, pageOf, type Rendered, sharedAt } from "./pages/page";
import { NO_SUCH_PAGE } from "./pages/reader-routes";
import { Shelf } from "./pages/shelf";
import { Turns } from "./pages/turns";

/** Which pages a change made old. `drop`: no old copy may be served, even if the new one cannot be made. */
export type News = { tags: readonly string[]; paths: readonly string[]; drop: boolean };

type Options = {
  render: (path: string) => Promise<Rendered>;
  /** Whether anything stands, or stood, at an address: far cheaper than to make the page that says no. */
  isAddress?: (path: string) => Promise<boolean>;
  maxBytes: number;
  now?: () => number;
};
/** `startedAt` is endless until its turn has come: what is heard before then is in it. */
type Making = { page: Promise<Page | null>; startedAt: number; urgency: number };
const FRESH_MS = 60_000;
const RETRY_MS = 2_000;
/** Addresses nobody published are cheap to invent: they get a tenth of the room and never push real pages out. */
const NOT_FOUND_SHARE = 0.1;
/** One change may name thousands of pages: the most recently read are made at once, the others when a reader waits for them. */
const MADE_AT_ONCE = 100;
/** In place of an hour: known to be wrong, and not only aged. */
const OUTDATED = -1;
/** As many as the readers' pool has connections: one more would wait there, against a deadline. */
const SIDE_BY_SIDE = 4;
/** How soon a page is wanted: a reader waits for it, a change is about it, it has aged and is read, or a change touches it. */
const AWAITED = 0;
const CHANGED = 1;
const AGED = 2;
const TOUCHED = 3;
/** Pages that readers wait for because nobody has them; beyond it they are asked to come back. */
const MOST_IN_THE_MAKING = 256;

/**
 * Whole reader pages, compressed once and kept in memory. One is made at a time for each address; an aged page is
 * served while the new one is made; an error keeps the last good copy. Knows nothing of HTTP or the framework.
 */
export class PageCache {
  readonly #found: Shelf;
  readonly #missing: Shelf;
  readonly #making = new Map<string, Making>();
  readonly #turns = new Turns(SIDE_BY_SIDE);
  readonly #awaited = new Set<string>();
  readonly #render: Options["render"];
  readonly #isAddress: NonNullable<Options["isAddress"]>;
  readonly #now: () => number;
  readonly #hearsay = new Hearsay();

  constructor({ render, isAddress = async () => true, maxBytes, now = Date.now }: Options) {
    this.#render = render;
    this.#isAddress = isAddress;
    this.#now = now;
    this.#found = new Shelf(maxBytes * (1 - NOT_FOUND_SHARE));
    this.#missing = new Shelf(maxBytes * NOT_FOUND_SHARE);
  }

  get size() {
    return { pages: this.#found.size, missing: this.#missing.size, bytes: this.#found.bytes + this.#missing.bytes };
  }

  /** The kept page; an aged one is made anew behind its reader. Null where a reader has to wait for one. */
  kept(path: string): Page | null {
    const page = this.#found.read(path) ?? this.#missing.read(path);
    if (!page || page.freshUntil === OUTDATED) return null;
    if (page.freshUntil <= this.#now()) void this.#make(path, AGED);
    return page;
  }

  /** The page at `path`, made where it is not kept; null if it cannot be made now and there is no good copy. */
  async find(path: string): Promise<Page | null> {
    const kept = this.kept(path);
    if (kept) return kept;
    const page = this.#found.peek(path);
    if (this.#awaited.size >= MOST_IN_THE_MAKING && !this.#awaited.has(path)) return page ?? null;
    this.#awaited.add(path);
    return this.#make(path, AWAITED);
  }

  /**
   * Makes anew what is named, first what the change is about: its paths, and the pages of its first tag.
   * Resolves when readers of this process get the new pages.
   */
  async invalidate({ tags, paths, drop }: News): Promise<void> {
    const names = (path: string, itsTags: readonly string[]) => paths.includes(path) || itsTags.some((tag) => tags.includes(tag));
    this.#hearsay.add(names, this.#making.size > 0);
    const kept = this.#entries().filter(([path, page]) => names(path, page.tags));
    const near = kept.filter(([, page]) => tags[0] !== undefined && page.tags.includes(tags[0])).map(([path]) => path);
    const changed = new Set([...paths, ...near]);
    const touched = new Set([...changed, ...kept.map(([path]) => path)]);
    for (const path of touched) drop ? this.#remove(path) : this.#expire(path);
    const [first, later] = [[...touched].slice(0, MADE_AT_ONCE), [...touched].slice(MADE_AT_ONCE)];
    for (const path of later) this.#outdate(path);
    await Promise.all(first.map((path) => this.#make(path, changed.has(path) ? CHANGED : TOUCHED)));
  }

  /** Makes these pages, a few side by side. */
  async warm(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.#make(path, TOUCHED)));
  }

  /** After a silence nobody knows what was missed: every page is made anew at its next read. */
  expireAll() {
    this.#hearsay.add(() => true, this.#making.size > 0);
    for (const [path] of this.#entries()) this.#expire(path);
  }

  /** After a silence so long that its letters are gone, nothing kept may be trusted. */
  dropAll() {
    this.#hearsay.add(() => true, this.#making.size > 0);
    this.#found.clear();
    this.#missing.clear();
  }

  #make(path: string, urgency: number): Promise<Page | null> {
    const running = this.#making.get(path);
    if (running) {
      running.urgency = Math.min(running.urgency, urgency);
      this.#turns.hurry(path, urgency);
      return running.page;
    }
    const making: Making = { startedAt: Number.POSITIVE_INFINITY, page: Promise.resolve(null), urgency };
    this.#making.set(path, making);
    making.page = this.#makeInTurn(path, making)
      .catch(() => this.#lastGoodCopy(path))
      .finally(() => this.#doneWith(path));
    return making.page;
  }

  /** While others wait for their turn, an address nobody published takes none: invented ones would keep readers from real pages. */
  async #makeInTurn(path: string, making: Making): Promise<Page | null> {
    while (this.#making.size > SIDE_BY_SIDE && path !== NO_SUCH_PAGE && !this.#found.peek(path)) {
      making.startedAt = this.#hearsay.now;
      if (await this.#isAddress(path).catch(() => true)) break;
      const nothing = await this.find(NO_SUCH_PAGE);
      if (this.#isOld(path, nothing?.tags ?? [], making.startedAt)) continue;
      return nothing ? this.#keep(path, sharedAt(nothing, this.#now() + FRESH_MS)) : this.#lastGoodCopy(path);
    }
    making.startedAt = Number.POSITIVE_INFINITY;
    return this.#turns.take(path, making.urgency, () => this.#makeCurrent(path, making));
  }

  /** What arrives while a page is being made may have come too late for it: it is made once more. */
  async #makeCurrent(path: string, making: Making): Promise<Page | null> {
    for (;;) {
      making.startedAt = this.#hearsay.now;
      const rendered = await this.#render(path).catch(() => null);
      const page = rendered && rendered.status < 500 ? await pageOf(rendered, this.#now() + FRESH_MS) : null;
      if (this.#isOld(path, page?.tags ?? [], making.startedAt)) continue;
      if (!page) return this.#lastGoodCopy(path);
      if (page.status === 200) page.headers["last-modified"] = changedAt(page, this.#found.peek(path), this.#now());
      this.#remove(path);
      return rendered?.keep ? this.#keep(path, page) : page;
    }
  }

  #keep(path: string, page: Page): Page {
    (page.status === 404 ? this.#missing : this.#found).put(path, page);
    return page;
  }

  #doneWith(path: string) {
    this.#making.delete(path);
    this.#awaited.delete(path);
    const oldest = Math.min(...[...this.#making.values()].map((making) => making.startedAt));
    this.#hearsay.forgetUntil(oldest);
  }

  #isOld(path: string, tags: readonly string[], startedAt: number): boolean {
    const known = [...tags, ...(this.#found.peek(path)?.tags ?? [])];
    return this.#hearsay.concerns(path, known, startedAt);
  }

  #lastGoodCopy(path: string): Page | null {
    const page = this.#found.peek(path) ?? this.#missing.peek(path);
    if (page) page.freshUntil = this.#now() + RETRY_MS;
    return page ?? null;
  }

  #expire(path: string) {
    const page = this.#found.peek(path) ?? this.#missing.peek(path);
    if (page) page.freshUntil = 0;
  }

  #outdate(path: string) {
    const page = this.#found.peek(path);
    if (page) page.freshUntil = OUTDATED;
  }

  #remove(path: string) {
    this.#found.remove(path);
    this.#missing.remove(path);
  }

  #entries(): [string, Page][] {
    return [...this.#found.entries(), ...this.#missing.entries()];
  }
}
