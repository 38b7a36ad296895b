import { and, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import {
  aboutPages,
  articlePages,
  authorPages,
  type PublicPublication,
  personPages,
  seasonPages,
  showPages,
} from "@/db/schema/public-views";
import { FIRST_WORDS } from "./first-words";
import type { SitePageSlug, SitePageText } from "./vocabulary";

export type PublicSitePage = SitePageText & { publication: PublicPublication; updatedAt: string | null };

/** What the publication says of itself on one page; its first words until the desk has written its own. */
export async function getSitePage(db: Reader, slug: SitePageSlug): Promise<PublicSitePage> {
  const [row] = await db.select().from(aboutPages);
  if (!row) throw new Error("the view about_pages gives one row");
  return { publication: row.publication, updatedAt: null, ...FIRST_WORDS[slug], ...row.pages[slug] };
}

const ADDRESS = /^\/(news|shows|people|authors)\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/;
const PAGES = { news: articlePages, shows: showPages, people: personPages, authors: authorPages };

/**
 * Whether anything stands, or stood, at a reader's address: far cheaper than to make the page that says no. True for
 * addresses that are not of one record.
 */
export async function isAddress(db: Reader, path: string): Promise<boolean> {
  const [, area, slug = "", inner] = ADDRESS.exec(path) ?? [];
  if (area === undefined) return true;
  const named = PAGES[area as keyof typeof PAGES];
  const [found] = await db.execute(
    inner === undefined
      ? sql`select from ${named} where ${eq(named.slug, slug)}`
      : sql`select from ${seasonPages} where ${and(eq(seasonPages.showSlug, slug), eq(seasonPages.slug, inner))}`,
  );
  return found !== undefined;
}
