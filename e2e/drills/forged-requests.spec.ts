import { entryPointsOfSource } from "../../cli/check/entry-points";
import { newId } from "../../domain/kernel/id";
import { expect, test } from "../fixtures";
import { COOKIE, makeSession } from "../session";
import { documentOf, editionAt, makeStory } from "../story";
import { fingerprintOf, knock, readActions } from "./doors";

/** How a page of somebody else's, or a program, would send a request in the name of who is signed in. */
const forgeries = (origin: string): [what: string, headers: Record<string, string>][] => [
  ["no origin", {}],
  ["origin null", { origin: "null" }],
  ["a foreign origin", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a foreign origin, without the browser's own word", { origin: "https://evil.example" }],
  ["a sibling", { origin: origin.replace("://", "://evil."), "sec-fetch-site": "same-site" }],
  ["a foreign origin that names itself as the host", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
  ["our origin, sent from elsewhere", { origin, "sec-fetch-site": "cross-site" }],
];
/**
 * Next's own token guards the first; the second takes reports of browsers and writes no row; at the third a mail program
 * knocks for its reader, and the token in the address is the authority.
 */
const WITHOUT_ORIGIN = ["/api/auth/[...nextauth]", "/api/csp", "/api/unsubscribe/[token]"];

test("a request forged in a signed-in editor's name changes no row, at any door", async ({ db, site }) => {
  test.setTimeout(240_000);
  const { cookie } = await makeSession(db, "ines");
  const signedIn = { cookie: `${COOKIE}=${cookie}` };
  const story = await makeStory(db, { by: "ines" });
  const at = await editionAt(db, story.editionId);
  const sent = { ...at, ...story, saveId: newId(), ask: "Forged", reason: "Forged", headline: "Forged" };
  const actions = readActions({ editionId: story.editionId });
  expect(actions.length).toBeGreaterThan(10);

  const before = await fingerprintOf(db);
  const answered: string[] = [];
  for (const [what, headers] of forgeries(new URL(site).origin)) {
    for (const door of actions) {
      const response = await knock(site, door, sent, { ...signedIn, ...headers });
      if (/"ok":true/.test(await response.text())) answered.push(`${door.name}, ${what}`);
    }
    for (const { method, address } of routes()) {
      const url = new URL(address.replace("[editionId]", story.editionId), site);
      const response = await fetch(url, {
        method,
        headers: { ...signedIn, "content-type": "application/json", ...headers },
        body: JSON.stringify(draftOf(at)),
      });
      if (response.status !== 403) answered.push(`${method} ${address}, ${what}: ${response.status}`);
    }
  }
  expect(answered).toEqual([]);
  expect(await fingerprintOf(db)).toBe(before);
});

test("a form's text, a GET and a body without a type change no row either", async ({ db, site }) => {
  const { cookie } = await makeSession(db, "ines");
  const story = await makeStory(db, { by: "ines" });
  const url = new URL(`/api/editions/${story.editionId}/draft`, site);
  const { origin } = url;
  const body = JSON.stringify(draftOf(await editionAt(db, story.editionId)));
  const ours = { cookie: `${COOKIE}=${cookie}`, origin };
  const before = await fingerprintOf(db);
  const asText = await fetch(url, { method: "PUT", headers: { ...ours, "content-type": "text/plain" }, body });
  expect(asText.status).toBe(415);
  expect((await fetch(url, { headers: ours })).status).toBe(405);
  expect(await fingerprintOf(db)).toBe(before);

  // The planted fault: the same body sent as ours does change a row, and the fingerprint tells.
  const honest = await fetch(url, { method: "PUT", headers: { ...ours, "content-type": "application/json" }, body });
  expect(honest.status).toBe(200);
  expect(await fingerprintOf(db)).not.toBe(before);
});

const routes = () =>
  entryPointsOfSource(process.cwd()).flatMap((entry) => {
    const [method = "", address = ""] = entry.split(" ");
    const isMutating = /^(POST|PUT|PATCH|DELETE)$/.test(method) && !WITHOUT_ORIGIN.includes(address);
    return isMutating ? [{ method, address }] : [];
  });

const draftOf = ({ baseVersion }: { baseVersion: number }) => ({
  ...{ baseVersion, saveId: newId(), headline: "Forged", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null },
  ...{ body: documentOf("Forged"), bylines: [], about: [] },
});
