import { BlockList, isIPv6 } from "node:net";

/** Whether an address is one of the proxies we were told to trust. */
export function trustIn(entries: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return (address) => entries.length > 0 && list.check(plain(address), family(plain(address)));
}

/** An IPv4 peer of a socket that also listens for IPv6 is written `::ffff:192.0.2.1`. */
export const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

const family = (address: string) => (isIPv6(address) ? "ipv6" : "ipv4");
