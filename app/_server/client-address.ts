import "server-only";
import { BlockList, isIP } from "node:net";
import { env } from "./env";

/**
 * The address a request came from: the last of `X-Forwarded-For` that is not a proxy we trust. Our own server writes
 * that header itself and lets in what a client sent only from `TRUSTED_PROXIES`. Null where nothing in it is an address.
 */
export function clientAddress(headers: Headers, trusted: readonly string[] = env().TRUSTED_PROXIES): string | null {
  const proxies = listOf(trusted);
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => plain(hop.trim()));
  return hops.findLast((hop) => isIP(hop) > 0 && !proxies.check(hop, family(hop))) ?? null;
}

/** What one client can hold: an IPv4 address, or the /64 that a home or a phone is given. Keys of the limiter. */
export const addressBlock = (address: string | null): string => (address === null ? "unknown" : cut(address, 32, 64));

/** Enough of an address to recognise a sign-in by, and no more: a /24 or a /48. */
export const addressPrefix = (address: string | null): string => (address === null ? "" : cut(address, 24, 48));

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}

/** The network of so many bits, which are whole groups, as `192.0.2.0/24` or `2001:db8::/48`; whole addresses as they are. */
function cut(address: string, bits4: number, bits6: number): string {
  if (isIP(address) === 4) {
    const kept = address.split(".").slice(0, bits4 / 8);
    return bits4 === 32 ? address : `${[...kept, 0, 0, 0].slice(0, 4).join(".")}/${bits4}`;
  }
  const kept = groupsOf(address).slice(0, bits6 / 16);
  while (kept.at(-1) === "0") kept.pop();
  return `${kept.join(":")}::/${bits6}`;
}

/** The eight groups of an IPv6 address, as the platform writes them: lower case, no leading noughts. */
function groupsOf(address: string): string[] {
  const [bare = ""] = address.split("%");
  const written = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [head = "", tail] = written.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  return [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
}
