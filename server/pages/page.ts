import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number] | "identity";

/** What the framework answered for a path. */
export type Rendered = {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  tags: string[];
  /** False if the answer must not be kept: it is given to whoever waits for it and forgotten. */
  keep: boolean;
};

/** An answer ready to be sent in any of three encodings; a picture is packed already and has but its own. */
export type Page = Pick<Rendered, "status" | "headers" | "tags"> & {
  bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>>;
  etag: string;
  bytes: number;
  /** Milliseconds since 1970; past it a new one is made behind the reader. */
  freshUntil: number;
  /** Answers put together before, each by what it carries. */
  replies: Map<Encoding | "nothing", Reply>;
};

/** An answer as it goes out, its headers a flat list of names and values. */
export type Reply = { status: number; headers: readonly string[]; body: Buffer };

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The second from which a page says what it says: that of `before` where it said the same. */
export const changedAt = (page: Page, before: Page | undefined, now: number): string =>
  (before?.etag === page.etag && before.headers["last-modified"]) || new Date(now).toUTCString();

/** Compresses once, off the main thread: in step it would hold up every other reader. */
export async function pageOf({ status, headers, body, tags }: Rendered, freshUntil: number): Promise<Page> {
  const identity = Buffer.from(body);
  const packed: Partial<Record<Encoding, Buffer>> = /^image\/(?!svg)/.test(headers["content-type"] ?? "") ? {} : await packedOf(identity);
  return {
    status,
    headers,
    tags,
    bodies: { identity, ...packed },
    etag: `W/"${createHash("sha256").update(`${status}\n`).update(identity).digest("base64url").slice(0, 22)}"`, // weak: one for three encodings
    bytes: [identity, ...Object.values(packed)].reduce((sum, body) => sum + body.length, 0),
    freshUntil,
    replies: new Map(),
  };
}

/** Bytes of an address in memory. */
const ADDRESS_BYTES = 512;

/** A page at one more address: the same bytes, which count once. */
export const sharedAt = (page: Page, freshUntil: number): Page => ({ ...page, bytes: ADDRESS_BYTES, freshUntil });

async function packedOf(identity: Buffer) {
  const [br, gz] = await Promise.all([
    brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
    zip(identity, { level: 9 }),
  ]);
  return { br, gzip: gz };
}
