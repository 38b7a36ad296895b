import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { type Certainty, tierOf } from "../../claims/vocabulary";
import type { Context } from "../../kernel/context";
import { mayKeepFollowers, mayReadFollowers } from "../policy";
import { type CancelReason, type FollowVerb, MIN_CERTAINTIES } from "../vocabulary";
import { uuidList } from "./ids";

type Telling = { showId: string; seasonIds: readonly string[]; personId: string | null; verb: FollowVerb; certainty: Certainty };

/** How many people a fact would be mailed to: those who follow any of it, asked for its kind, and want it this sure. */
export async function countFollowersTold(db: Reader, { showId, seasonIds, personId, verb, certainty }: Telling): Promise<number> {
  const levels = MIN_CERTAINTIES.filter((least) => tierOf(certainty) >= tierOf(least));
  if (levels.length === 0) return 0;
  const [row] = await db.execute<{ count: number }>(sql`
    select count(distinct f.follower_id)::int as count from follows f join followers p on p.id = f.follower_id and p.state = 'active'
    where f.verbs @> array[${verb}] and f.min_certainty in ${levels}
      and (f.show_id = ${showId} or f.season_id = any(${uuidList(seasonIds)}) or f.person_id = ${personId})`);
  return row?.count ?? 0;
}

export type FollowedShow = { id: string; title: string; count: number };

/** Shows by the number of people who follow them or one of their seasons, and how all followers stand. */
export async function listFollowedShows({ db, actor }: Pick<Context, "db" | "actor">): Promise<FollowedShow[]> {
  if (!mayReadFollowers(actor).allowed) return [];
  const rows = await db.execute<FollowedShow>(sql`
    select h.id, h.title, count(distinct f.follower_id)::int as count
    from follows f join followers p on p.id = f.follower_id and p.state = 'active'
    left join seasons n on n.id = f.season_id join shows h on h.id = coalesce(f.show_id, n.show_id)
    group by h.id, h.title order by count desc, h.title limit 100`);
  return [...rows];
}

export type FollowerCounts = { active: number; pending: number; gone: number };

export async function countFollowers({ db, actor }: Pick<Context, "db" | "actor">): Promise<FollowerCounts> {
  if (!mayReadFollowers(actor).allowed) return { active: 0, pending: 0, gone: 0 };
  const [row] = await db.execute<FollowerCounts>(sql`
    select count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'pending')::int as pending,
      count(*) filter (where state in ('unsubscribed', 'bounced', 'complained'))::int as gone from followers`);
  return row ?? { active: 0, pending: 0, gone: 0 };
}

export type NewsOnDesk = {
  id: string;
  verb: FollowVerb;
  showId: string;
  seasonId: string | null;
  title: string;
  label: string | null;
  summary: string;
  isTakenBack: boolean;
  isBlocked: boolean;
  raisedAt: Date;
  holdUntil: Date;
  releasedAt: Date | null;
  cancelReason: CancelReason | null;
  told: number;
  sent: number;
  failed: number;
};
type NewsRow = Omit<NewsOnDesk, "raisedAt" | "holdUntil" | "releasedAt"> & {
  raisedAt: string;
  holdUntil: string;
  releasedAt: string | null;
};

/** News as the desk follows it: what is held first, then what went out or was dropped, newest first. */
export async function listNews({ db, actor }: Pick<Context, "db" | "actor">): Promise<NewsOnDesk[]> {
  if (!mayReadFollowers(actor).allowed) return [];
  const rows = await db.execute<NewsRow>(sql`
    select e.id, e.verb, e.show_id as "showId", e.season_id as "seasonId", h.title, n.label, c.summary, e.claim_id is null as "isTakenBack",
      coalesce(s.phase = 'conflict' or (s.flags ->> 'contested')::boolean, false) as "isBlocked",
      e.raised_at as "raisedAt", e.hold_until as "holdUntil", e.released_at as "releasedAt", e.cancel_reason as "cancelReason",
      d.told, d.sent, d.failed
    from (select * from notification_events order by (released_at is null and cancelled_at is null) desc, raised_at desc limit 50) e
    join shows h on h.id = e.show_id left join seasons n on n.id = e.season_id
    left join season_statuses s on s.season_id = e.season_id
    join claims c on c.id = coalesce(e.claim_id, e.was_claim_id)
    cross join lateral (
      select count(*)::int as told, count(*) filter (where x.state = 'sent')::int as sent, count(*) filter (where x.state = 'failed')::int as failed
      from notification_deliveries x where x.event_id = e.id) d
    order by (e.released_at is null and e.cancelled_at is null) desc, e.raised_at desc`);
  return rows.map(({ raisedAt, holdUntil, releasedAt, ...row }) => ({
    ...row,
    ...{ raisedAt: new Date(raisedAt), holdUntil: new Date(holdUntil), releasedAt: releasedAt ? new Date(releasedAt) : null },
  }));
}

export type CaughtMail = {
  id: string;
  recipient: string;
  subject: string;
  headers: string;
  text: string;
  html: string;
  caughtAt: Date;
};

/** The newest mail that was caught instead of sent. */
export async function listCaughtMail({ db, actor }: Pick<Context, "db" | "actor">): Promise<CaughtMail[]> {
  if (!mayKeepFollowers(actor).allowed) return [];
  const rows = await db.execute<Omit<CaughtMail, "caughtAt"> & { caughtAt: string }>(sql`
    select id, recipient, subject, headers, text, html, caught_at as "caughtAt" from caught_mails order by caught_at desc limit 100`);
  return rows.map((row) => ({ ...row, caughtAt: new Date(row.caughtAt) }));
}
