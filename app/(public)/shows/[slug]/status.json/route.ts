import { face, nothingHere, showStatus } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";
import { standingOf } from "@/domain/claims/tracker";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

/** Where the seasons of a show stand, for programs. Dates are EDTF, level 1: as vague as what was said. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { slug } = await params;
  const rows = await showStatus(slug);
  const [first] = rows;
  if (!first) return nothingHere();
  const seasons = rows.map((row) => ({
    ...standingOf(row),
    lastChecked: row.checkedOn,
    changedAt: row.changedAt.toISOString(),
    url: absolute(seasonPath(row.showSlug, row.slug)),
  }));
  const status = { show: first.showTitle, url: absolute(showPath(slug)), asOf: first.asOf, seasons };
  return face(JSON.stringify(status), { type: "application/json", tags: [`show:${first.showId}`] });
}
