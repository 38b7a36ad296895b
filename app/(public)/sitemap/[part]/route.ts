import { face, nothingHere, sitemapAddresses } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";
import { authorPath, newsPath } from "@/domain/articles/vocabulary";
import type { SitemapAddress } from "@/domain/feeds/public-queries";
import { sitemapOf } from "@/domain/feeds/sitemap";
import { type SitemapKind, sitemapPartOf } from "@/domain/feeds/vocabulary";
import { mediaPath } from "@/domain/media/vocabulary";
import { personPath } from "@/domain/people/vocabulary";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { SITE_PAGES, sitePageTag } from "@/domain/site/vocabulary";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ part: string }> };

const PATHS: Record<SitemapKind, (address: SitemapAddress) => string> = {
  articles: ({ slug }) => newsPath(slug),
  shows: ({ slug }) => showPath(slug),
  seasons: ({ parentSlug, slug }) => seasonPath(parentSlug ?? "", slug),
  people: ({ slug }) => personPath(slug),
  authors: ({ slug }) => authorPath(slug),
  pages: ({ slug }) => `/${slug}`,
};

/** One part: `articles-1.xml`. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const wanted = sitemapPartOf((await params).part);
  const addresses = wanted ? await sitemapAddresses(wanted.kind, wanted.part) : [];
  if (!wanted || addresses.length === 0) return nothingHere();
  const pathOf = PATHS[wanted.kind];
  const urls = addresses.map((address) => ({
    ...{ url: absolute(pathOf(address)), changedAt: address.changedAt },
    image: address.image && absolute(mediaPath(address.image)),
  }));
  return face(sitemapOf(urls), { type: "application/xml", tags: ["latest", "tracker", ...SITE_PAGES.map(sitePageTag)] });
}
