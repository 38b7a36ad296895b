import { and, arrayContains, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import {
  correctionsPage,
  trackerKeys,
  trackerNewest,
  trackerPage,
  trackerRows,
  trackerServices,
  trackRecord,
  verificationPage,
} from "@/db/schema/public-views";
import { TRACKER_ROWS, type TrackerSort } from "./tracker";
import { PHASES, type SeasonPhase } from "./vocabulary";

export type TrackerRow = typeof trackerRows.$inferSelect;
export type TrackerPage = typeof trackerPage.$inferSelect & { rows: TrackerRow[]; hasMore: boolean };
export type TrackedEstimate = typeof trackRecord.$inferSelect;
export type TrackerFilter = {
  phases: readonly SeasonPhase[];
  service: string | null;
  country: string | null;
  year: number | null;
  sort: TrackerSort | null;
};

/** Rows of a download: more seasons than any desk follows. */
const DOWNLOAD_ROWS = 20_000;

/** The tracker with what moved last on top; a filter narrows the rows and never the counts. Pages are counted from one. */
export async function getTracker(db: Reader, filter: TrackerFilter | null = null, page = 1): Promise<TrackerPage> {
  const wanted = filter ? listTrackerRows(db, filter, { limit: TRACKER_ROWS + 1, offset: (page - 1) * TRACKER_ROWS }) : listNewestRows(db);
  const [rows, [around]] = await Promise.all([wanted, db.select().from(trackerPage)]);
  if (!around) throw new Error("the view tracker_page gives one row");
  const all = Object.values(around.board).reduce((sum, count) => sum + count, 0);
  return { ...around, rows: rows.slice(0, TRACKER_ROWS), hasMore: filter ? rows.length > TRACKER_ROWS : all > rows.length };
}

const listNewestRows = (db: Reader): Promise<TrackerRow[]> =>
  db.select().from(trackerNewest).orderBy(desc(trackerNewest.changedAt), desc(trackerNewest.id));

/** A page of the tracker: its seasons are chosen and put in order by narrow keys, and only then are their rows read. */
export async function listTrackerRows(
  db: Reader,
  filter: TrackerFilter | null = null,
  { limit = DOWNLOAD_ROWS, offset = 0 } = {},
): Promise<TrackerRow[]> {
  const keys = await db
    .select({ id: trackerKeys.id })
    .from(trackerKeys)
    .where(and(...conditions(db, filter)))
    .orderBy(...orderOf(filter?.sort ?? null))
    .limit(limit)
    .offset(offset);
  const ids = keys.map(({ id }) => id);
  const rows =
    ids.length > 0
      ? await db
          .select()
          .from(trackerRows)
          .where(sql`${trackerRows.id} = any(${sql.param(ids)}::uuid[])`)
      : [];
  const place = new Map(ids.map((id, at) => [id, at]));
  return rows.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}

/** A date that is vague stands at its earliest day, and what has none stands last. */
function orderOf(sort: TrackerSort | null): SQL[] {
  const { showTitle, number, label, phase, releaseLo, checkedOn, changedAt, id } = trackerKeys;
  const byName = [sql`${showTitle} collate "und-x-icu"`, sql`${number} nulls last`, sql`${label}`, sql`${id}`];
  const orders: Record<TrackerSort, SQL[]> = {
    show: byName,
    status: [sql`array_position(${sql.param([...PHASES])}::text[], ${phase})`, ...byName],
    release: [sql`${releaseLo} nulls last`, ...byName],
    checked: [sql`${checkedOn} desc nulls last`, ...byName],
  };
  return sort ? orders[sort] : [desc(changedAt), desc(id)];
}

function conditions(db: Reader, filter: TrackerFilter | null): SQL[] {
  if (!filter) return [];
  const { phases, service, country, year } = filter;
  const shown = db
    .select({ id: trackerServices.seasonId })
    .from(trackerServices)
    .where(eq(trackerServices.name, service ?? ""));
  return [
    ...(phases.length > 0 ? [inArray(trackerKeys.phase, [...phases])] : []),
    ...(service ? [inArray(trackerKeys.id, shown)] : []),
    ...(country ? [arrayContains(trackerKeys.countries, [country])] : []),
    ...(year !== null ? [eq(trackerKeys.releaseYear, year)] : []),
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

/** As many changes as a feed tells. */
const FEED_ROWS = 50;

/** The seasons whose standing changed last, newest first. */
export const listChangedSeasons = (db: Reader): Promise<TrackerRow[]> =>
  db.select().from(trackerNewest).orderBy(desc(trackerNewest.changedAt), desc(trackerNewest.id)).limit(FEED_ROWS);

/** Where the seasons of one show stand, in their order. */
export const listShowStatus = (db: Reader, slug: string): Promise<TrackerRow[]> =>
  db.select().from(trackerRows).where(eq(trackerRows.showSlug, slug)).orderBy(asc(trackerRows.number), asc(trackerRows.label));
