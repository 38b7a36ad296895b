import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/connect";
import { LEASE_SECONDS } from "../vocabulary";

/**
 * Takes letters that are due, and those whose taker fell silent, for as long as the lease runs. What was taken by one
 * worker is passed over by the next.
 */
export async function takeLetters(db: Db, fence: string, limit: number): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    update letters set state = 'sending', attempts = attempts + 1, fence = ${fence}::uuid,
      lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
    where id in (
      select id from (select id from letters where state = 'queued' and due_at <= now() order by due_at limit ${limit} for update skip locked) due
      union all
      select id from (select id from letters where state = 'sending' and lease_until < now() limit ${limit} for update skip locked) lost
    ) returning id`);
  return rows.map(({ id }) => id);
}

type End = "sent" | "failed" | "suppressed";

/** How it ended, for the letter and for what it told. False where the lease ran out and it is somebody else's by now. */
export async function endLetter(tx: Tx, { id, fence }: { id: string; fence: string }, end: End): Promise<boolean> {
  const rows = await tx.execute(sql`
    with mine as (
      update letters set state = ${end}, sent_at = ${end === "sent" ? sql`now()` : null}, lease_until = null, fence = null
      where id = ${id} and fence = ${fence}::uuid and state = 'sending' returning id
    ), told as (
      update notification_deliveries set state = ${end}, sent_at = ${end === "sent" ? sql`now()` : null}
      where letter_id in (select id from mine) and state = 'queued' returning event_id
    ) select id from mine`);
  return rows.length > 0;
}

/** Back into the queue, to be tried in so many minutes; where the server could not be asked at all, it was no try. */
export async function putBack(
  db: Db,
  { id, fence }: { id: string; fence: string },
  again: { minutes: number; isTry: boolean },
): Promise<void> {
  await db.execute(sql`
    update letters set state = 'queued', lease_until = null, fence = null, due_at = now() + make_interval(mins => ${again.minutes}),
      attempts = attempts - ${again.isTry ? 0 : 1}
    where id = ${id} and fence = ${fence}::uuid and state = 'sending'`);
}
