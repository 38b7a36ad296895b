import { face, nothingHere, showStatus } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";
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
    season: row.label,
    number: row.number,
    phase: row.phase,
    flags: row.flags,
    line: row.line,
    release: row.releaseEdtf && { edtf: row.releaseEdtf, certainty: row.releaseCertainty },
    ourEstimate: row.estimateLabel,
    lastChecked: row.checkedOn,
    changedAt: row.changedAt.toISOString(),
    url: absolute(seasonPath(row.showSlug, row.slug)),
  }));
  const status = { show: first.showTitle, url: absolute(showPath(slug)), asOf: first.asOf, seasons };
  return face(JSON.stringify(status), { type: "application/json", tags: [`show:${first.showId}`] });
}
