import "server-only";
import { env } from "./env";

/**
 * Whether a mutating request comes from our own pages. Browsers say so themselves; where one does not,
 * `Origin` is compared with our configured address, as a proxy may rewrite the request's own. Silence is a no.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  return site === null ? headers.get("origin") === new URL(env().SITE_URL).origin : site === "same-origin";
}
