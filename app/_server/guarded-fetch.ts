import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

// No `server-only` here: the worker sends from outside React, where that guard throws.

/** Where we may send to. The tests have their own, to reach a server of theirs. */
export type Rules = {
  scheme: "https:" | "http:";
  port: string;
  isAllowed: (address: string) => boolean;
  resolve: (hostname: string) => Promise<{ address: string; family: number }[]>;
};

/** An address on the public network: not loopback, private, link-local, multicast, reserved or a tunnel, mapped into IPv6 or not. */
const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

export const STRICT: Rules = {
  scheme: "https:",
  port: "443",
  isAllowed: isPublic,
  resolve: (hostname) => dns.promises.lookup(hostname, { all: true }),
};

/** Milliseconds in all, from the name's look-up to the answer's head. */
const WAIT_MS = 5_000;

export class AddressRefused extends Error {
  constructor(why: string) {
    super(`the address is refused: ${why}`);
    this.name = "AddressRefused";
  }
}

/**
 * Posts JSON to a public address and gives the status of the answer, whose body is not read and whose redirects are not
 * followed. The look-up is judged inside the connection that uses it, so a name that changes its mind finds nothing.
 */
export async function postGuarded(to: string, body: object, rules: Rules = STRICT, own: Record<string, string> = {}): Promise<number> {
  const url = judged(to, rules);
  const text = JSON.stringify(body);
  const headers = { ...own, "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text) };
  const { request } = rules.scheme === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers, lookup: lookupBy(rules), agent: false, signal: AbortSignal.timeout(WAIT_MS) });
    sent.on("response", (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end(text);
  });
}

function judged(to: string, { scheme, port, isAllowed }: Rules): URL {
  const url = new URL(to);
  if (url.protocol !== scheme || (url.port || (scheme === "https:" ? "443" : "80")) !== port) throw new AddressRefused("scheme or port");
  if (url.username || url.password) throw new AddressRefused("credentials");
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) > 0 && !isAllowed(literal)) throw new AddressRefused("not public"); // no look-up is made of these
  return url;
}

const lookupBy =
  ({ isAllowed, resolve }: Rules): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isAllowed(address))) return done(new AddressRefused("not public"), "", 0);
        if (options.all) done(null, found);
        else done(null, first.address, first.family);
      },
      (error) => done(error, "", 0),
    );
  };
