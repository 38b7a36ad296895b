import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { fsStorage } from "@/db/pictures/fs-storage";
import { type Storage, StorageFull } from "@/db/pictures/storage";
import { mediaAssets, mediaFiles } from "@/db/schema/media";
import { aDesk, by, later, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { done, refused } from "@/db/testing/ledger";
import { aPicture } from "@/db/testing/pictures";
import { anArrival, storedNames } from "@/db/testing/shelves";
import { addPicture } from "./commands/add-picture";
import { labelPicture } from "./commands/change-picture";
import { retirePicture } from "./commands/retire-picture";
import { lapseLicences, sweepOrphans } from "./commands/sweep-media";
import { findArrived } from "./queries/picture";

const database = openTestDatabase();
const root = path.join(os.tmpdir(), `showdesk-media-${process.pid}`);
const storage = fsStorage(path.join(root, "media"));
beforeEach(async () => {
  await fs.rm(root, { recursive: true, force: true });
  await fs.mkdir(root, { recursive: true });
});
afterAll(() => fs.rm(root, { recursive: true, force: true }));

const arrival = (words: string) => anArrival(root, words);
const stored = () => storedNames(storage);

test("a picture arrives with the credit it carried, its name as words and nothing that runs", async () => {
  const desk = await aDesk(database.db);
  const { assetId } = done(await addPicture(by(database.db, desk.writer), await arrival("one"), storage));
  const [asset] = await database.db.select().from(mediaAssets).where(eq(mediaAssets.id, assetId));
  expect(asset).toMatchObject({ state: "ready", number: 1, creditLine: "Yang Hae-sung/Netflix", rightsUrl: null, title: "../../still 01" });
  expect(await stored()).toHaveLength(2);
});

test("the same file sent twice is one picture", async () => {
  const desk = await aDesk(database.db);
  const first = done(await addPicture(by(database.db, desk.writer), await arrival("one"), storage));
  const again = done(await addPicture(by(database.db, desk.editor), await arrival("one"), storage));
  expect(again).toEqual({ ...first, isKnown: true });
});

test("a full disk is said, and leaves neither row nor file; the same picture gets in once there is room", async () => {
  const desk = await aDesk(database.db);
  const full: Storage = { ...storage, put: () => Promise.reject(new StorageFull()) };
  expect(refused(await addPicture(by(database.db, desk.writer), await arrival("one"), full))).toEqual(["storage_full"]);
  expect([await database.db.select().from(mediaFiles), await database.db.select().from(mediaAssets), await stored()]).toEqual([[], [], []]);
  done(await addPicture(by(database.db, desk.writer), await arrival("one"), storage));
});

test("a picture that looks like another is told of", async () => {
  const desk = await aDesk(database.db);
  const like = await aPicture(database.db, { by: desk.editor.id, phash: "00000000000000f0" });
  await aPicture(database.db, { by: desk.editor.id, phash: "ffffffffffffffff" });
  const { assetId } = done(await addPicture(by(database.db, desk.writer), await arrival("one"), storage));
  expect((await findArrived(database.db, assetId))?.alike.map(({ id }) => id)).toEqual([like.id]);
});

test("what is said of a picture is refused where somebody said something else meanwhile", async () => {
  const desk = await aDesk(database.db);
  const { id } = await aPicture(database.db, { by: desk.writer.id });
  const say = (baseVersion: number) =>
    labelPicture(by(database.db, desk.writer), { assetId: id, baseVersion, alt: "A roof", isDecorative: false, creditLine: "The desk" });
  expect(done(await say(1))).toEqual({ version: 2 });
  expect(await say(1)).toMatchObject({ ok: false, error: { kind: "conflict", expected: 1, actual: 2 } });
});

test("whoever sent a picture retires it, another writer does not", async () => {
  const desk = await aDesk(database.db);
  const { id } = await aPicture(database.db, { by: desk.writer.id });
  const retire = (actor: typeof desk.writer) => retirePicture(by(database.db, actor), { assetId: id, baseVersion: 1 });
  expect(await retire(desk.colleague)).toMatchObject({ error: { rule: "only_its_sender_or_editors_retire" } });
  expect(done(await retire(desk.writer))).toEqual({ version: 2 });
});

test("the sweep takes what no row names, once it is a day old, and nothing else", async () => {
  const desk = await aDesk(database.db);
  done(await addPicture(by(database.db, desk.writer), await arrival("one"), storage));
  const named = await stored();
  const orphan = `${"ab".repeat(32)}.webp`;
  await storage.put("public", orphan, new Uint8Array(3));
  expect(await sweepOrphans(database.db, storage, new Date())).toBe(0);
  expect(await sweepOrphans(database.db, storage, new Date(Date.now() + 25 * 60 * 60 * 1_000))).toBe(1);
  expect((await stored()).sort()).toEqual(named.sort());
});

test("a picture is off the readers’ pages the day after its licence ended", async () => {
  const desk = await aDesk(database.db);
  const { id } = await aPicture(database.db, { by: desk.writer.id, licenceExpiresOn: "2026-02-28" });
  const lapsed = async () => (await database.db.select().from(mediaAssets).where(eq(mediaAssets.id, id)))[0]?.lapsedAt;
  await lapseLicences(database.db, "2026-02-28", NOON);
  expect(await lapsed()).toBeNull();
  await lapseLicences(database.db, "2026-03-01", later(1));
  expect(await lapsed()).toEqual(later(1));
});
