const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const ANY_SCRIPT = /<script\b[^>]*>/gi;
const LINK = /<link\b[^>]*>/gi;
const TAGS = /<meta name="showdesk-tags" content="([^"]*)"\s*\/?>/i;
const STATUS = /<meta name="showdesk-status" content="(\d{3})"\s*\/?>/i;
/** A hole that is filled by script: without the script it stays empty. */
const STREAMED = /<template\b[^>]*\bid="[BPS]:|<div hidden(?:="")? id="S:|\$R[CX]\("[BS]:|<!--\$[?!]-->/;

/** The root stands above every page and knows of none: what it is told in, a page says for itself. */
const TOLD_IN = /<div class="site" lang="([A-Za-z0-9-]+)"/;
const ROOT = /<html lang="[^"]*"/;

export type ReaderHtml = {
  html: string;
  /** The tags the page names for itself; the element that holds them is not sent to readers. */
  tags: string[];
  /** The status that the framework cannot give a page, such as 410 for a withdrawn story; null: as the framework said. */
  status: number | null;
  /** False where the scripts had to stay, because the page is not whole without them: a fault of the page. */
  isStripped: boolean;
};

/**
 * A page as readers get it: without the framework's scripts, their preloads and its hydration data, so that
 * `script-src 'self'` holds. JSON-LD stays, and so do our own external scripts marked `data-keep`.
 */
export function forReaders(source: string): ReaderHtml {
  const tags = TAGS.exec(source)?.[1]?.split(" ").filter(Boolean) ?? [];
  const status = Number(STATUS.exec(source)?.[1]) || null;
  const whole = source.replace(TAGS, "").replace(STATUS, "");
  if (STREAMED.test(whole)) return { html: whole, tags, status, isStripped: false };
  const html = whole
    .replace(SCRIPT, (script, attributes, body) => (mayStay(attributes, body) ? script : ""))
    .replace(ANY_SCRIPT, (script) => (mayStay(script.slice("<script".length, -1), "") || isData(script) ? script : "")) // one never closed
    .replace(LINK, (link) => (isScriptPreload(link) ? "" : link))
    .replace(ROOT, (root) => rootOf(whole) ?? root);
  return { html, tags, status, isStripped: true };
}

const rootOf = (page: string) => {
  const language = TOLD_IN.exec(page)?.[1];
  return language ? `<html lang="${language}"` : null;
};

/** The `Link` header without the same preloads; fonts and styles stay. */
export function withoutScriptPreloads(header: string): string {
  return header
    .split(/,\s*(?=<)/)
    .filter((part) => !isScriptPreload(part))
    .join(", ");
}

/** Data, or ours: external, of this origin, and marked. The mark alone keeps nothing: an inline script never stays. */
function mayStay(attributes: string, body: string): boolean {
  if (isData(attributes)) return true;
  return /\bdata-keep\b/.test(attributes) && /\bsrc="\/(?!\/)[^"]+"/.test(attributes) && body.trim() === "";
}

const isData = (attributes: string) => /\btype="application\/ld\+json"/i.test(attributes);

const isScriptPreload = (link: string) =>
  /\brel="?modulepreload"?/i.test(link) || (/\brel="?preload"?/i.test(link) && /\bas="?script"?/i.test(link));
