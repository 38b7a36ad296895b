import { bigint, boolean, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { EventType } from "@/domain/kernel/events";
import { id, instant, word } from "./columns";

/** What happened, in the words of the registry; kept for good, as the newsroom's log. */
export const outboxEvents = pgTable("outbox_events", {
  id: id(),
  type: word<EventType>().notNull(),
  payload: jsonb().$type<unknown>().notNull(),
  occurredAt: instant().notNull(),
});

/** One listener's receipt for one event; the key makes a second delivery harmless. */
export const outboxDeliveries = pgTable(
  "outbox_deliveries",
  {
    eventId: uuid()
      .notNull()
      .references(() => outboxEvents.id),
    subscriber: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.subscriber] })],
);

/** Which kept pages a change made old: the letter beside the bell, read by whoever missed the bell. Swept after a day. */
export const pagePurges = pgTable(
  "page_purges",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    tags: text().array().notNull(),
    paths: text().array().notNull(),
    drop: boolean().notNull(),
    madeAt: instant().notNull(),
  },
  (t) => [index("page_purges_by_time").on(t.madeAt)],
);

/** A sign of life from each worker, every few seconds; the jobs of a silent one are freed. */
export const workerBeats = pgTable("worker_beats", {
  workerId: text().primaryKey(),
  startedAt: instant().notNull(),
  seenAt: instant().notNull(),
});
