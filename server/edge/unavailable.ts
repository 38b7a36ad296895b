import type { ServerResponse } from "node:http";

/** Seconds. */
const COME_BACK = "5";

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>Back in a moment</title>
<style>
:root { color-scheme: light dark; --ground: #fbfaf8; --ink: #1c1a17; --quiet: #5b564e; }
@media (prefers-color-scheme: dark) { :root { --ground: #171614; --ink: #f1efea; --quiet: #b3ada2; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink); font: 1.125rem/1.6 Georgia, serif; }
main { max-width: 34rem; padding: 2rem; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.15; }
p { margin: 0 0 1rem; color: var(--quiet); }
a { color: var(--ink); display: inline-block; padding: .25rem 0; }
</style>
</head>
<body><main><h1>Back in a moment</h1><p>This page cannot be made right now. Nothing is lost; try it again in a few seconds.</p><p><a href="">Try again</a></p></main></body>
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
