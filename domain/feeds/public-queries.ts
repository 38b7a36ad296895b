import { and, asc, count, desc, eq, max } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { feeds, newsStories, showCalendars, siteCalendar, siteFacts, sitemapAddresses } from "@/db/schema/public-views";
import type { FeedOf, SitemapKind } from "./vocabulary";

export type FeedRow = typeof feeds.$inferSelect;
export type CalendarDay = (typeof siteCalendar.$inferSelect)["events"][number];
export type SitemapAddress = Pick<typeof sitemapAddresses.$inferSelect, "parentSlug" | "slug" | "changedAt" | "image">;

/** The publication's name, language and zone. */
export async function getSiteFacts(db: Reader) {
  const [row] = await db.select().from(siteFacts);
  if (!row) throw new Error("the view site_facts gives one row");
  return row;
}

/** The newest stories of the site, or of one record of it; null where there is no such record. */
export async function findFeed(db: Reader, { kind, key = "", part = "" }: FeedOf): Promise<FeedRow | null> {
  const [row] = await db
    .select()
    .from(feeds)
    .where(and(eq(feeds.kind, kind), eq(feeds.key, key), eq(feeds.part, part)));
  return row ?? null;
}

/** Every day on which something is out, of whatever show. */
export async function getSiteCalendar(db: Reader) {
  const [row] = await db.select().from(siteCalendar);
  if (!row) throw new Error("the view site_calendar gives one row");
  return row;
}

export async function findShowCalendar(db: Reader, slug: string) {
  const [row] = await db.select().from(showCalendars).where(eq(showCalendars.slug, slug));
  return row ?? null;
}

/** The parts the sitemap comes in, each with its last change. */
export const listSitemapParts = (db: Reader) =>
  db
    .select({ kind: sitemapAddresses.kind, part: sitemapAddresses.part, changedAt: max(sitemapAddresses.changedAt), addresses: count() })
    .from(sitemapAddresses)
    .groupBy(sitemapAddresses.kind, sitemapAddresses.part)
    .orderBy(asc(sitemapAddresses.kind), asc(sitemapAddresses.part));

export const listSitemapAddresses = (db: Reader, kind: SitemapKind, part: number): Promise<SitemapAddress[]> =>
  db
    .select({
      ...{ parentSlug: sitemapAddresses.parentSlug, slug: sitemapAddresses.slug },
      ...{ changedAt: sitemapAddresses.changedAt, image: sitemapAddresses.image },
    })
    .from(sitemapAddresses)
    .where(and(eq(sitemapAddresses.kind, kind), eq(sitemapAddresses.part, part)))
    .orderBy(asc(sitemapAddresses.slug), asc(sitemapAddresses.parentSlug));

/** As many as a news sitemap may hold. */
const NEWS_MAX = 1_000;

/** What was first published in the last two days, newest first, with the name it was published under. */
export const readNews = async (db: Reader) => {
  const [site, stories] = await Promise.all([
    getSiteFacts(db),
    db.select().from(newsStories).orderBy(desc(newsStories.firstPublishedAt)).limit(NEWS_MAX),
  ]);
  return { site, stories };
};
