import { expect, test } from "../fixtures";
import { isFull } from "../patience";
import { openMuteDesk, publicationUnderLoad } from "./publication-under-load";

/** `npm run drill` runs the whole of it. */
const LOAD = isFull ? { readers: 200, firsts: 20, updates: 20 } : { readers: 60, firsts: 5, updates: 5 };

test("two seconds after publication no reader finds a 404 or the old words", async ({ db, site }) => {
  test.setTimeout(180_000);
  const seen = await publicationUnderLoad(db, db, site, LOAD);
  test.info().annotations.push({ type: "seen", description: JSON.stringify(seen) });
  expect(seen).toMatchObject({ unread: [], still404: [], stillOld: [], failed: [] });
});

test("with bell and letter suppressed the drill finds both", async ({ db, site }) => {
  test.setTimeout(180_000);
  const mute = await openMuteDesk(db);
  const seen = await publicationUnderLoad(db, mute.db, site, { readers: 20, firsts: 2, updates: 2 });
  await mute.close();
  expect(seen.still404).toHaveLength(2);
  expect(seen.stillOld).toHaveLength(2);
});
