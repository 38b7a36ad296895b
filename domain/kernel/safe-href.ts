const ADDRESS = /^[^\s"<>(),:;@\\]+@[^\s"<>(),:;@\\]+\.[^\s"<>(),:;@\\]+$/;
const MAX = 2_048;
/** Control characters, blanks and the backslash, which browsers read as a slash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is what this is for
const UNSAFE = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/;

/** ASCII, at most 254 characters, one `@`, a dot in the host: what we accept as a mail address. */
export const isAddress = (text: string): boolean => text.length <= 254 && /^[\x21-\x7e]+$/.test(text) && ADDRESS.test(text);

/** The one judge of link targets: the address to print, or null for "print no link". */
export function safeHref(raw: unknown): string | null {
  if (typeof raw !== "string" || raw === "" || raw.length > MAX || UNSAFE.test(raw)) return null;
  if (raw.startsWith("#")) return raw;
  if (raw.startsWith("/")) return raw.startsWith("//") ? null : raw;
  if (!URL.canParse(raw)) return null;
  const url = new URL(raw);
  if (url.username !== "" || url.password !== "") return null;
  if (url.protocol === "mailto:") return url.search === "" && isAddress(url.pathname) ? url.href : null;
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

const HERE = "http://here.invalid";

/** Where to go after sign-in: a path on this site, else `/desk`. Judged after parsing, since `/..//x` normalises to `//x`. */
export function safePath(raw: unknown): string {
  if (typeof raw !== "string" || !raw.startsWith("/") || UNSAFE.test(raw) || !URL.canParse(raw, HERE)) return "/desk";
  const url = new URL(raw, HERE);
  const path = url.pathname + url.search;
  return url.origin === HERE && !path.startsWith("//") ? path : "/desk";
}
