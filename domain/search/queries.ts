import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { mediaAssets } from "@/db/schema/media";
import type { EditionStatus } from "../articles/vocabulary";

export type DeskStory = { kind: "story"; id: string; label: string; status: EditionStatus; isOpen: boolean };
export type DeskRecord = { kind: "show" | "season" | "person"; id: string; label: string; note: string; showId: string | null };
export type DeskPicture = { kind: "picture"; id: string; label: string; number: number };
export type DeskFinds = { stories: DeskStory[]; records: DeskRecord[]; pictures: DeskPicture[] };

/** Of each kind. */
const FEW = 6;
/** How alike a name has to be. */
const LIKE = 0.42;

/** Stories in any state by their headline, shows, seasons and people by any name, the likeliest first, and pictures by what is said of them. */
export async function searchDesk(db: Reader, text: string): Promise<DeskFinds> {
  const asked = text.replaceAll("\u0000", "").trim();
  const [, name = asked, number = null] = /^(.*\S)\s+(?:(?:season|s|part)\s*)?(\d{1,2})$/i.exec(asked) ?? [];
  const [stories, records, pictures] = await Promise.all([
    db.execute<DeskStory>(storiesLike(asked)),
    db.execute<DeskRecord>(recordsLike(asked, name, number === null ? null : Number(number))),
    db.execute<DeskPicture>(picturesLike(asked)),
  ]);
  return { stories: [...stories], records: [...records], pictures: [...pictures] };
}

const pattern = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const hasAll = (said: SQL, asked: string): SQL =>
  sql.join(
    asked
      .split(/\s+/)
      .slice(0, 6)
      .map((word) => sql`folded(${said}) like folded(${pattern(word)})`),
    sql` and `,
  );

/** By the headline that the desk sees: of the open edition, else of the live one. Every word has to be in it. */
const storiesLike = (asked: string): SQL => sql`
    select 'story' as kind, ${editions.id} as id, ${revisions.headline} as label, ${editions.status} as status,
      ${articles.openEditionId} is not null as "isOpen"
    from ${revisions}
    join ${editions} on ${editions.headRevisionId} = ${revisions.id}
    join ${articles} on ${editions.id} = coalesce(${articles.openEditionId}, ${articles.liveEditionId})
    where ${hasAll(sql`${revisions.headline}`, asked)}
    order by ${editions.updatedAt} desc limit ${FEW}`;

/** By its number on the desk, M-311, or by every word of its name, its alt text and its credit. */
const picturesLike = (asked: string): SQL => sql`
    select 'picture' as kind, ${mediaAssets.id} as id, ${mediaAssets.title} as label, ${mediaAssets.number} as number
    from ${mediaAssets}
    where ${mediaAssets.state} = 'ready' and ${hasAll(
      sql`concat_ws(' ', 'M-' || ${mediaAssets.number}, ${mediaAssets.title}, ${mediaAssets.alt}, ${mediaAssets.creditLine})`,
      asked,
    )}
    order by ${mediaAssets.createdAt} desc limit ${FEW}`;

/** "squid game 3" is that season; a show has its newest season beside it. */
const recordsLike = (asked: string, name: string, number: number | null): SQL => sql`
  with best as materialized (
    select distinct on (kind, id) kind, id, score from (
      select * from names_like(${asked}) union all select * from names_like(${name}) where ${number}::int is not null
    ) n where score >= ${LIKE} order by kind, id, score desc
  ), top as (select * from best order by score desc, id limit ${FEW})
  select * from (
    select t.kind, h.id, h.title as label, concat_ws(', ', 'Show', h.disambiguator) as note, null::uuid as "showId", t.score, 0 as place
    from top t join shows h on t.kind = 'show' and h.id = t.id
    union all
    select 'season', s.id, h.title || ', ' || lower(left(s.label, 1)) || substr(s.label, 2), 'Season', h.id,
      t.score + case when s.number = ${number}::int then 0.5 else 0 end, 1
    from top t join shows h on t.kind = 'show' and h.id = t.id
    join lateral (
      select n.* from seasons n where n.show_id = h.id and (${number}::int is null or n.number = ${number}::int) order by n.position desc limit 1
    ) s on true
    union all
    select t.kind, p.id, p.display_name, concat_ws(', ', 'Person', p.disambiguator), null, t.score, 0
    from top t join people p on t.kind = 'person' and p.id = t.id
  ) r order by r.score desc, r.place, r.label limit ${FEW + 2}`;
