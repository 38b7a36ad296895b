import { AwsClient } from "aws4fetch";
import { isStorageName, type ListedFile, type Shelf, type Storage, StorageFull, typeOfName } from "./storage";

export type S3Settings = { endpoint: string; bucket: string; region: string; key: string; secret: string };

/** Milliseconds for one picture on its way. */
const PATIENCE_MS = 20_000;

/** Pictures in a bucket of any S3-compatible store, addressed by path: `bucket/shelf/name`. */
export function s3Storage({ endpoint, bucket, region, key, secret }: S3Settings): Storage {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: "s3", retries: 2 });
  const base = `${endpoint.replace(/\/$/, "")}/${bucket}`;
  const address = (shelf: Shelf, name: string) => {
    if (!isStorageName(name)) throw new Error("not the name of a stored picture");
    return `${base}/${shelf}/${name}`;
  };
  const ask = (url: string, init: RequestInit = {}) => client.fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  return {
    put: async (shelf, name, bytes) => {
      const body = new Uint8Array(bytes);
      const answer = await ask(address(shelf, name), { method: "PUT", body, headers: { "content-type": typeOfName(name) } });
      if (answer.status === 507) throw new StorageFull();
      await expectOk(answer, "put");
    },
    get: async (shelf, name) => {
      const answer = await ask(address(shelf, name));
      if (answer.status === 404) return null;
      await expectOk(answer, "get", false);
      return { bytes: new Uint8Array(await answer.arrayBuffer()) };
    },
    changedAt: async (shelf, name) => {
      const answer = await ask(address(shelf, name), { method: "HEAD" });
      const at = answer.headers.get("last-modified");
      return answer.ok && at ? new Date(at) : null;
    },
    remove: async (shelf, name) => {
      const answer = await ask(address(shelf, name), { method: "DELETE" });
      if (answer.status !== 404) await expectOk(answer, "remove");
    },
    list: (shelf) => listed(ask, base, shelf),
  };
}

async function* listed(ask: (url: string) => Promise<Response>, base: string, shelf: Shelf): AsyncGenerator<ListedFile> {
  let token: string | null = null;
  do {
    const query = new URLSearchParams({ "list-type": "2", prefix: `${shelf}/`, ...(token && { "continuation-token": token }) });
    const answer = await ask(`${base}?${query}`);
    await expectOk(answer, "list", false);
    const page = await answer.text();
    for (const [, entry = ""] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const name = within(entry, "Key")?.slice(shelf.length + 1) ?? "";
      const changedAt = within(entry, "LastModified");
      if (isStorageName(name) && changedAt) yield { name, changedAt: new Date(changedAt) };
    }
    token = within(page, "IsTruncated") === "true" ? within(page, "NextContinuationToken") : null;
  } while (token);
}

/** Our own names and the store's hours need no unescaping; a token may. */
const within = (xml: string, tag: string) =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`)
    .exec(xml)?.[1]
    ?.replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&") ?? null;

async function expectOk(answer: Response, what: string, isRead = true) {
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`the picture store answered ${answer.status} to ${what}`);
  }
  if (isRead) await answer.arrayBuffer();
}
