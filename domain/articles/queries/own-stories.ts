import { desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articleSlugs, articles, editions, revisions } from "@/db/schema/articles";
import type { Issue } from "../../kernel/result";
import type { Doc } from "../document";
import { linksToOurs } from "../own-links";

/** A story of ours as another may lead to it: by the headline readers have, else the one in hand. */
export type OwnStory = { articleId: string; headline: string; isLive: boolean };

const FEW = 8;
const shown = sql`coalesce(${articles.liveEditionId}, ${articles.openEditionId})`;
const columns = { articleId: articles.id, headline: revisions.headline, isLive: isNotNull(articles.liveEditionId).mapWith(Boolean) };

const stories = (db: Reader) =>
  db
    .select(columns)
    .from(articles)
    .innerJoin(editions, eq(editions.id, shown))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId));

/** Live ones first, then those last changed; every word has to be in the headline. */
export const listOwnStories = (db: Reader, text: string): Promise<OwnStory[]> =>
  stories(db)
    .where(
      sql.join(
        text
          .split(/\s+/)
          .slice(0, 6)
          .map((word) => sql`folded(${revisions.headline}) like folded(${`%${word.replace(/[\\%_]/g, "\\$&")}%`})`),
        sql` and `,
      ),
    )
    .orderBy(sql`${articles.liveEditionId} is null`, desc(editions.updatedAt))
    .limit(FEW);

export const findOwnStory = (db: Reader, articleId: string): Promise<OwnStory[]> => stories(db).where(eq(articles.id, articleId)).limit(1);

/** Places in the text that lead to a story of ours which readers cannot open; an address that never was one is left to its writer. */
export async function linksToDarkStories(db: Reader, editionId: string, body: Doc): Promise<Issue[]> {
  const links = linksToOurs(body);
  if (links.length === 0) return [];
  const asked = sql.join(
    links.map(({ articleId, slug }) => sql`(${articleId}::uuid, ${slug}::text)`),
    sql`, `,
  );
  const dark = await db.execute<{ id: string | null; slug: string | null }>(sql`
    select l.id, l.slug from (values ${asked}) l (id, slug)
    left join ${articleSlugs} s on s.slug = l.slug
    join ${articles} a on a.id = coalesce(l.id, s.article_id)
    where a.live_edition_id is null and a.id <> (select e.article_id from ${editions} e where e.id = ${editionId})`);
  return links
    .filter(({ articleId, slug }) => dark.some((row) => row.id === articleId && row.slug === slug))
    .map(({ blockId }) => ({ field: "body", code: "leads_to_dark_story", detail: blockId }));
}
