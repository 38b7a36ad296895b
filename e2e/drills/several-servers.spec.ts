import { notifyPages } from "../../db/notify";
import { isFull, LATEST_MS } from "../patience";
import { expect, tell, test } from "./on-rig";
import { openMuteDesk } from "./publication-under-load";
import { missedBy, openLoudDesk, publishAndAsk, stampede, takeDown } from "./several-servers";

/** `npm run drill` runs the whole of it. */
const PUBLICATIONS = isFull ? 500 : 6;
const AWAY_MS = isFull ? 10_000 : 2_000;
const STAMPEDE = isFull ? { perSecond: 500, purges: 20 } : { perSecond: 500, purges: 3 };
/** Milliseconds. */
const TARGETS = { p99: isFull ? 1_000 : LATEST_MS, slowest: LATEST_MS };

test.describe.configure({ mode: "serial", timeout: isFull ? 1_200_000 : 120_000 });

test("what is published is on both servers within the second, and pages of other matters are not made anew", async ({ rig }) => {
  const seen = await publishAndAsk(rig, rig.db, PUBLICATIONS);
  tell(seen);
  expect(seen).toMatchObject({ never: [], strangers: [] });
  expect(seen.p99).toBeLessThanOrEqual(TARGETS.p99);
  expect(seen.slowest).toBeLessThanOrEqual(TARGETS.slowest);
});

test("a server that stood still, and one whose line was cut, have it within two seconds of coming back", async ({ rig }) => {
  const [, second] = rig.instances;
  const still = await missedBy(rig, { begin: second.freeze, end: second.thaw, ms: AWAY_MS });
  const cut = await missedBy(rig, { begin: rig.cutLines, end: () => {}, ms: 0 });
  tell({ still, cut });
  for (const ms of [still, cut]) expect(ms ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(TARGETS.slowest);
});

test("a story taken down is nobody's two seconds later: in peace, with the lines cut, and when a server dies right after", async ({
  rig,
}) => {
  const inPeace = await takeDown(rig, rig.db);
  const cut = await takeDown(rig, rig.db, { during: rig.cutLines });
  const third = await rig.startInstance();
  const dies = await takeDown(rig, rig.db, { during: async () => void setTimeout(() => void third.kill(), 60) });
  tell({ inPeace, cut, dies });
  for (const seen of [inPeace, cut, dies]) {
    expect(seen.reads).toBeGreaterThan(100);
    expect(seen).toMatchObject({ afterwards: 0 });
  }
});

test("a page that five hundred a second ask for is made once on each server when it is taken down", async ({ rig }) => {
  const purge = (path: string) => rig.db.transaction((tx) => notifyPages(tx, { tags: [], paths: [path], drop: true }));
  const seen = await stampede(rig, { ...STAMPEDE, purge });
  tell(seen);
  expect(seen.answered).toBe(seen.asked);
  expect(seen.asked).toBeGreaterThan(STAMPEDE.perSecond);
  for (const renders of seen.renders) expect(renders).toBeLessThanOrEqual(seen.purges);
});

test("with bell and letter suppressed, and with a bell for every page, and with one that rings again and again, each is found", async ({
  rig,
}) => {
  const mute = await openMuteDesk(rig.db, rig.url);
  const unheard = await publishAndAsk(rig, mute.db, 1);
  const stays = await takeDown(rig, mute.db);
  await mute.close();
  expect(unheard.never).not.toEqual([]);
  expect(stays.afterwards).toBeGreaterThan(0);

  const bells = await openLoudDesk(rig);
  const loud = await publishAndAsk(rig, bells.db, 1);
  await bells.close();
  expect(loud.strangers.length).toBeGreaterThan(0);

  const again = await stampede(rig, {
    ...STAMPEDE,
    purge: async (path) => {
      for (const _ of [1, 2, 3]) await rig.db.transaction((tx) => notifyPages(tx, { tags: [], paths: [path], drop: true }));
    },
  });
  tell({ unheard, stays, loud, again });
  expect(Math.max(...again.renders)).toBeGreaterThan(again.purges);
});
