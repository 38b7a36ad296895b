import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import type { Db } from "../../db/connect";
import type { Person } from "../desk";
import { expect, test } from "../fixtures";
import { isFull } from "../patience";
import { makeSession } from "../session";
import { makeStory } from "../story";
import { caretToEnd, deskText, saved } from "../writing";
import { dropProfile, newProfile, openBrowser, openStory, shownText } from "./editor/browser";
import { reportWords } from "./editor/report";
import { openServer } from "./editor/server";
import { typeWords } from "./editor/typist";
import { countWords, random, seedOf, type Typed } from "./editor/words";

const KILLS = isFull ? Number(process.env.DRILL_SERVER_KILLS ?? 25) : 1;
const WRITERS: readonly Person[] = isFull ? ["kim", "jo", "tove", "ana"] : ["kim"];
/** Of each writer, between two kills. */
const SAVES = isFull ? 10 : 0;
/** Milliseconds after a save has left within which the server dies. */
const UNDER_WAY_MS = 60;

test("a server killed in the middle of a save keeps what it answered for, loses no word and saves none twice", async ({ db }) => {
  test.setTimeout(isFull ? 3_600_000 : 180_000);
  const chance = random(seedOf("server"));
  const server = await openServer();
  const writers = await Promise.all(WRITERS.map((who) => sitDown(db, who, `http://localhost:${server.port}`)));
  const all = <T>(act: (writer: Writer) => Promise<T>) => Promise.all(writers.map(act));
  for (let round = 0; round < KILLS; round++) {
    for (let save = 0; save < SAVES; save++) await all(writeAndSave);
    const leaving = Promise.any(writers.map(({ page }) => page.waitForRequest((request) => request.method() === "PUT")));
    await all(write);
    await leaving.then(() => sleep(chance() * UNDER_WAY_MS));
    await server.kill();
    await all(write);
    await server.start();
    await all(async ({ page, editionId, typed }) => {
      await expect(saved(page)).toBeVisible({ timeout: 60_000 });
      const now = await deskText(db, editionId);
      expect(typed.filter(({ word }) => !now.includes(word))).toEqual([]);
    });
  }
  const counts = await all(async ({ page, editionId, typed }) =>
    countWords(typed, Number.POSITIVE_INFINITY, [await shownText(page), await deskText(db, editionId)]),
  );
  const seen = reportWords(counts);
  console.log(`server: ${KILLS} kills, ${writers.reduce((total, { heard }) => total + heard.saves, 0)} saves answered for`);
  await all(({ context }) => context.close());
  for (const { profile } of writers) dropProfile(profile);
  await server.kill();
  expect(seen).toMatchObject({ lost: [], doubled: [] });
  expect(writers.flatMap(({ heard }) => heard.said.filter((words) => words.includes("Failed to find Server Action")))).toEqual([]);
});

type Writer = {
  page: Page;
  context: BrowserContext;
  profile: string;
  editionId: string;
  typed: Typed[];
  heard: { saves: number; said: string[] };
};

/** Somebody in a browser and a story of their own, with the caret at its end. */
async function sitDown(db: Db, who: Person, site: string): Promise<Writer> {
  const { editionId } = await makeStory(db, { by: who });
  const profile = newProfile();
  const { page, context } = await openBrowser(profile, { site, cookie: (await makeSession(db, who)).cookie });
  const heard = { saves: 0, said: [] as string[] };
  page.on("console", (message) => heard.said.push(message.text()));
  page.on("response", (response) => {
    if (response.request().method() === "PUT" && response.ok()) heard.saves++;
  });
  await openStory(page, site, editionId);
  await caretToEnd(page);
  return { page, context, profile, editionId, typed: [], heard };
}

async function write({ page, typed }: Writer) {
  typed.push(...(await typeWords(page, typed.length, 4)));
}

async function writeAndSave(writer: Writer) {
  await write(writer);
  await expect(saved(writer.page)).toBeVisible({ timeout: 60_000 });
}
