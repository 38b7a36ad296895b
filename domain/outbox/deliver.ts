import { type Db, inTransaction, type Tx } from "@/db/connect";
import { addJob, claimDelivery, getEvent } from "@/db/outbox";
import { type EventType, eventPayloads, type Payload } from "../kernel/events";

/** Writes rows in the transaction it is given; anything beyond the database it asks for with `addJob`. */
export type Handler<E extends EventType> = (tx: Tx, payload: Payload<E>, occurredAt: Date) => Promise<void>;

/** Who listens to what. Every event has a line here, even an empty one, or the build fails. */
export type Subscribers = { [E in EventType]: Record<string, Handler<E>> };

/** One job for each listener, so that one listener's bad day does not hold up another's. */
export async function fanOut(db: Db, eventId: string, subscribers: Subscribers) {
  await inTransaction(db, async (tx) => {
    const event = await getEvent(tx, eventId);
    for (const subscriber of Object.keys(subscribers[event.type])) {
      await addJob(tx, "deliver", { eventId, subscriber }, { key: `${eventId}:${subscriber}` });
    }
  });
}

/** Runs one listener once: the receipt and the listener's own writes are kept together or not at all. */
export async function deliver(db: Db, eventId: string, subscriber: string, subscribers: Subscribers) {
  await inTransaction(db, async (tx) => {
    if (!(await claimDelivery(tx, eventId, subscriber))) return;
    const event = await getEvent(tx, eventId);
    await hear(tx, event.type, event.payload, event.occurredAt);
  });

  async function hear<E extends EventType>(tx: Tx, type: E, raw: unknown, occurredAt: Date) {
    const handler: Handler<E> | undefined = subscribers[type][subscriber];
    if (!handler) throw new Error(`nobody called ${subscriber} listens to ${type}`);
    await handler(tx, eventPayloads[type].parse(raw) as Payload<E>, occurredAt);
  }
}
