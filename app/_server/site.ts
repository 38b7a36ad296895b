import { env } from "./env";

/**
 * Whether readers and staff come by https. Decides the cookie's name and `Secure`, HSTS and `upgrade-insecure-requests`:
 * on a plain-http demo Safari would drop the cookie and ask for every file by https, so nobody could sign in.
 */
export const isSecureSite = (siteUrl: string = env().SITE_URL): boolean => siteUrl.startsWith("https:");
