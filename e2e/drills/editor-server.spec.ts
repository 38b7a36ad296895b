import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "../fixtures";
import { makeSession } from "../session";
import { makeStory } from "../story";
import { caretToEnd, deskText, saved } from "../writing";
import { dropProfile, newProfile, openBrowser, openStory, shownText } from "./editor/browser";
import { reportWords } from "./editor/report";
import { openServer } from "./editor/server";
import { typeWords } from "./editor/typist";
import { countWords, random, seedOf, type Typed } from "./editor/words";

const isFull = process.env.DRILL === "full";
const KILLS = isFull ? Number(process.env.DRILL_SERVER_KILLS ?? 25) : 1;
/** Milliseconds after a save has left within which the server dies. */
const UNDER_WAY_MS = 60;

test("a server killed in the middle of a save keeps what it answered for, loses no word and saves none twice", async ({ db }) => {
  test.setTimeout(isFull ? 3_600_000 : 120_000);
  const chance = random(seedOf("server"));
  const server = await openServer();
  const site = `http://localhost:${server.port}`;
  const { editionId } = await makeStory(db);
  const profile = newProfile();
  const { page, context } = await openBrowser(profile, { site, cookie: (await makeSession(db, "kim")).cookie });
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  const typed: Typed[] = [];
  await openStory(page, site, editionId);
  await caretToEnd(page);
  for (let round = 0; round < KILLS; round++) {
    typed.push(...(await typeWords(page, typed.length, 4)));
    const leaving = page.waitForRequest((request) => request.method() === "PUT");
    await leaving.then(() => sleep(chance() * UNDER_WAY_MS));
    await server.kill();
    typed.push(...(await typeWords(page, typed.length, 4)));
    await server.start();
    await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    const now = await deskText(db, editionId);
    expect(typed.filter(({ word }) => !now.includes(word))).toEqual([]);
  }
  const seen = reportWords([countWords(typed, Number.POSITIVE_INFINITY, [await shownText(page), await deskText(db, editionId)])]);
  await context.close();
  dropProfile(profile);
  await server.kill();
  expect(seen).toMatchObject({ lost: [], doubled: [] });
  expect(said.filter((words) => words.includes("Failed to find Server Action"))).toEqual([]);
});
