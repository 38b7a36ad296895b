import { face, sitemapParts } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";
import { sitemapIndexOf } from "@/domain/feeds/sitemap";
import { sitemapPath } from "@/domain/feeds/vocabulary";
import { SITE_PAGES, sitePageTag } from "@/domain/site/vocabulary";

export const dynamic = "force-dynamic";

/** The parts of the sitemap, each with its last change. */
export async function GET(): Promise<Response> {
  const parts = await sitemapParts();
  const addresses = parts.flatMap(({ kind, part, changedAt }) =>
    changedAt ? [{ url: absolute(sitemapPath(kind, part)), changedAt }] : [],
  );
  return face(sitemapIndexOf(addresses), { type: "application/xml", tags: ["latest", "tracker", ...SITE_PAGES.map(sitePageTag)] });
}
