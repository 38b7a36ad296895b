import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { claims } from "@/db/schema/claims";
import { notificationEvents } from "@/db/schema/followers";
import { settings } from "@/db/schema/staff";
import type { SeasonPhase } from "../../claims/vocabulary";
import type { Driver } from "../news";
import { uuidList } from "../queries/ids";
import type { CancelReason, FollowVerb } from "../vocabulary";

export type EventRow = typeof notificationEvents.$inferSelect;
type NewEvent = typeof notificationEvents.$inferInsert;

const isHeld = and(isNull(notificationEvents.releasedAt), isNull(notificationEvents.cancelledAt));

/** Minutes news is held, and the zone whose mornings digests leave in. */
export async function findHold(tx: Tx): Promise<{ holdMinutes: number; timeZone: string }> {
  const [row] = await tx.select({ holdMinutes: settings.notificationHoldMinutes, timeZone: settings.timeZone }).from(settings);
  return row ?? { holdMinutes: 30, timeZone: "UTC" };
}

/** Claims in the order their ids are given. */
export async function loadDrivers(tx: Tx, ids: readonly string[]): Promise<Driver[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: claims.id,
      kind: claims.kind,
      modality: claims.modality,
      certainty: claims.certainty,
      whenEdtf: claims.whenEdtf,
      serviceId: claims.serviceId,
      part: claims.part,
      isFinal: claims.isFinal,
      reportedOn: claims.reportedOn,
      isTakenBack: sql<boolean>`${claims.retractedAt} is not null or exists (
        select from claim_relations r join claims d on d.id = r.from_id
        where r.to_id = ${claims.id} and r.kind = 'denies' and d.visibility = 'public' and d.retracted_at is null)`,
    })
    .from(claims)
    .where(sql`${claims.id} in ${[...ids]}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Whether anybody would hear of it: what nobody follows is not raised. */
export async function isFollowed(
  tx: Tx,
  about: { showId: string; seasonIds: readonly string[]; personId: string | null },
): Promise<boolean> {
  const { showId, seasonIds, personId } = about;
  const [row] = await tx.execute<{ found: boolean }>(sql`
    select exists (select from follows where show_id = ${showId})
      or exists (select from follows where season_id = any(${uuidList(seasonIds)}))
      or exists (select from follows where person_id = ${personId}) as found`);
  return row?.found === true;
}

/** News of one season is weighed by one worker at a time. */
export const lockNewsOf = (tx: Tx, seasonId: string) => tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`news of ${seasonId}`}))`);

/** The newest news of one heading of a season, whatever became of it. */
export async function lockLastNews(tx: Tx, seasonId: string, verb: FollowVerb): Promise<EventRow | null> {
  const [row] = await tx
    .select()
    .from(notificationEvents)
    .where(and(eq(notificationEvents.seasonId, seasonId), eq(notificationEvents.verb, verb)))
    .orderBy(desc(notificationEvents.raisedAt), desc(notificationEvents.id))
    .limit(1)
    .for("update");
  return row ?? null;
}

export async function lockEvent(tx: Tx, eventId: string): Promise<EventRow | null> {
  const [row] = await tx.select().from(notificationEvents).where(eq(notificationEvents.id, eventId)).for("update");
  return row ?? null;
}

/** Nothing where the same news was raised before. */
export const insertEvent = (tx: Tx, event: NewEvent) =>
  tx.insert(notificationEvents).values(event).onConflictDoNothing({ target: notificationEvents.dedupeKey });

/** What else is held of a season waits for the newest, so that one letter tells it all. */
export const waitTogether = (tx: Tx, seasonId: string, holdUntil: Date) =>
  tx
    .update(notificationEvents)
    .set({ holdUntil })
    .where(and(eq(notificationEvents.seasonId, seasonId), isHeld));

/** Held news that tells of more than it was raised for: readers knew something older. */
export async function reachBack(tx: Tx, eventId: string, wasClaimId: string | null): Promise<void> {
  await tx.update(notificationEvents).set({ wasClaimId }).where(eq(notificationEvents.id, eventId));
}

/** Takes held news away. What fell or moved on may be raised again one day; what an editor stopped may not. */
export async function cancelEvent(tx: Tx, eventId: string, reason: CancelReason, at: Date, by: string | null = null): Promise<void> {
  const { dedupeKey } = notificationEvents;
  const key = reason === "by_hand" ? {} : { dedupeKey: sql`${dedupeKey} || ':' || ${notificationEvents.id}` };
  await tx
    .update(notificationEvents)
    .set({ cancelledAt: at, cancelReason: reason, cancelledBy: by, ...key })
    .where(and(eq(notificationEvents.id, eventId), isHeld));
}

export const releaseEvent = (tx: Tx, eventId: string, at: Date, releasedBy: string | null) =>
  tx.update(notificationEvents).set({ releasedAt: at, releasedBy }).where(eq(notificationEvents.id, eventId));

/** Held news of one claim, and whether any news of it went out. */
export const eventsOfClaim = (tx: Tx, claimId: string) =>
  tx.select().from(notificationEvents).where(eq(notificationEvents.claimId, claimId)).for("update");

export type CastClaim = Driver & { showId: string; personId: string | null; seasonIds: string[]; isKnown: boolean; isDisputed: boolean };

/** A claim by itself, with whether readers know it and whether anything speaks against it. */
export async function findClaim(tx: Tx, claimId: string, now: Date): Promise<CastClaim | null> {
  const [driver] = await loadDrivers(tx, [claimId]);
  const [row] = await tx.execute<{
    show_id: string;
    person_id: string | null;
    season_ids: string[];
    is_known: boolean;
    is_disputed: boolean;
  }>(sql`
    select c.show_id, c.person_id, array(select s.season_id::text from claim_seasons s where s.claim_id = c.id) as season_ids,
      c.visibility = 'public' and c.retracted_at is null and (c.embargo_until is null or c.embargo_until <= ${now.toISOString()}) as is_known,
      exists (select from claim_states s where s.claim_id = c.id) as is_disputed
    from claims c where c.id = ${claimId}`);
  if (!driver || !row) return null;
  const { show_id: showId, person_id: personId, season_ids: seasonIds } = row;
  return { ...driver, showId, personId, seasonIds, isKnown: row.is_known, isDisputed: row.is_disputed };
}

export type Standing = { phase: SeasonPhase; line: string; isContested: boolean; drivenBy: string[] };

/** Where a season stands now, as far as news of it must know. */
export async function findStanding(tx: Tx, seasonId: string): Promise<Standing | null> {
  const [row] = await tx.execute<{ phase: SeasonPhase; line: string; contested: boolean; driven_by: string[] }>(sql`
    select s.phase, s.line, s.phase = 'conflict' or coalesce((s.flags ->> 'contested')::boolean, false) as contested,
      array(select jsonb_array_elements_text(s.status -> 'drivenBy')) as driven_by
    from season_statuses s where s.season_id = ${seasonId}`);
  return row ? { phase: row.phase, line: row.line, isContested: row.contested, drivenBy: row.driven_by } : null;
}
