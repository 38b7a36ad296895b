import type { Reader } from "@/db/connect";
import { aboutPages, type PublicPublication } from "@/db/schema/public-views";
import { FIRST_WORDS } from "./first-words";
import type { SitePageSlug, SitePageText } from "./vocabulary";

export type PublicSitePage = SitePageText & { publication: PublicPublication; updatedAt: string | null };

/** What the publication says of itself on one page; its first words until the desk has written its own. */
export async function getSitePage(db: Reader, slug: SitePageSlug): Promise<PublicSitePage> {
  const [row] = await db.select().from(aboutPages);
  if (!row) throw new Error("the view about_pages gives one row");
  return { publication: row.publication, updatedAt: null, ...FIRST_WORDS[slug], ...row.pages[slug] };
}
