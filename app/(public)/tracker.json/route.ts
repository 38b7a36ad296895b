import { absolute, trackerDownload } from "@/app/_server/pages";
import { asPrinted, standingOf } from "@/domain/claims/tracker";
import { seasonPath } from "@/domain/shows/vocabulary";
import { chosenIn, filterOf } from "../tracker/asked";

export const dynamic = "force-dynamic";

/** The tracker for programs: the whole of it, or what a filter asks for. Dates are EDTF, level 1: as vague as what was said. */
export async function GET(request: Request): Promise<Response> {
  const filter = filterOf(chosenIn(new URL(request.url).searchParams));
  const rows = asPrinted(await trackerDownload(filter), filter?.sort ?? null);
  const seasons = rows.map((row) => ({
    show: row.showTitle,
    ...standingOf(row),
    services: row.services,
    countries: row.countries,
    lastChecked: row.checkedOn,
    url: absolute(seasonPath(row.showSlug, row.slug)),
  }));
  return Response.json({ asOf: rows[0]?.asOf ?? null, seasons }, { headers: { "cache-control": "public, max-age=60" } });
}
