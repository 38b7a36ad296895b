import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import { type Doc, nodesOf } from "../document";
import { withoutSuggestions } from "../suggestions";
import { AIRED_DAYS, CROWDED_HOURS } from "../vocabulary";

type Asked = { editionId: string; articleId: string; body: Doc; isFenced: boolean; wasPublished: boolean; now: Date };

/** What a desk may want to know of the stories and seasons around an edition; it stops nothing and asks for no reason. */
export async function listCautions(db: Reader, { editionId, articleId, body, isFenced, wasPublished, now }: Asked): Promise<Issue[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const [around] = await db.execute<{ hasOthers: boolean; isCrowded: boolean; hasAired: boolean }>(sql`
    with others as (
      select a.first_published_at from story_shows mine
      join story_shows theirs on theirs.show_id = mine.show_id
      join articles a on a.live_edition_id = theirs.edition_id and a.id <> ${articleId}
      where mine.edition_id = ${editionId}
    )
    select exists (select from others) as "hasOthers",
      exists (select from others where first_published_at > ${at} - make_interval(hours => ${CROWDED_HOURS})) as "isCrowded",
      exists (
        select from article_subjects x join claim_seasons s on s.season_id = x.season_id join claims c on c.id = s.claim_id
        where x.edition_id = ${editionId} and x.role = 'about' and c.modality = 'occurred' and c.retracted_at is null
          and c.kind in ('premiered', 'part_released', 'full_release', 'finale_aired')
          and c.when_lo <= ${at}::date and c.when_hi >= ${at}::date - ${AIRED_DAYS}::int
      ) as "hasAired"`);
  if (!around) return [];
  return [
    ...(around.hasOthers && !leadsOn(body) ? [{ field: "body", code: "no_related_story" } as const] : []),
    ...(around.isCrowded && !wasPublished ? [{ field: "about", code: "same_show_lately" } as const] : []),
    ...(around.hasAired && !isFenced ? [{ field: "spoilers", code: "season_just_aired" } as const] : []),
  ];
}

const leadsOn = (body: Doc) => [...nodesOf(withoutSuggestions(body))].some(({ type }) => type === "relatedStory");
