import { absolute, trackerDownload } from "@/app/_server/pages";
import { asPrinted, COLUMNS, csvLine, downloadRow } from "@/domain/claims/tracker";
import { seasonPath } from "@/domain/shows/vocabulary";
import { chosenIn, filterOf } from "../tracker/asked";

export const dynamic = "force-dynamic";

/** The tracker as a table of commas: the whole of it, or what a filter asks for, in the order of the page. */
export async function GET(request: Request): Promise<Response> {
  const filter = filterOf(chosenIn(new URL(request.url).searchParams));
  const rows = asPrinted(await trackerDownload(filter), filter?.sort ?? null);
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
