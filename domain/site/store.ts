import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { sitePages, sitePageVersions } from "@/db/schema/site-pages";
import { SITE_PAGES, type SitePageSlug, type SitePageText } from "./vocabulary";

/** The page as it was saved last, or null where nobody has saved it; two who save it for the first time meet at its key. */
export async function lockSitePage(tx: Tx, slug: SitePageSlug) {
  const [page] = await tx.select().from(sitePages).where(eq(sitePages.slug, slug)).for("update");
  return page ?? null;
}

type Save = SitePageText & { slug: SitePageSlug; version: number; by: string; now: Date };

/** False where somebody else was first. */
export async function writeSitePage(tx: Tx, { slug, title, sections, version, by, now }: Save): Promise<boolean> {
  const row = { title, body: sections, version, updatedAt: now, updatedBy: by };
  const first = { ...row, slug, position: SITE_PAGES.indexOf(slug) };
  const written =
    version === 1
      ? await tx.insert(sitePages).values(first).onConflictDoNothing().returning({ slug: sitePages.slug })
      : await tx.update(sitePages).set(row).where(eq(sitePages.slug, slug)).returning({ slug: sitePages.slug });
  if (written.length === 0) return false;
  await tx.insert(sitePageVersions).values({ slug, version, title, body: sections, savedAt: now, savedBy: by });
  return true;
}
