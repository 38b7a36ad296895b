// Read by next.config.ts, proxy.ts and server/: this file imports nothing.

type Header = { key: string; value: string };

/** On every answer, errors too. Where a page has a policy of its own besides, both apply. */
const baseline = (framedBy: "'none'" | "'self'") => `object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${framedBy}`;

export const EVERYWHERE: Header[] = [
  { key: "Content-Security-Policy", value: baseline("'none'") },
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Never `no-referrer`: forms would then post `Origin: null`.
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
];

/** Instead, on the previews, which stand in a frame of the desk. */
export const FRAMED_BY_US: Header[] = [
  { key: "Content-Security-Policy", value: baseline("'self'") },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
];
export const isPreview = (path: string) => /^\/desk\/(?:front|editions\/[^/]+)\/preview$/.test(path);

/** Instead, on pictures: one opened by itself runs nothing. */
export const ONLY_A_PICTURE: Header = { key: "Content-Security-Policy", value: "default-src 'none'; sandbox" };

/** For https alone. */
export const HSTS: Header = { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" };

export const NEVER_KEPT: Header[] = [
  { key: "Cache-Control", value: "private, no-store" },
  { key: "Vary", value: "Cookie" },
];

/** On pages whose address is a secret: nobody they lead to hears it, and no list of pages holds it. */
export const SECRET_ADDRESS: Header[] = [
  // `same-origin` and not `no-referrer`: forms would then post `Origin: null`.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
];

/** The mark by which `server/` knows a reader page. Short, since a shared cache hears of no takedown. */
export const KEPT: Header = { key: "Cache-Control", value: "public, max-age=0, s-maxage=30, stale-while-revalidate=30" };

type Site = { isSecure: boolean };

const PLAYERS = "https://www.youtube-nocookie.com https://player.vimeo.com";

/** For pages whose framework scripts were taken out. */
export const readerCsp = (site: Site) => policy({ scripts: "'self'", images: "data:", frames: PLAYERS, framedBy: "'none'" }, site);

/** For pages that run the framework: its scripts carry the nonce, and what they load is trusted with them. */
export function deskCsp(site: Site & { nonce: string; isDevelopment: boolean; isFramed?: boolean }): string {
  const scripts = `'nonce-${site.nonce}' 'strict-dynamic'${site.isDevelopment ? " 'unsafe-eval'" : ""}`;
  const own = { scripts, images: "data: blob:", frames: `'self' ${PLAYERS}`, framedBy: site.isFramed ? "'self'" : "'none'" };
  return `${policy(own, site)}; report-uri /api/csp`;
}

type Own = { scripts: string; images: string; frames: string; framedBy: string };

function policy({ scripts, images, frames, framedBy }: Own, { isSecure }: Site): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' ${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src ${frames}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
