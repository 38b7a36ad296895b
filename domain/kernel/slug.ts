import slugify from "@sindresorhus/slugify";
import { romanize } from "es-hangul";
import { transliterate } from "transliteration";
import { toRomaji } from "wanakana";

/** Longest slug, in characters. */
export const SLUG_MAX = 80;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words our own routes and the desk's tools use as a last part of an address. */
export const RESERVED_SLUGS: readonly string[] = [
  "new",
  "edit",
  "admin",
  "desk",
  "api",
  "feed",
  "rss",
  "atom",
  "index",
  "news",
  "shows",
  "people",
  "authors",
  "archive",
  "tracker",
  "search",
  "corrections",
  "follow",
  "about",
  "privacy",
  "sign-in",
  "media",
  "status",
  "calendar",
];

export type SlugProposal =
  | { ok: true; slug: string }
  /** The title is in a script we cannot read aloud with confidence: ask for a Latin title; `hint` may be offered, never used unasked. */
  | { ok: false; reason: "latin_title_missing"; hint: string | null };

/**
 * An address from a title: Latin as it stands, Hangul romanised, kana read aloud. Han, Thai, Arabic and the rest ask.
 * Which scripts a title has is asked before, not whether the result is empty after: "호텔 K" must not become "k".
 */
export function proposeSlug(title: string): SlugProposal {
  const text = title.normalize("NFC").trim();
  const scripts = scriptsOf(text);
  if (scripts.some((script) => script === "other" || script === "han")) {
    return { ok: false, reason: "latin_title_missing", hint: shorten(slugify(transliterate(text))) || null };
  }
  const spoken = scripts.includes("kana") ? toRomaji(text) : scripts.includes("hangul") ? romanize(text) : text;
  const slug = shorten(slugify(spoken));
  return slug === "" ? { ok: false, reason: "latin_title_missing", hint: null } : { ok: true, slug };
}

/** The fault of a slug that someone typed, or null where it is good. */
export function slugFault(slug: string): "slug_malformed" | "slug_reserved" | null {
  if (slug.length > SLUG_MAX || !SLUG.test(slug)) return "slug_malformed";
  return RESERVED_SLUGS.includes(slug) || /^season-\d+$/.test(slug) ? "slug_reserved" : null;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken, within the length allowed. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  for (let n = 1; ; n++) {
    const tail = n === 1 ? "" : `-${n}`;
    const candidate = shorten(slug, SLUG_MAX - tail.length) + tail;
    if (!isTaken(candidate) && slugFault(candidate) === null) return candidate;
  }
}

type Script = "latin" | "hangul" | "kana" | "han" | "other";

function scriptsOf(text: string): Script[] {
  const found = new Set<Script>();
  for (const letter of text) if (/\p{L}/u.test(letter)) found.add(scriptOf(letter));
  return [...found];
}

function scriptOf(letter: string): Script {
  if (/\p{Script=Latin}/u.test(letter)) return "latin";
  if (/\p{Script=Hangul}/u.test(letter)) return "hangul";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(letter)) return "kana";
  return /\p{Script=Han}/u.test(letter) ? "han" : "other";
}

/** Cut at a hyphen where there is one to cut at. */
function shorten(slug: string, max = SLUG_MAX): string {
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max + 1);
  const hyphen = cut.lastIndexOf("-");
  return cut.slice(0, hyphen > max / 2 ? hyphen : max).replace(/-+$/, "");
}
