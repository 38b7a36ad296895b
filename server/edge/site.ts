import { isLoopback } from "@/app/_server/env";
import { isSecureSite } from "@/app/_server/site";

/** What the edge knows of the address readers use. */
export type Site = { host: string; scheme: "http" | "https"; isSecure: boolean; isAllowedHost: (host: string) => boolean };

/** `host` as in the header: without a port that is the scheme's own. On a loopback site every name of loopback will do. */
export function siteOf(siteUrl: string): Site {
  const { host, hostname, protocol } = new URL(siteUrl);
  const isSecure = isSecureSite(siteUrl);
  const names = new Set([host, `${hostname}:${isSecure ? 443 : 80}`]);
  const isAllowedHost = (asked: string) =>
    names.has(asked.toLowerCase()) || (isLoopback(bare(hostname)) && isLoopback(bare(nameOf(asked))));
  return { host, scheme: protocol === "https:" ? "https" : "http", isSecure, isAllowedHost };
}

const nameOf = (host: string) => host.toLowerCase().replace(/:\d{1,5}$/, "");
const bare = (name: string) => name.replace(/^\[(.*)\]$/, "$1");
