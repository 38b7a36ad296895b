import type { Db } from "../../db/connect";
import { newId } from "../../domain/kernel/id";
import { changeRole, restoreUser, suspendUser } from "../../domain/staff/commands";
import { demoPassword, findColleague, type Person } from "../desk";
import { expect, test } from "../fixtures";
import { COOKIE, makeSession, revoke } from "../session";
import { documentOf, editionAt, granted, makeStory } from "../story";
import { knock, readActions } from "./doors";

type Held = { who: Person; cookie: string; editionId: string };

/** What the old cookie still opens: the desk, saving a draft, a note, an action. */
async function openedBy(db: Db, site: string, { cookie, editionId, who }: Held): Promise<string[]> {
  const headers = { cookie: `${COOKIE}=${cookie}`, origin: new URL(site).origin };
  const { authorId } = await findColleague(db, who);
  const at = await editionAt(db, editionId);
  const page = await fetch(new URL("/desk", site), { headers, redirect: "manual" });
  const copy = { headline: `Kept ${newId()}`, standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null };
  const save = await fetch(new URL(`/api/editions/${editionId}/draft`, site), {
    method: "PUT",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({
      baseVersion: at.baseVersion,
      saveId: newId(),
      ...copy,
      body: documentOf("Kept"),
      bylines: [authorId],
      about: [],
    }),
  });
  const note = await fetch(new URL(`/api/editions/${editionId}/threads`, site), {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ commentId: newId(), anchor: null, body: "Kept", isBlocking: false }),
  });
  const [door] = readActions({ editionId }).filter(({ name }) => name.endsWith("#startArticleAction"));
  const action = door && (await knock(site, door, { headline: "Kept" }, headers));
  return [
    ...(page.status === 200 ? ["the desk"] : []),
    ...(save.status === 200 ? ["saving"] : []),
    ...(note.status === 200 ? ["a note"] : []),
    ...(action && (action.headers.has("x-action-redirect") || /"ok":true/.test(await action.text())) ? ["an action"] : []),
  ];
}

const EVERYTHING = ["the desk", "saving", "a note", "an action"];

async function hold(db: Db, who: Person): Promise<Held & { sessionId: string }> {
  const { editionId } = await makeStory(db, { by: who });
  return { who, editionId, ...(await makeSession(db, who)) };
}

const adminOf = async (db: Db) => ({ db, actor: (await findColleague(db, "ines")).actor, now: new Date() });

test("a session that was ended opens nothing at the very next request, saving included", async ({ db, site }) => {
  const held = await hold(db, "kim");
  expect(await openedBy(db, site, held)).toEqual(EVERYTHING);
  await revoke(db, held.sessionId);
  expect(await openedBy(db, site, held)).toEqual([]);
});

test("whoever is suspended is out at the next request", async ({ db, site }) => {
  const held = await hold(db, "tove");
  const { actor } = await findColleague(db, "tove");
  expect(await openedBy(db, site, held)).toEqual(EVERYTHING);
  granted(await suspendUser(await adminOf(db), { userId: actor.id }));
  expect(await openedBy(db, site, held)).toEqual([]);
  granted(await restoreUser(await adminOf(db), { userId: actor.id }));
  expect(await openedBy(db, site, held), "an old cookie does not come back").toEqual([]);
});

test("another role begins with another sign-in", async ({ db, site }) => {
  const held = await hold(db, "milo");
  const { actor } = await findColleague(db, "milo");
  const ownPassword = demoPassword("ines");
  granted(await changeRole(await adminOf(db), { userId: actor.id, role: "writer", ownPassword }));
  expect(await openedBy(db, site, held)).toEqual([]);
  granted(await changeRole(await adminOf(db), { userId: actor.id, role: "editor", ownPassword }));
});

test("a cookie sealed with another secret, cut short or made up opens nothing", async ({ db, site }) => {
  const held = await hold(db, "kim");
  for (const cookie of [held.cookie.slice(0, -4), `${held.cookie}a`, "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.", ""]) {
    expect(await openedBy(db, site, { ...held, cookie })).toEqual([]);
  }
});
