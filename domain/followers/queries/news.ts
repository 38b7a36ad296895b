import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import type { Certainty, ClaimKind, Modality, SeasonPhase } from "../../claims/vocabulary";
import { seasonPath, showPath } from "../../shows/vocabulary";
import type { FollowVerb } from "../vocabulary";
import { lowered } from "./followed";

export type SourceTold = { name: string | null; url: string | null; isRead: boolean };
/** One claim as a letter tells it: what, when, how sure, and from whom, origin last. */
export type FactTold = {
  id: string;
  kind: ClaimKind;
  modality: Modality;
  certainty: Certainty;
  part: number | null;
  when: { edtf: string; words: string | null } | null;
  summary: string;
  person: string | null;
  service: string | null;
  reportedOn: string;
  sources: SourceTold[];
};
export type NewsTold = {
  id: string;
  verb: FollowVerb;
  /** "All of Us Are Dead, season 2", or the show alone. */
  about: string;
  path: string;
  language: string;
  was: FactTold | null;
  is: FactTold | null;
  line: string | null;
  toPhase: SeasonPhase | null;
  raisedAt: Date;
};

type Row = {
  id: string;
  verb: FollowVerb;
  title: string;
  slug: string;
  label: string | null;
  season_slug: string | null;
  language: string;
  line: string | null;
  to_phase: SeasonPhase | null;
  raised_at: string;
  was: FactTold | null;
  is: FactTold | null;
};

const factOf = (id: ReturnType<typeof sql>) => sql`(
  select jsonb_build_object('id', c.id, 'kind', c.kind, 'modality', c.modality, 'certainty', c.certainty, 'part', c.part,
    'when', case when c.when_edtf is not null then jsonb_build_object('edtf', c.when_edtf,
      'words', case when c.when_anchor is null then c.when_words end) end,
    'summary', c.summary, 'person', q.display_name, 'service', o.name, 'reportedOn', c.reported_on,
    'sources', coalesce((select jsonb_agg(jsonb_build_object('name', link ->> 'name', 'url', link ->> 'url', 'isRead', (link ->> 'isRead')::boolean))
      from jsonb_array_elements((select k.links from source_chains k where k.claim_id = c.id and k.stance = 'supports' order by k.position limit 1)) link), '[]'))
  from claims c left join people q on q.id = c.person_id left join organisations o on o.id = c.service_id where c.id = ${id})`;

/** What letters tell, by event. Claims never change, so a letter sent again says the same. */
export async function loadNews(db: Reader, eventIds: readonly string[]): Promise<Map<string, NewsTold>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db.execute<Row>(sql`
    select e.id, e.verb, h.title, h.slug, n.label, n.slug as season_slug, h.original_language as language, e.line, e.to_phase, e.raised_at,
      ${factOf(sql`e.was_claim_id`)} as was, ${factOf(sql`e.claim_id`)} as is
    from notification_events e join shows h on h.id = e.show_id left join seasons n on n.id = e.season_id
    where e.id in ${[...eventIds]}`);
  return new Map(rows.map((row) => [row.id, toldOf(row)]));
}

const toldOf = ({ id, verb, title, slug, label, season_slug, language, line, to_phase, raised_at, was, is }: Row): NewsTold => ({
  ...{ id, verb, language, line, was, is, toPhase: to_phase, raisedAt: new Date(raised_at) },
  about: label ? `${title}, ${lowered(label)}` : title,
  path: season_slug ? seasonPath(slug, season_slug) : showPath(slug),
});

/** Of one heading of one season only the newest, told from what was known before the first. */
export function inBrief(news: readonly NewsTold[]): NewsTold[] {
  const brief = new Map<string, NewsTold>();
  for (const one of [...news].sort((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime())) {
    const key = one.verb === "cast" || one.verb === "trailer" ? one.id : `${one.path} ${one.verb}`;
    const earlier = brief.get(key);
    brief.set(key, earlier ? { ...one, was: earlier.was } : one);
  }
  return [...brief.values()];
}
