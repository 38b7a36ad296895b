import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import type { Around } from "../around";
import { AIRED_DAYS, CROWDED_HOURS } from "../vocabulary";

type Asked = { editionId: string; articleId: string; wasPublished: boolean };
type Found = Omit<Around, "at"> & { isCrowded: boolean };

/** How many other stories about the show are looked at for the same question. */
const LATELY = 40;

/** The live stories and the seasons around an edition, at the hour it would go out. */
export async function readAround(db: Reader, { editionId, articleId, wasPublished }: Asked, hour: Date): Promise<Around> {
  const at = sql`${hour.toISOString()}::timestamptz`;
  const [found] = await db.execute<Found>(sql`
    with mine as (
      select coalesce(x.show_id, n.show_id) as show_id from article_subjects x left join seasons n on n.id = x.season_id
      where x.edition_id = ${editionId} and x.role = 'about'
    ),
    theirs as (
      select x.edition_id from mine join article_subjects x on x.show_id = mine.show_id and x.role = 'about'
      union
      select x.edition_id from mine join seasons n on n.show_id = mine.show_id join article_subjects x on x.season_id = n.id and x.role = 'about'
    ),
    others as (
      select a.live_edition_id as edition_id, a.first_published_at from theirs
      join articles a on a.live_edition_id = theirs.edition_id and a.id <> ${articleId}
      order by a.first_published_at desc limit ${LATELY}
    )
    select exists (select from others where first_published_at > ${at} - make_interval(hours => ${CROWDED_HOURS})) as "isCrowded",
      exists (
        select from article_subjects x join claim_seasons s on s.season_id = x.season_id join claims c on c.id = s.claim_id
        where x.edition_id = ${editionId} and x.role = 'about' and c.modality = 'occurred' and c.retracted_at is null
          and c.kind in ('premiered', 'part_released', 'full_release', 'finale_aired')
          and c.when_lo <= ${at}::date and c.when_hi >= ${at}::date - ${AIRED_DAYS}::int
      ) as "hasAired",
      coalesce((select jsonb_agg(distinct w.title) from mine join shows w on w.id = mine.show_id), '[]') as shows,
      coalesce((
        select json_agg(json_build_object('editionId', o.edition_id, 'headline', r.headline) order by o.first_published_at desc)
        from others o join editions e on e.id = o.edition_id join revisions r on r.id = e.head_revision_id), '[]') as others`);
  if (!found) throw new Error("one row is always there");
  return { ...found, isCrowded: found.isCrowded && !wasPublished, at: hour };
}
