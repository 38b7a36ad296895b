import { asc, desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { frontPins } from "@/db/schema/front";
import { contains } from "./labels";

/** The stories pinned to the front page, in their order; one that was withdrawn since says so. */
export async function listPinned(db: Reader) {
  const rows = await db
    .select({ id: articles.id, headline: revisions.headline, liveEditionId: articles.liveEditionId })
    .from(frontPins)
    .innerJoin(articles, eq(articles.id, frontPins.articleId))
    .leftJoin(editions, eq(editions.id, articles.liveEditionId))
    .leftJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .orderBy(asc(frontPins.position));
  return rows.map(({ id, headline, liveEditionId }) => ({ id, headline: headline ?? "", isLive: liveEditionId !== null }));
}

/** Live stories whose headline answers, the newest first. */
export async function searchLiveStories(db: Reader, text: string) {
  return db
    .select({ id: articles.id, label: revisions.headline, publishedAt: articles.firstPublishedAt })
    .from(articles)
    .innerJoin(editions, eq(editions.id, articles.liveEditionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(contains(revisions.headline, text))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(12);
}
