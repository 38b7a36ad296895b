/** No room left where pictures are kept: nothing was stored, and nothing half stored stays behind. */
export class StorageFull extends Error {
  constructor() {
    super("no room left for pictures");
    this.name = "StorageFull";
  }
}

export type StoredFile = { bytes: Uint8Array<ArrayBuffer> };
export type ListedFile = { name: string; changedAt: Date };

/** `originals` are the desk's own; `public` is what readers may fetch. */
export const SHELVES = ["originals", "public"] as const;
export type Shelf = (typeof SHELVES)[number];

/** Where the bytes of pictures are kept, each under the hash of its content. A name says what is in it, so nothing is ever changed. */
export type Storage = {
  /** Whole or not at all; the same name again is the same bytes, and counts as new for the sweep. */
  put: (shelf: Shelf, name: string, bytes: Uint8Array) => Promise<void>;
  /** Null where there is no such file. */
  get: (shelf: Shelf, name: string) => Promise<StoredFile | null>;
  /** The hour of its last `put`; null where there is no such file. */
  changedAt: (shelf: Shelf, name: string) => Promise<Date | null>;
  /** Removing what is not there is no fault. */
  remove: (shelf: Shelf, name: string) => Promise<void>;
  /** Everything on a shelf, with the hour of its last `put`; half-written leftovers older than `staleBefore` go on the way. */
  list: (shelf: Shelf, staleBefore: Date) => AsyncIterable<ListedFile>;
};

/** `sha256.ext`: the only names there are, so that a name can never be a path. */
export const isStorageName = (name: string) => /^[0-9a-f]{64}\.(jpg|png|webp|avif)$/.test(name);

const TYPES: Record<string, string> = { jpg: "image/jpeg", png: "image/png", webp: "image/webp", avif: "image/avif" };
export const typeOfName = (name: string) => TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
