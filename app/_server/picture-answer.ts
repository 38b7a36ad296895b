import "server-only";
import { typeOfName } from "@/db/pictures/storage";
import { ONLY_A_PICTURE } from "./security-headers";

/** What an image opened by itself may do: nothing. */
const HEADERS = {
  "content-security-policy": ONLY_A_PICTURE.value,
  "cross-origin-resource-policy": "same-site",
  "x-content-type-options": "nosniff",
  "accept-ranges": "bytes",
};

/** The bytes of a stored picture, or the part of them that was asked for. */
export function pictureAnswer(request: Request, name: string, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  const etag = `"${name}"`;
  const all = { ...HEADERS, "content-type": typeOfName(name), etag, ...headers };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers: all });
  const range = rangeOf(request.headers.get("range"), bytes.byteLength);
  if (range === null) return new Response(bytes, { headers: { ...all, "content-length": String(bytes.byteLength) } });
  if (range === "outside") return new Response(null, { status: 416, headers: { ...all, "content-range": `bytes */${bytes.byteLength}` } });
  const part = bytes.slice(range.from, range.to + 1);
  const told = { "content-range": `bytes ${range.from}-${range.to}/${bytes.byteLength}`, "content-length": String(part.byteLength) };
  return new Response(part, { status: 206, headers: { ...all, ...told } });
}

/** One range in bytes; several, or another unit, are answered with the whole. */
function rangeOf(asked: string | null, length: number): { from: number; to: number } | "outside" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? "") ?? [];
  if (first === "" && last === "") return null;
  const from = first === "" ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1);
  return from > to || from >= length ? "outside" : { from, to };
}
