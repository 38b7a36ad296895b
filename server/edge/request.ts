import type { IncomingMessage } from "node:http";
import { plain } from "./proxies";
import type { Site } from "./site";

/** Bytes. */
export const LARGEST_BODY = 1_048_576;
/** The one address that takes pictures. */
export const UPLOADS = "/api/media";
const LARGEST_PICTURE = 25 * 1_048_576;
const LONGEST_PATH = 8_192;
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Probes ask by the machine's own address. */
const ANY_HOST = new Set(["/api/healthz", "/api/readyz"]);
/** Words the framework says to itself, and what only a proxy of ours may tell. */
const NOT_THE_CLIENTS =
  /^(?:x-nextjs-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-nonce|x-request-id|content-security-policy.*|x-forwarded-.*|forwarded|x-real-ip)$/;

export type Refusal = { status: number; headers?: Record<string, string> };
export type Edge = { site: Site; isTrusted: (address: string) => boolean };

/** What is looked at of a request, whoever read it. */
export type Asked = Pick<IncomingMessage, "method" | "url" | "headers" | "socket">;

/** Where it leads, without the question. */
export const pathOf = ({ url = "/" }: Pick<IncomingMessage, "url">) => url.split("?", 1)[0] ?? "/";

/** Why a request gets no further, or null. */
export function refusalOf(request: Asked, { site, isTrusted }: Edge): Refusal | null {
  const url = request.url ?? "";
  const [path = "", query] = url.split("?", 2);
  if (!METHODS.has(request.method ?? "")) return { status: 405, headers: { allow: [...METHODS].join(", ") } };
  if (url.length > LONGEST_PATH) return { status: 414 };
  if (!isOriginForm(url)) return { status: 400 };
  if (!ANY_HOST.has(path) && !site.isAllowedHost(hostOf(request, isTrusted))) return { status: 421 };
  if (path.includes("//"))
    return { status: 308, headers: { location: path.replace(/\/{2,}/g, "/") + (query === undefined ? "" : `?${query}`) } };
  return bodyRefusal(request, path === UPLOADS ? LARGEST_PICTURE : LARGEST_BODY);
}

/** Takes away what the client may not say, and says instead what we know: who asks, and under which address. */
export function rebuild(request: IncomingMessage, { site, isTrusted }: Edge) {
  const { headers } = request;
  const peer = plain(request.socket.remoteAddress ?? "");
  const told = isTrusted(peer) ? headers["x-forwarded-for"] : undefined;
  const host = hostOf(request, isTrusted);
  for (const name of Object.keys(headers)) if (NOT_THE_CLIENTS.test(name)) delete headers[name];
  headers.host = site.isAllowedHost(host) ? host : site.host;
  headers["x-forwarded-host"] = headers.host;
  headers["x-forwarded-proto"] = site.scheme;
  headers["x-forwarded-for"] = told ? `${told}, ${peer}` : peer;
  request.rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined ? [] : [name, one])),
  );
}

function hostOf({ headers, socket }: Asked, isTrusted: Edge["isTrusted"]): string {
  const forwarded = isTrusted(plain(socket.remoteAddress ?? "")) ? headers["x-forwarded-host"] : undefined;
  return [forwarded].flat()[0] ?? headers.host ?? "";
}

/** A path that every part of the house reads in one way: from the root, without blanks, backslashes or NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const isOriginForm = (url: string) => url.startsWith("/") && !/[\u0000-\u0020\u007f\\]|%00/i.test(url);

/** A body says its length first, so that no byte of one too long is read. */
function bodyRefusal({ headers }: Asked, largest: number): Refusal | null {
  if (headers["transfer-encoding"] !== undefined) return { status: 411, headers: { connection: "close" } };
  return Number(headers["content-length"] ?? 0) > largest ? { status: 413, headers: { connection: "close" } } : null;
}
