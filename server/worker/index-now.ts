import { parseGiven } from "@/app/_server/env";
import { postGuarded, type Rules } from "@/app/_server/guarded-fetch";
import { log } from "@/app/_server/log";

/** Whom to tell, by which key, and of whose pages. */
export type Index = { url: string; key: string; site: string };

/** Null without a key: then nobody is told. */
export function indexFrom(source: Record<string, string | undefined> = process.env): Index | null {
  const { INDEXNOW_KEY: key, INDEXNOW_URL: url, SITE_URL: site } = parseGiven(source);
  return key ? { url, key, site } : null;
}

/** Answers after which it is worth asking again; the queue does. */
const isPassing = (status: number) => status === 429 || status >= 500;

/**
 * Tells search engines which of our pages are new, changed or gone (indexnow.org). Throws where it is worth trying again;
 * a key or an address that is not accepted is logged and left.
 */
export async function announcePages(paths: readonly string[], { url, key, site }: Index, rules?: Rules): Promise<void> {
  const absolute = (path: string) => new URL(path, site).href;
  const told = { host: new URL(site).host, key, keyLocation: absolute("/indexnow-key.txt"), urlList: paths.map(absolute) };
  const status = await postGuarded(url, told, rules);
  if (isPassing(status)) throw new Error(`the index answered ${status}`);
  const isHeard = status === 200 || status === 202;
  log[isHeard ? "info" : "warn"]({
    event: isHeard ? "pages_announced" : "announcement_refused",
    where: "worker",
    status,
    count: paths.length,
  });
}
