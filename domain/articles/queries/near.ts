import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { staleFlags } from "@/db/schema/claims";
import { OPEN_STATUSES } from "../vocabulary";

export type NearStory = {
  articleId: string;
  /** The version to open: the one in hand, else the one readers see. */
  editionId: string;
  headline: string;
  isLive: boolean;
  /** Sentences of it that the facts have left behind. */
  behind: number;
};

/** How many are worth a look before another is begun. */
const FEW = 3;

/** Stories whose headline shares most words with this one: live ones, and those being written. */
export async function listNearStories(db: Reader, headline: string): Promise<NearStory[]> {
  const open = sql.join(
    OPEN_STATUSES.map((status) => sql`${status}`),
    sql`, `,
  );
  // Any of the words will do, in the headline, which has weight A: how many of them stand there is what the rank says.
  const found = await db.execute<NearStory>(sql`
    with asked as (
      select (replace(nullif(plain, ''), ' & ', ':A | ') || ':A')::tsquery as words
      from (select plainto_tsquery('story_head', ${headline})::text) of_headline (plain)
    ),
    near as (
      select a.id, h.rank from asked, heads_with(asked.words, null, '-infinity', 'infinity') h join ${articles} a on a.id = h.article_id
      union all
      select e.article_id, ts_rank('{0, 0.25, 0.5, 1}', h.words, asked.words)
      from asked, ${editions} e join ${revisions} r on r.id = e.head_revision_id,
        lateral (select setweight(to_tsvector('story_head', r.headline), 'A') as words) h
      where e.status in (${open}) and h.words @@ asked.words
    ),
    best as (select id, max(rank) as rank from near group by id order by max(rank) desc, id desc limit ${FEW})
    select a.id as "articleId", e.id as "editionId", r.headline, a.live_edition_id is not null as "isLive",
      (select count(*)::int from ${staleFlags} f where f.edition_id = a.live_edition_id and f.state = 'open') as behind
    from best b
    join ${articles} a on a.id = b.id
    join ${editions} e on e.id = coalesce(a.open_edition_id, a.live_edition_id)
    join ${revisions} r on r.id = e.head_revision_id
    order by b.rank desc, a.id desc`);
  return [...found];
}
