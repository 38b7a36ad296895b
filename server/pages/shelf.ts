import type { Page } from "./page";

/** Pages up to `maxBytes`; the one least recently read leaves first. */
export class Shelf {
  // A Map keeps insertion order, and a read puts its page last: the first is the one least recently read.
  readonly #pages = new Map<string, Page>();
  #bytes = 0;

  constructor(private readonly maxBytes: number) {}

  get bytes() {
    return this.#bytes;
  }

  get size() {
    return this.#pages.size;
  }

  /** Without counting as a read. */
  peek(path: string): Page | undefined {
    return this.#pages.get(path);
  }

  read(path: string): Page | undefined {
    const page = this.#pages.get(path);
    if (!page) return undefined;
    this.#pages.delete(path);
    this.#pages.set(path, page);
    return page;
  }

  /** Most recently read first. */
  entries(): [string, Page][] {
    return [...this.#pages].reverse();
  }

  put(path: string, page: Page) {
    this.remove(path);
    if (page.bytes > this.maxBytes) return;
    this.#pages.set(path, page);
    this.#bytes += page.bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.maxBytes) return;
      this.remove(oldest);
    }
  }

  remove(path: string) {
    const page = this.#pages.get(path);
    if (!page) return;
    this.#pages.delete(path);
    this.#bytes -= page.bytes;
  }

  clear() {
    this.#pages.clear();
    this.#bytes = 0;
  }
}
