import { absolute, trackerDownload } from "@/app/_server/pages";
import { COLUMNS, csvLine, downloadRow } from "@/domain/claims/tracker";
import { seasonPath } from "@/domain/shows/vocabulary";

export const dynamic = "force-dynamic";

/** The whole tracker as a table of commas. */
export async function GET(): Promise<Response> {
  const rows = await trackerDownload();
  const lines = rows.map((row) => downloadRow(row, (show, season) => absolute(seasonPath(show, season))));
  const text = [csvLine(COLUMNS), ...lines.map((line) => csvLine(COLUMNS.map((column) => line[column])))].join("");
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="tracker.csv"',
      "cache-control": "public, max-age=60",
    },
  });
}
