import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { sitePages, sitePageVersions } from "@/db/schema/site-pages";
import { users } from "@/db/schema/staff";
import { FIRST_WORDS } from "./first-words";
import { type Section, SITE_PAGES, type SitePageSlug, type SitePageText } from "./vocabulary";

export type DeskSitePage = SitePageText & { slug: SitePageSlug; version: number; updatedAt: Date | null; updatedBy: string | null };

/** Every page in the order of the foot, with who wrote it last; version 0 is what a page says until somebody does. */
export async function listSitePages(db: Reader): Promise<DeskSitePage[]> {
  const rows = await db
    .select({ page: sitePages, updatedBy: users.name })
    .from(sitePages)
    .innerJoin(users, eq(users.id, sitePages.updatedBy));
  return SITE_PAGES.map((slug) => {
    const found = rows.find(({ page }) => page.slug === slug);
    if (!found) return { slug, ...FIRST_WORDS[slug], version: 0, updatedAt: null, updatedBy: null };
    const { title, body, version, updatedAt } = found.page;
    return { slug, title, sections: body as Section[], version, updatedAt, updatedBy: found.updatedBy };
  });
}

/** What a page said before, newest first. */
export const listSitePageVersions = (db: Reader, slug: SitePageSlug) =>
  db
    .select({ version: sitePageVersions.version, title: sitePageVersions.title, savedAt: sitePageVersions.savedAt, savedBy: users.name })
    .from(sitePageVersions)
    .innerJoin(users, eq(users.id, sitePageVersions.savedBy))
    .where(eq(sitePageVersions.slug, slug))
    .orderBy(desc(sitePageVersions.version))
    .limit(50);

/** What a page said in one of its versions; the words it came with are version 0. */
export async function findSitePageText(db: Reader, slug: SitePageSlug, version: number): Promise<SitePageText | null> {
  if (version === 0) return FIRST_WORDS[slug];
  const [found] = await db
    .select({ title: sitePageVersions.title, sections: sitePageVersions.body })
    .from(sitePageVersions)
    .where(and(eq(sitePageVersions.slug, slug), eq(sitePageVersions.version, version)));
  return found ? { title: found.title, sections: found.sections as Section[] } : null;
}
