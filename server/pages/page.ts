import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number] | "identity";

/** What the framework answered for a path. */
export type Rendered = {
  status: number;
  headers: Record<string, string>;
  body: string;
  tags: string[];
  /** False if the answer must not be kept: it is given to whoever waits for it and forgotten. */
  keep: boolean;
};

/** An answer ready to be sent in any of three encodings. */
export type Page = Pick<Rendered, "status" | "headers" | "tags"> & {
  bodies: Record<Encoding, Buffer>;
  etag: string;
  bytes: number;
  /** Milliseconds since 1970; past it a new one is made behind the reader. */
  freshUntil: number;
};

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compresses once, off the main thread: in step it would hold up every other reader. */
export async function pageOf({ status, headers, body, tags }: Rendered, freshUntil: number): Promise<Page> {
  const identity = Buffer.from(body);
  const [br, gz] = await Promise.all([
    brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
    zip(identity, { level: 9 }),
  ]);
  return {
    status,
    headers,
    tags,
    bodies: { br, gzip: gz, identity },
    etag: `W/"${createHash("sha256").update(`${status}\n`).update(identity).digest("base64url").slice(0, 22)}"`, // weak: one for three encodings
    bytes: identity.length + br.length + gz.length,
    freshUntil,
  };
}
