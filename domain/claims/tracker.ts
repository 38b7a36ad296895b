import type { TrackerRow } from "./public-queries";
import type { SeasonPhase } from "./vocabulary";

/** Rows of the tracker as it stands open, the same number as in its view. */
export const TRACKER_ROWS = 400;

/** What the table can be sorted by; unsorted, what moved last stands on top, in groups. */
export const TRACKER_SORTS = ["show", "status", "release", "checked"] as const;
export type TrackerSort = (typeof TRACKER_SORTS)[number];

const WEEK_MS = 7 * 86_400_000;

export type TrackerGroup = { is: "changed" | "waiting" | "over"; rows: TrackerRow[] };

const OVER: readonly SeasonPhase[] = ["released", "ended", "cancelled"];

/** Moved in the seven days before the day the rows were derived for. */
export const isNew = (at: Date | null, asOf: string): boolean => at !== null && Date.parse(`${asOf}T24:00:00Z`) - at.getTime() <= WEEK_MS;

export const isNewRelease = (row: Pick<TrackerRow, "releaseRecordedAt" | "asOf">) => isNew(row.releaseRecordedAt, row.asOf);

export const isOver = ({ phase }: Pick<TrackerRow, "phase">) => OVER.includes(phase);

/** What moved lately, what waits, what is out or over; a group that is empty is left out. */
export function groupsOf(rows: readonly TrackerRow[]): TrackerGroup[] {
  const isMoved = (row: TrackerRow) => isNew(row.changedAt, row.asOf);
  const byShow = (some: TrackerRow[]) =>
    some.sort((a, b) => a.showTitle.localeCompare(b.showTitle) || (b.number ?? 0) - (a.number ?? 0) || a.label.localeCompare(b.label));
  const groups: TrackerGroup[] = [
    { is: "changed", rows: rows.filter(isMoved) },
    { is: "waiting", rows: byShow(rows.filter((row) => !isMoved(row) && !isOver(row))) },
    { is: "over", rows: byShow(rows.filter((row) => !isMoved(row) && isOver(row))) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** The rows in the order in which they are printed. */
export const asPrinted = (rows: readonly TrackerRow[], sort: TrackerSort | null): TrackerRow[] =>
  sort ? [...rows] : groupsOf(rows).flatMap((group) => group.rows);

/** Where a season stands, for programs. Dates are EDTF, level 1: as vague as what was said. */
export const standingOf = (
  row: Pick<TrackerRow, "label" | "number" | "phase" | "flags" | "line" | "releaseEdtf" | "releaseCertainty" | "estimateLabel">,
) => ({
  season: row.label,
  number: row.number,
  phase: row.phase,
  flags: row.flags,
  line: row.line,
  release: row.releaseEdtf && { edtf: row.releaseEdtf, certainty: row.releaseCertainty },
  ourEstimate: row.estimateLabel,
});

/** What a season is called where no sentence can stand: one cell of a download. */
export type DownloadRow = Record<(typeof COLUMNS)[number], string>;
export const COLUMNS = [
  "show",
  "season",
  "status",
  "delayed",
  "line",
  "release",
  "release_certainty",
  "our_estimate",
  "services",
  "countries",
  "last_checked",
  "address",
] as const;

export function downloadRow(row: TrackerRow, addressOf: (showSlug: string, slug: string) => string): DownloadRow {
  return {
    show: row.showTitle,
    season: row.label,
    status: row.phase,
    delayed: row.flags.delayed ? "yes" : "no",
    line: row.line,
    release: row.releaseEdtf ?? "",
    release_certainty: row.releaseCertainty ?? "",
    our_estimate: row.estimateLabel ?? "",
    services: row.services.join("; "),
    countries: row.countries.join("; "),
    last_checked: row.checkedOn ?? "",
    address: addressOf(row.showSlug, row.slug),
  };
}

/** One line of a table of commas. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
