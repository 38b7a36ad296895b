import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, asking, quantile } from "../drills/asking";
import { openRig } from "../drills/rig";
import { ownWord } from "../story";

/** Minutes after the first, in which everything is read once and the heap finds its size. */
const MINUTES = Number(process.env.MINUTES ?? 10);
const WARM_MINUTES = Math.min(2, MINUTES / 2);
const PER_SECOND = 200;
const PAGES = [
  "/",
  "/tracker",
  "/news/all-of-us-are-dead-season-2",
  "/shows/futurama",
  "/search?q=squid",
  "/feed.xml",
  "/people/park-ji-hu",
];
/** Half of what is asked for is nobody's address, each another. */
const FLAT = 0.05;

/** Resident memory of a server that is asked for pages, searches and invented addresses without a pause. */
export async function benchMemory(): Promise<boolean> {
  const rig = await openRig();
  const [{ site, pid }] = rig.instances;
  const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  const load = () =>
    asking(PER_SECOND, (turn) => ask(site, turn % 2 ? `/news/no-${ownWord()}` : (PAGES[(turn / 2) % PAGES.length] ?? "/")));
  const samples: number[] = [];
  try {
    for (let minute = 0; minute < WARM_MINUTES + MINUTES; minute++) {
      const readers = load();
      const ofMinute: number[] = [];
      for (let second = 0; second < 60; second += 5) {
        await sleep(5_000);
        ofMinute.push(megabytes());
      }
      const met = await readers.stop();
      const failed = met.filter(({ status }) => ![200, 404, 429].includes(status)).length;
      const p99 = quantile(
        met.map(({ ms }) => ms),
        0.99,
      );
      const median = quantile(ofMinute, 0.5);
      console.log(`minute ${minute + 1}: ${median.toFixed(0)} MB, ${met.length} asked, ${failed} failed, p99 ${p99.toFixed(0)} ms`);
      if (minute >= WARM_MINUTES) samples.push(median);
    }
  } finally {
    await rig.close();
  }
  const [first = 0, last = 0] = [samples[0], samples.at(-1)];
  const grown = last / first - 1;
  console.log(
    `from the first to the last of ${samples.length} minutes: ${(grown * 100).toFixed(1)} %, at most ${FLAT * 100}: ${grown <= FLAT ? "kept" : "MISSED"}`,
  );
  return grown <= FLAT;
}
