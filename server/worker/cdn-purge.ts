import { parseGiven } from "@/app/_server/env";
import { postGuarded, type Rules } from "@/app/_server/guarded-fetch";
import { log } from "@/app/_server/log";

/** Where copies of our pages are kept, what opens it, and whose pages they are. */
export type Cdn = { url: string; token: string | undefined; site: string };

/** Addresses that one request may name. */
const MOST = 30;

/** Null without an address: then copies live as long as their Cache-Control lets them. */
export function cdnFrom(source: Record<string, string | undefined> = process.env): Cdn | null {
  const { CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token, SITE_URL: site } = parseGiven(source);
  return url ? { url, token, site } : null;
}

/** Has the CDN throw away its copies of pages that may not be served any more. Throws where it did not, for the queue to try again. */
export async function purgeCopies(paths: readonly string[], { url, token, site }: Cdn, rules?: Rules): Promise<void> {
  const files = paths.map((path) => new URL(path, site).href);
  const own: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  for (let from = 0; from < files.length; from += MOST) {
    const status = await postGuarded(url, { files: files.slice(from, from + MOST) }, rules, own);
    if (status < 200 || status > 299) throw new Error(`the CDN answered ${status}`);
  }
  log.info({ event: "copies_purged", where: "worker", count: files.length });
}
