import { and, arrayContains, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { correctionsPage, trackerNewest, trackerPage, trackerRows, trackRecord, verificationPage } from "@/db/schema/public-views";
import { TRACKER_ROWS } from "./tracker";
import type { SeasonPhase } from "./vocabulary";

export type TrackerRow = typeof trackerRows.$inferSelect;
export type TrackerPage = typeof trackerPage.$inferSelect & { rows: TrackerRow[] };
export type TrackedEstimate = typeof trackRecord.$inferSelect;
export type TrackerFilter = { phases: readonly SeasonPhase[]; service: string | null; country: string | null; year: number | null };

/** Rows of a download: more seasons than any desk follows. */
const DOWNLOAD_ROWS = 20_000;

/** The tracker with what moved last on top; a filter narrows the rows and never the counts. */
export async function getTracker(db: Reader, filter: TrackerFilter | null = null): Promise<TrackerPage> {
  const wanted = filter ? listTrackerRows(db, filter, TRACKER_ROWS) : listNewestRows(db);
  const [rows, [page]] = await Promise.all([wanted, db.select().from(trackerPage)]);
  if (!page) throw new Error("the view tracker_page gives one row");
  return { ...page, rows };
}

const listNewestRows = (db: Reader): Promise<TrackerRow[]> =>
  db.select().from(trackerNewest).orderBy(desc(trackerNewest.changedAt), desc(trackerNewest.id));

export const listTrackerRows = (db: Reader, filter: TrackerFilter | null = null, limit = DOWNLOAD_ROWS): Promise<TrackerRow[]> =>
  db
    .select()
    .from(trackerRows)
    .where(and(...conditions(filter)))
    .orderBy(desc(trackerRows.changedAt), desc(trackerRows.id))
    .limit(limit);

function conditions(filter: TrackerFilter | null): SQL[] {
  if (!filter) return [];
  const { phases, service, country, year } = filter;
  return [
    ...(phases.length > 0 ? [inArray(trackerRows.phase, [...phases])] : []),
    ...(service ? [arrayContains(trackerRows.services, [service])] : []),
    ...(country ? [arrayContains(trackerRows.countries, [country])] : []),
    ...(year !== null ? [eq(trackerRows.releaseYear, year)] : []),
  ];
}

/** Every estimate that is closed, the last made first. */
export const listTrackRecord = (db: Reader): Promise<TrackedEstimate[]> =>
  db.select().from(trackRecord).orderBy(desc(trackRecord.madeOn), desc(trackRecord.id));

export async function getCorrections(db: Reader) {
  const [row] = await db.select().from(correctionsPage);
  if (!row) throw new Error("the view corrections_page gives one row");
  return row;
}

export async function getVerification(db: Reader) {
  const [row] = await db.select().from(verificationPage);
  if (!row) throw new Error("the view verification_page gives one row");
  return row;
}
