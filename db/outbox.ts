import { eq, sql } from "drizzle-orm";
import type { EventType, Payload } from "@/domain/kernel/events";
import { only, type Reader, type Tx } from "./connect";
import { outboxDeliveries, outboxEvents } from "./schema/outbox";

/** Written in the transaction that made it true, so a rollback takes the news back with the fact. */
export async function recordEvent<E extends EventType>(tx: Tx, type: E, payload: Payload<E>, occurredAt: Date) {
  const event = only(await tx.insert(outboxEvents).values({ type, payload, occurredAt }).returning({ id: outboxEvents.id }));
  await addJob(tx, "fan-out", { eventId: event.id }, { key: `fan-out:${event.id}` });
}

/** Asks the worker for `task`, once this transaction commits. A second job with the same key replaces the first. */
export async function addJob(tx: Tx, task: string, payload: object, options: { key: string }) {
  await tx.execute(
    sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, job_key => ${options.key}, max_attempts => 5)`,
  );
}

export const getEvent = async (db: Reader, eventId: string) =>
  only(await db.select().from(outboxEvents).where(eq(outboxEvents.id, eventId)));

/** True for the first caller; a second one waits for the first transaction and is then told no. */
export async function claimDelivery(tx: Tx, eventId: string, subscriber: string) {
  const claimed = await tx.insert(outboxDeliveries).values({ eventId, subscriber }).onConflictDoNothing().returning();
  return claimed.length === 1;
}
