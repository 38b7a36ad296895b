import type { Db } from "@/db/connect";
import { getTracker, listTrackerRows, type TrackerFilter } from "@/domain/claims/public-queries";
import type { Bench } from "./cluster";
import { fillDesk, filling, fillPlans, fillShows, fillStatuses, settle } from "./fill";
import { type Measured, measure } from "./measure";

const SHOWS = 1_000;
const SEASONS_EACH = 5;
const RUNS = { runs: 200, warmUp: 20 };

const ofPhase: TrackerFilter = { phases: ["filming"], service: null, country: null, year: null, sort: null };
const ofCountry: TrackerFilter = { phases: [], service: null, country: "KR", year: null, sort: null };

/** The tracker as a reader's page asks for it, over five thousand seasons. */
export async function benchTracker({ patient, reader, scanning }: Bench): Promise<Measured[]> {
  const seasons = SHOWS * SEASONS_EACH;
  await filling(patient.db, async (tx) => {
    await fillDesk(tx);
    await fillShows(tx, SHOWS, SEASONS_EACH);
    await fillPlans(tx, SHOWS, SEASONS_EACH);
    await fillStatuses(tx, seasons);
  });
  await settle(patient.db);
  return [
    { ...(await page(reader.db, `the tracker of ${seasons} seasons, as it opens`, null)), target: 30 },
    { ...(await page(reader.db, "  those in one phase", ofPhase)), target: 30 },
    { ...(await page(reader.db, "  those of one country", ofCountry)), target: 30 },
    await measure("  every row, for a download", { runs: 20, warmUp: 3 }, () => listTrackerRows(reader.db)),
    await scanning((blind) => page(blind.db, "  as it opens, with no index to go by", null, { runs: 5, warmUp: 1 })),
  ];
}

const page = (db: Db, what: string, filter: TrackerFilter | null, runs = RUNS) => measure(what, runs, () => getTracker(db, filter));
