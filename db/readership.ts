import { lt, sql } from "drizzle-orm";
import { type Db, inTransaction } from "./connect";
import { storyReaders, storyViews } from "./schema/readership";
import { settings } from "./schema/staff";

// How often stories are opened: numbers by story and day, from the pages we send. No cookie, no address, no script.

const DAYS_KEPT = 400;

const today = sql`(now() at time zone coalesce((select ${settings.timeZone} from ${settings}), 'UTC'))::date`;

/** Adds what was opened since the last count, by slug; an old slug counts for its story, an unknown one for nothing. */
export async function addViews(db: Db, views: ReadonlyMap<string, number>): Promise<void> {
  if (views.size === 0) return;
  const counted = JSON.stringify(Object.fromEntries(views));
  await db.execute(sql`
    insert into story_views (article_id, viewed_on, views)
    select s.article_id, ${today}, sum(v.value::int)
    from jsonb_each_text(${counted}::jsonb) v join article_slugs s on s.slug = v.key
    group by s.article_id
    on conflict (article_id, viewed_on) do update set views = story_views.views + excluded.views`);
}

/** Adds up the last seven days for every story, and for the flags that are open; forgets days older than a year. */
export async function tallyReaders(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.delete(storyViews).where(lt(storyViews.on, sql`${today} - ${DAYS_KEPT}::int`));
    await tx.delete(storyReaders);
    await tx.execute(sql`
      insert into story_readers (article_id, lately)
      select article_id, sum(views) from story_views where viewed_on > ${today} - 7 group by article_id`);
    await tx.execute(sql`
      update stale_flags f set readers = coalesce(r.lately, 0)
      from editions e left join story_readers r on r.article_id = e.article_id
      where e.id = f.edition_id and f.state = 'open' and f.readers <> coalesce(r.lately, 0)`);
  });
}
