import { withdrawEdition } from "../../domain/articles/commands/withdraw-edition";
import { findColleague } from "../desk";
import { expect, test } from "../fixtures";
import { COOKIE, makeSession } from "../session";
import { editionAt, granted, makeStory } from "../story";

type Rule = RegExp | string | null;
const BASELINE = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const EVERYWHERE: Record<string, Rule> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
  "x-powered-by": null,
  server: null,
  "strict-transport-security": null, // under http: it would lock the demo out
};
const READER_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; object-src 'none'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'";
const READER = {
  ...EVERYWHERE,
  "cache-control": "public, max-age=0, s-maxage=30, stale-while-revalidate=30",
  "content-security-policy": READER_CSP,
  "set-cookie": null,
  vary: "accept-encoding",
};
const NEVER_KEPT = {
  ...EVERYWHERE,
  "cache-control": /private.*no-store|no-store.*private/,
  "content-security-policy": /object-src 'none'.*frame-ancestors 'none'/,
};
const DESK = { ...NEVER_KEPT, "content-security-policy": /script-src 'nonce-[\w+/=-]{16,}' 'strict-dynamic'/ };

/** Which of these rules an answer breaks. */
function broken(headers: Headers, rules: Record<string, Rule>): string[] {
  return Object.entries(rules).flatMap(([name, rule]) => {
    const value = headers.get(name);
    const isKept = rule === null ? value === null : typeof rule === "string" ? value === rule : rule.test(value ?? "");
    return isKept ? [] : [`${name}: ${value}`];
  });
}

test("every class of answer carries its headers", async ({ db, site }) => {
  const { cookie } = await makeSession(db, "ana");
  const signedIn = { cookie: `${COOKIE}=${cookie}` };
  const { actor } = await findColleague(db, "ines");
  const gone = await makeStory(db, { stage: "published" });
  granted(await withdrawEdition({ db, actor, now: new Date() }, { ...(await editionAt(db, gone.editionId)), reason: "a header drill" }));
  const live = await makeStory(db, { stage: "published" });

  const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, site), { redirect: "manual", ...init });
  const front = await (await ask("/")).text();
  const [, asset = ""] = /(?:href|src)="(\/_next\/static\/[^"]+)"/.exec(front) ?? [];
  const answers: [string, Response, number, Record<string, Rule>][] = [
    ["a page", await ask("/"), 200, READER],
    ["a story", await ask(`/news/${live.slug}`), 200, READER],
    ["a 404 of the readers'", await ask("/news/nobody-wrote-this"), 404, READER],
    ["a 404 of nobody's", await ask("/nowhere/at/all"), 404, READER],
    ["a 410", await ask(`/news/${gone.slug}`), 410, READER],
    ["another spelling", await ask(`/News/${live.slug}/`), 308, EVERYWHERE],
    ["the desk", await ask("/desk", { headers: signedIn }), 200, DESK],
    ["the desk, signed out", await ask("/desk"), 307, NEVER_KEPT],
    ["sign-in", await ask("/sign-in"), 200, DESK],
    ["a route", await ask("/api/healthz"), 200, NEVER_KEPT],
    ["a refusal of a route", await ask(`/api/editions/${live.editionId}/draft`, { method: "PUT" }), 403, NEVER_KEPT],
    ["a file of the build", await ask(asset), 200, { ...EVERYWHERE, "cache-control": /immutable/ }],
  ];
  const faults = answers.flatMap(([what, response, status, rules]) => [
    ...(response.status === status ? [] : [`${what}: ${response.status} and not ${status}`]),
    ...broken(response.headers, rules).map((fault) => `${what}: ${fault}`),
  ]);
  expect(faults).toEqual([]);
});

test("a missing header, a looser policy and a cookie are noticed", () => {
  const good = new Headers(
    Object.entries(READER).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])) as [string, string][],
  );
  expect(broken(good, READER)).toEqual([]);
  for (const name of ["x-content-type-options", "content-security-policy", "cache-control"]) {
    const worse = new Headers(good);
    worse.delete(name);
    expect(broken(worse, READER)).toEqual([`${name}: null`]);
  }
  const loose = new Headers(good);
  loose.set("content-security-policy", BASELINE);
  loose.set("set-cookie", "a=b");
  expect(broken(loose, READER)).toHaveLength(2);
});
