import type { Db } from "../../db/connect";
import type { Person } from "../desk";
import { expect, test } from "../fixtures";
import { HEADLINE, type Row, TABLE } from "../permissions/table";
import { COOKIE, makeSession, revoke } from "../session";
import { editionAt, makeStory, type Story } from "../story";
import { type ActionDoor, knock, readActions } from "./doors";

type Visitor = { mark: string; who: Person | null; isOut: boolean };
const VISITORS: Visitor[] = [
  { mark: "nobody signed in", who: null, isOut: true },
  { mark: "an ended session", who: "ana", isOut: true },
  { mark: "o", who: "kim", isOut: false },
  { mark: "w", who: "jo", isOut: false },
  { mark: "e", who: "ana", isOut: false },
  { mark: "a", who: "ines", isOut: false },
];
type Heard = "yes" | "no" | string;

async function cookieOf(db: Db, { who, isOut }: Visitor): Promise<Record<string, string>> {
  if (who === null) return {};
  const { sessionId, cookie } = await makeSession(db, who);
  if (isOut) await revoke(db, sessionId);
  return { cookie: `${COOKIE}=${cookie}` };
}

/** What one visitor hears at one door: yes, no, or the words of an answer that is neither. */
async function hear(db: Db, site: string, row: Row, visitor: Visitor): Promise<Heard> {
  const story = row.stage ? await makeStory(db, { stage: row.stage, copy: { headline: HEADLINE } }) : await anyStory(db);
  const at = await editionAt(db, story.editionId);
  const sent = (await row.sends?.({ db, who: visitor.who, story, at })) ?? {};
  const headers = { ...(await cookieOf(db, visitor)), origin: new URL(site).origin };
  if (!row.entry.includes("#"))
    return hearRoute(site, { ...row, entry: addressed(row.entry, { ...sent, editionId: story.editionId }) }, sent, headers);
  const door = readActions(story).find(({ name }) => name === row.entry);
  return door ? hearAction(site, door, sent, headers) : "no such door in the build";
}

/** For doors that are not a story's: one will do for all of them. */
let shared: Promise<Story> | undefined;
const anyStory = (db: Db) => {
  shared ??= makeStory(db);
  return shared;
};

/** The names in a route's address, as what is sent and the story fill them in. */
const addressed = (entry: string, given: Record<string, unknown>) =>
  entry.replace(/\[(\w+)\]/g, (name, key: string) => (typeof given[key] === "string" ? given[key] : name));

async function hearRoute(site: string, { entry, at, answers }: Row, sent: object, headers: Record<string, string>): Promise<Heard> {
  const [method = "GET", path = ""] = entry.split(" ");
  const url = `${site}${at ?? path.replace("[...nextauth]", "session")}`;
  const body = method === "GET" ? {} : { body: JSON.stringify(sent), headers: { ...headers, "content-type": "application/json" } };
  const response = await fetch(url, { method, headers, redirect: "manual", ...body });
  if (answers === undefined ? response.ok : response.status === answers) return "yes";
  const isShownOut = response.headers.get("location")?.startsWith("/sign-in?") ?? false;
  return isShownOut || response.status === 401 || response.status === 403 ? "no" : `${response.status} ${await response.text()}`;
}

async function hearAction(site: string, door: ActionDoor, sent: object, headers: Record<string, string>): Promise<Heard> {
  const response = await knock(site, door, sent, headers);
  const text = await response.text();
  if (response.headers.has("x-action-redirect") || /"ok":true/.test(text)) return "yes";
  const [, kind = text.slice(0, 200)] = /"error":\{"kind":"(\w+)"/.exec(text) ?? [];
  return kind === "forbidden" || kind === "signed_out" ? "no" : `${response.status} ${kind}: ${text.slice(-200)}`;
}

/** Where what was heard is not what the table says. */
async function differences(db: Db, site: string, rows: readonly Row[]): Promise<string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const heard = await Promise.all(VISITORS.map((visitor) => hear(db, site, row, visitor).catch(String)));
    for (const [at, visitor] of VISITORS.entries()) {
      const may = row.who === "*" || (!visitor.isOut && row.who.includes(visitor.mark));
      // They come at the same time; whom somebody else was quicker than asks again, alone.
      const said = heard[at] === "yes" || heard[at] === "no" ? heard[at] : await hear(db, site, row, visitor);
      if (said !== (may ? "yes" : "no")) found.push(`${row.entry} (${row.stage ?? "-"}), ${visitor.mark}: ${said}`);
    }
  }
  return found;
}

test("every door opens for whom the table says, and for nobody else", async ({ db, site }) => {
  test.setTimeout(300_000);
  expect(await differences(db, site, TABLE)).toEqual([]);
});

test("a door that opens for more, or for fewer, is named with who came in", async ({ db, site }) => {
  const publish = TABLE.find(({ entry, stage }) => entry.endsWith("#publishAction") && stage === "approved");
  if (!publish) throw new Error("the table has no row for publishing");
  const place = `${publish.entry} (approved)`;
  expect(await differences(db, site, [{ ...publish, who: "a" }])).toEqual([`${place}, e: yes`]);
  expect(await differences(db, site, [{ ...publish, who: "oea" }])).toEqual([`${place}, o: no`]);
});
