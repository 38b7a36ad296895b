import type { ServerResponse } from "node:http";
import { htmlText } from "@/domain/articles/html-text";
import { english } from "@/domain/kernel/say-in";
import { wordsOfName } from "@/domain/site/vocabulary";

/** Seconds. */
const COME_BACK = "5";

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fff, #0e1417); --ink: light-dark(#12181c, #edf1f2); --quiet: light-dark(#3e4a52, #bac5ca); --link: light-dark(#00566b, #7fd0e6); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.375rem/1.4 "Source Serif 4", Georgia, serif; overflow-wrap: anywhere; }
header { border-bottom: 2px solid; }
header a, main { display: block; box-sizing: border-box; max-width: 78rem; margin: 0 auto; padding: 1.125rem clamp(1rem, 4vw, 1.5rem); }
header, h1 { font-family: "Schibsted Grotesk", Arial, sans-serif; letter-spacing: -.025em; }
header a { color: inherit; font-weight: 900; font-size: 1.625rem; line-height: 1.15; text-decoration: none; }
b { padding: .02em .12em .1em; background: #ffe14d; color: #12181c; }
h1 { margin: .5rem 0 0; font-weight: 800; font-size: clamp(2rem, 2.7vw + 1.2rem, 3.5rem); line-height: 1.04; }
p { margin: 1rem 0 0; max-width: 46rem; color: var(--quiet); }
main a { color: var(--link); text-underline-offset: .16em; display: inline-block; padding: .25rem 1.25rem .25rem 0; }
:focus-visible { outline: 3px solid light-dark(#00566b, #ffe14d); outline-offset: 2px; }
@media (forced-colors: active) { b { border: 1px solid; } }
`;

/** The name as the masthead has it. */
const wordmark = (name: string) =>
  wordsOfName(name)
    .map(({ word, isMarked }) => (isMarked ? `<b>${htmlText(word)}</b>` : htmlText(word)))
    .join(" ");

const pageOf = (name: string) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${english("site.withName", { title: english("gone.later"), name: htmlText(name) })}</title>
<style>${STYLE}</style>
</head>
<body><header><a href="/">${wordmark(name)}</a></header><main><h1>${english("gone.later")}</h1><p>${english("gone.cannot")}</p><p><a href="">${english("gone.again")}</a><a href="/">${english("site.front")}</a><a href="/tracker">${english("tracker.title")}</a></p></main></body>
</html>
`;

/** A reader page that cannot be made and was never kept. */
export function sendUnavailable(response: ServerResponse, { name, csp }: { name: string; csp: string }) {
  const page = pageOf(name);
  response.writeHead(503, {
    "cache-control": "no-store",
    "retry-after": COME_BACK,
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(page),
    "content-security-policy": csp,
  });
  response.end(page);
}
