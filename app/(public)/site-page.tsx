import type { Metadata } from "next";
import { sitePage } from "@/app/_server/pages";
import { PlainPage } from "@/components/site/plain-page";
import { type SitePageSlug, sitePagePath, sitePageTag } from "@/domain/site/vocabulary";
import { JsonLd } from "./json-ld";
import { pageMetadata } from "./page-metadata";
import { underHome } from "./structured-data";

export async function sitePageMetadata(slug: SitePageSlug): Promise<Metadata> {
  const { title, sections, publication } = await sitePage(slug);
  const description = sections[0]?.text.split("\n\n")[0] ?? "";
  return pageMetadata({ title, description, path: sitePagePath(slug), publication, tags: [sitePageTag(slug)] });
}

/** One of the pages about the publication, which the desk writes. */
export async function SitePage({ slug }: { slug: SitePageSlug }) {
  const page = await sitePage(slug);
  return (
    <PlainPage page={page}>
      <JsonLd things={[underHome(page.publication, page.title, sitePagePath(slug))]} />
    </PlainPage>
  );
}
