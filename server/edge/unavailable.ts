import type { ServerResponse } from "node:http";
import { english } from "@/domain/kernel/say-in";

/** Seconds. */
const COME_BACK = "5";

/** The words with the one that is marked. */
const MARKED = english.pieces("gone.laterMarked", { mark: (inside: unknown[]) => `<b>${inside.join("")}</b>` }).join("");

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${english("gone.later")}</title>
<style>
:root { color-scheme: light dark; --paper: light-dark(#fff, #0e1417); --ink: light-dark(#12181c, #edf1f2); --quiet: light-dark(#3e4a52, #bac5ca); --link: light-dark(#00566b, #7fd0e6); }
body { margin: 0; min-height: 100vh; display: grid; align-content: center; background: var(--paper); color: var(--ink); font: 400 1.25rem/1.45 Georgia, serif; }
main { box-sizing: border-box; width: 100%; max-width: 78rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 1.5rem); }
h1 { margin: 0 0 1.25rem; font: 900 clamp(2rem, 8vw, 5.25rem)/1.04 "Schibsted Grotesk", Arial, sans-serif; letter-spacing: -.025em; }
b { padding: .02em .12em .1em; background: #ffe14d; color: #12181c; }
p { margin: 0 0 1rem; max-width: 46rem; color: var(--quiet); }
p:first-of-type { border-top: 2px solid var(--ink); padding-top: 1rem; }
a { color: var(--link); text-underline-offset: .16em; display: inline-block; padding: .25rem 1rem .25rem 0; }
a:focus-visible { outline: 3px solid light-dark(#00566b, #ffe14d); outline-offset: 2px; }
@media (forced-colors: active) { b { border: 1px solid; } }
</style>
</head>
<body><main><h1>${MARKED}</h1><p>${english("gone.cannot")}</p><p><a href="">${english("gone.again")}</a><a href="/">${english("site.front")}</a><a href="/tracker">${english("tracker.title")}</a></p></main></body>
</html>
`;

/** A reader page that cannot be made and was never kept. */
export function sendUnavailable(response: ServerResponse, readerCsp: string) {
  response.writeHead(503, {
    "cache-control": "no-store",
    "retry-after": COME_BACK,
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(PAGE),
    "content-security-policy": readerCsp,
  });
  response.end(PAGE);
}
