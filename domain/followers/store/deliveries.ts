import { sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { tierOf } from "../../claims/vocabulary";
import { uuidList } from "../queries/ids";
import { CHUNK, type Frequency, MIN_CERTAINTIES } from "../vocabulary";
import type { EventRow } from "./events";

/** The next event with followers who are not told yet; another worker's is left to it. */
export async function takeUntold(tx: Tx): Promise<{ id: string } | null> {
  const [row] = await tx.execute<{ id: string }>(sql`
    select id from notification_events where released_at is not null and told_at is null
    order by released_at limit 1 for update skip locked`);
  return row ?? null;
}

/** The seasons an event is about, where its claim names several. */
export async function seasonsOf(tx: Tx, event: EventRow): Promise<string[]> {
  if (event.seasonId) return [event.seasonId];
  const rows = await tx.execute<{ id: string }>(
    sql`select season_id as id from claim_seasons where claim_id = ${event.claimId ?? event.wasClaimId}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Writes deliveries for the next followers in the order of their ids, and how far it came, in one statement's time.
 * Somebody who follows a show and its season is told once, at the sooner of the two; somebody whom another season of the
 * same claim has told is not told again.
 */
export async function tellNext(tx: Tx, event: EventRow, seasonIds: readonly string[], due: Record<Frequency, Date>): Promise<number> {
  const after = event.toldUpTo ?? "00000000-0000-0000-0000-000000000000";
  const levels = sql.join(
    levelsMet(event).map((level) => sql`${level}`),
    sql`, `,
  );
  const following = (subject: ReturnType<typeof sql>) => sql`(
    select f.follower_id, f.id, f.frequency from follows f join followers p on p.id = f.follower_id and p.state = 'active'
    where ${subject} and f.follower_id > ${after}::uuid and f.verbs @> array[${event.verb}] and f.min_certainty in (${levels})
      and f.since <= ${event.raisedAt.toISOString()}
    order by f.follower_id limit ${CHUNK})`;
  const [row] = await tx.execute<{ told: number; last: string | null }>(sql`
    with audience as (
      ${following(sql`f.show_id = ${event.showId}`)}
      union all ${following(sql`f.season_id = any(${uuidList(seasonIds)})`)}
      union all ${following(sql`f.person_id = ${event.personId}`)}
    ), next as (
      select distinct on (follower_id) follower_id, id, frequency from audience
      order by follower_id, array_position(array['at_once', 'daily', 'weekly'], frequency) limit ${CHUNK}
    ), written as (
      insert into notification_deliveries (event_id, follower_id, follow_id, frequency, due_at)
      select ${event.id}, n.follower_id, n.id, n.frequency,
        case n.frequency when 'at_once' then ${due.at_once.toISOString()}::timestamptz
          when 'daily' then ${due.daily.toISOString()}::timestamptz else ${due.weekly.toISOString()}::timestamptz end
      from next n where not exists (
        select from notification_deliveries d join notification_events o on o.id = d.event_id
        where d.follower_id = n.follower_id and o.claim_id = ${event.claimId} and o.verb = ${event.verb})
    ), reached as (select count(*)::int as told, (array_agg(follower_id order by follower_id desc))[1] as last from next)
    update notification_events e set told_up_to = coalesce(r.last, e.told_up_to),
      told_at = case when r.told < ${CHUNK} then now() end
    from reached r where e.id = ${event.id} returning r.told, r.last`);
  return row?.told ?? 0;
}

/** Which of the followers' least certainties a certainty meets. */
function levelsMet({ certainty }: EventRow): string[] {
  const met = MIN_CERTAINTIES.filter((least) => tierOf(certainty) >= tierOf(least));
  return met.length > 0 ? met : ["none"];
}

export async function isAnythingUntold(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ found: boolean }>(
    sql`select exists (select from notification_events where released_at is not null and told_at is null) as found`,
  );
  return row?.found === true;
}

/** One worker at a time makes up letters: two would split what belongs into one. */
export async function mayGather(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext('followers: letters')) as mine`);
  return row?.mine === true;
}

/** Makes up letters of what is due: at once one for each season, gathered one for all. How many. */
export async function gatherNext(tx: Tx, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const whom = await tx.execute<{ id: string }>(sql`
    select distinct follower_id as id from (
      select d.follower_id from notification_deliveries d
      where d.letter_id is null and d.state = 'queued' and d.due_at <= ${at} order by d.due_at limit ${CHUNK}) soonest`);
  // By name: joined to them, the planner reads everything that is due for each of the few.
  const theirs = sql`d.follower_id = any(string_to_array(${whom.map(({ id }) => id).join(",")}, ',')::uuid[])`;
  const made = await tx.execute(sql`
    with due as materialized (
      select d.event_id, d.follower_id, d.frequency, case when d.frequency = 'at_once' then coalesce(e.season_id, e.show_id) end as about,
        gen_random_uuid() as id
      from notification_deliveries d join notification_events e on e.id = d.event_id
      where ${theirs} and d.letter_id is null and d.state = 'queued' and d.due_at <= ${at}
    ), bundled as materialized (
      select event_id, follower_id, frequency, first_value(id) over (partition by follower_id, frequency, about order by event_id) as letter_id
      from due
    ), written as (
      insert into letters (id, follower_id, kind, queued_at, due_at)
      select distinct letter_id, follower_id, case when frequency = 'at_once' then 'news' else 'digest' end, ${at}, ${at} from bundled returning id
    )
    update notification_deliveries d set letter_id = b.letter_id
    from bundled b where ${theirs} and d.event_id = b.event_id and d.follower_id = b.follower_id returning d.event_id`);
  return made.length;
}
