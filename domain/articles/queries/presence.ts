import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { editionPens, editionPresence } from "@/db/schema/presence";
import { users } from "@/db/schema/staff";
import { GONE_AFTER_MS, HIDDEN_GONE_AFTER_MS, PEN_ANSWER_MS, PEN_LAPSES_MS, type PresenceMode } from "../vocabulary";

/** Somebody who has the story open, in however many tabs; hidden where none of them is in sight. */
export type Someone = { userId: string; name: string; mode: PresenceMode; isHidden: boolean };
/** Who writes. `takenFrom`: whose turn it was before, where it was taken over and not given. */
export type PenHeld = { userId: string; name: string; tabId: string | null; since: string; takenFrom: string | null };
export type PenRequest = { userId: string; name: string; secondsLeft: number; isDeclined: boolean };
export type Presence = {
  people: Someone[];
  pen: PenHeld | null;
  request: PenRequest | null;
  version: number;
  /** Changes whenever a comment does; never compared but for being another. */
  commentsAt: string;
};

const asker = alias(users, "asker");
const seconds = (ms: number) => sql`make_interval(secs => ${ms / 1_000})`;

/** Whose an edition is and how it stands: all that says who may write there. */
export async function findWriters(db: Reader, editionId: string) {
  const [row] = await db.select({ authorId: editions.authorId, status: editions.status }).from(editions).where(eq(editions.id, editionId));
  return row ?? null;
}

/** Who has an edition open and who writes in it, by the database's clock. */
export async function readPresence(db: Reader, editionId: string): Promise<Presence> {
  const people = await listPeople(db, editionId);
  const held = await findPen(db, editionId);
  const [found] = await db
    .select({
      version: editions.version,
      commentsAt: sql<string>`(
        select concat_ws('/', count(*), count(${comments.resolvedAt}), count(${comments.removedAt}),
          max(greatest(${comments.at}, ${comments.editedAt}, ${comments.resolvedAt}, ${comments.removedAt})))
        from ${comments} where ${comments.editionId} = ${editions.id})`,
    })
    .from(editions)
    .where(eq(editions.id, editionId));
  return { people, ...held, version: found?.version ?? 0, commentsAt: found?.commentsAt ?? "" };
}

/** One entry a person: what the most telling of their tabs does. */
async function listPeople(db: Reader, editionId: string): Promise<Someone[]> {
  const isHere = sql`${editionPresence.seenAt} > now() - case when ${editionPresence.isHidden} then ${seconds(HIDDEN_GONE_AFTER_MS)} else ${seconds(GONE_AFTER_MS)} end`;
  return db
    .select({
      userId: users.id,
      name: users.name,
      mode: sql<PresenceMode>`(array_agg(${editionPresence.mode} order by ${editionPresence.mode} = 'reading', ${editionPresence.isHidden}))[1]`,
      isHidden: sql<boolean>`bool_and(${editionPresence.isHidden})`,
    })
    .from(editionPresence)
    .innerJoin(users, eq(users.id, editionPresence.userId))
    .where(and(eq(editionPresence.editionId, editionId), isHere))
    .groupBy(users.id, users.name)
    .orderBy(asc(users.name), asc(users.id));
}

/** Whoever writes now, and whoever asks them to let go. */
export async function findPen(db: Reader, editionId: string): Promise<Pick<Presence, "pen" | "request">> {
  const [row] = await db
    .select({
      userId: editionPens.userId,
      name: users.name,
      tabId: editionPens.tabId,
      since: editionPens.since,
      takenFrom: editionPens.takenFrom,
      askedBy: editionPens.askedBy,
      askerName: asker.name,
      secondsLeft: sql<number>`greatest(0, extract(epoch from ${editionPens.askedAt} + ${seconds(PEN_ANSWER_MS)} - now()))::float8`,
      isDeclined: sql<boolean>`${editionPens.declinedAt} is not null`,
    })
    .from(editionPens)
    .innerJoin(users, eq(users.id, editionPens.userId))
    .leftJoin(asker, eq(asker.id, editionPens.askedBy))
    .where(and(eq(editionPens.editionId, editionId), sql`${editionPens.seenAt} > now() - ${seconds(PEN_LAPSES_MS)}`));
  if (!row) return { pen: null, request: null };
  const { askedBy, askerName, secondsLeft, isDeclined, since, ...pen } = row;
  const request = askedBy && askerName ? { userId: askedBy, name: askerName, secondsLeft: Math.ceil(secondsLeft), isDeclined } : null;
  return { pen: { ...pen, since: since?.toISOString() ?? "" }, request };
}
