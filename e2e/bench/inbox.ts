import type { Db } from "@/db/connect";
import { countOpenFlags, type FlagFilter, listOpenFlags } from "@/domain/claims/queries/flags";
import type { Bench } from "./cluster";
import { fillDesk, fillFlags, filling, fillPlans, fillShows, fillStories, idOf, settle } from "./fill";
import { type Measured, measure } from "./measure";

const FLAGS = 50_000;
const SHOWS = 10;
const STORIES = FLAGS / SHOWS;
const RUNS = { runs: 200, warmUp: 20 };

/** "Needs update" in the morning, with fifty thousand sentences in it. */
export async function benchInbox({ desk, patient, scanning }: Bench): Promise<Measured[]> {
  await filling(patient.db, async (tx) => {
    await fillDesk(tx);
    await fillShows(tx, SHOWS, 1);
    await fillPlans(tx, SHOWS, 1);
    await fillStories(tx, STORIES + 1);
    await fillFlags(tx, FLAGS, SHOWS);
  });
  await settle(patient.db);
  const [mine, grave]: FlagFilter[] = [{ of: idOf("user", 1) }, { severity: "contradicted" }];
  return [
    { ...(await page(desk.db, `the first page of ${FLAGS} open flags`, {}, 1)), target: 50 },
    { ...(await page(desk.db, "  the tenth page", {}, 10)), target: 50 },
    { ...(await page(desk.db, "  the contradicted ones", grave ?? {}, 1)), target: 50 },
    { ...(await page(desk.db, "  one person’s own", mine ?? {}, 1)), target: 50 },
    { ...(await measure("  the number in the rail", RUNS, () => countOpenFlags(desk.db))), target: 50 },
    await scanning((blind) => page(blind.db, "  the first page, with no index to go by", {}, 1, { runs: 5, warmUp: 1 })),
  ];
}

const page = (db: Db, what: string, filter: FlagFilter, nth: number, runs = RUNS) =>
  measure(what, runs, () => listOpenFlags(db, filter, nth));
