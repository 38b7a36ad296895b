import { and, eq, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { editionPens, editionPresence } from "@/db/schema/presence";
import type { Pen } from "../policy";
import { HIDDEN_GONE_AFTER_MS, PEN_ANSWER_MS, PEN_LAPSES_MS, type PresenceMode } from "../vocabulary";

// Every hour here is the database's: the clocks of several machines differ, and one of them may be wrong.
const NOW = sql`now()`;
const ago = (ms: number): SQL => sql`now() - make_interval(secs => ${ms / 1_000})`;

/** Whose pen it is, as one person in one tab; who is given it is heard of in no tab yet. */
type Hand = { editionId: string; userId: string; tabId: string | null };

export async function touchPresence(tx: Tx, seen: Hand & { tabId: string; mode: PresenceMode; isHidden: boolean }) {
  const { mode, isHidden } = seen;
  await tx
    .insert(editionPresence)
    .values({ ...seen, seenAt: NOW })
    .onConflictDoUpdate({
      target: [editionPresence.editionId, editionPresence.tabId],
      set: { mode, isHidden, seenAt: NOW },
      setWhere: eq(editionPresence.userId, seen.userId),
    });
}

/** Takes a tab off the list, and with it what browsers that died in this story left behind. */
export async function dropPresence(tx: Tx, { editionId, tabId, userId }: Hand & { tabId: string }) {
  const here = eq(editionPresence.editionId, editionId);
  await tx.delete(editionPresence).where(and(here, eq(editionPresence.tabId, tabId), eq(editionPresence.userId, userId)));
  await tx.delete(editionPresence).where(and(here, lt(editionPresence.seenAt, ago(HIDDEN_GONE_AFTER_MS))));
}

/** Takes the pen if nobody holds it and keeps it alive if it is theirs already; false where another person holds it. */
export async function holdPen(tx: Tx, hand: Hand): Promise<boolean> {
  const isTheirs = sql`${editionPens.userId} = ${hand.userId}`;
  const isGoingOn = sql`${isTheirs} and ${editionPens.seenAt} > ${ago(PEN_LAPSES_MS)}`;
  const kept = (column: SQL | (typeof editionPens)["askedBy" | "askedAt" | "declinedAt" | "takenFrom"]) =>
    sql`case when ${isGoingOn} then ${column} end`;
  const held = await tx
    .insert(editionPens)
    .values({ ...hand, since: NOW, seenAt: NOW })
    .onConflictDoUpdate({
      target: editionPens.editionId,
      set: {
        userId: hand.userId,
        tabId: hand.tabId,
        since: sql`case when ${isGoingOn} then ${editionPens.since} else now() end`,
        seenAt: NOW,
        takenFrom: kept(editionPens.takenFrom),
        askedBy: kept(editionPens.askedBy),
        askedAt: kept(editionPens.askedAt),
        declinedAt: kept(editionPens.declinedAt),
      },
      setWhere: sql`${isTheirs} or ${editionPens.seenAt} <= ${ago(PEN_LAPSES_MS)}`,
    })
    .returning({ userId: editionPens.userId });
  return held.length > 0;
}

/** Whoever writes in the edition now, with the row locked; null where nobody does. */
export async function lockPen(tx: Tx, editionId: string): Promise<Pen | null> {
  const [row] = await tx
    .select({
      userId: editionPens.userId,
      askedBy: editionPens.askedBy,
      isLive: sql<boolean>`${editionPens.seenAt} > ${ago(PEN_LAPSES_MS)}`,
      isAnswerAwaited: sql<boolean>`coalesce(${editionPens.declinedAt} is null and ${editionPens.askedAt} > ${ago(PEN_ANSWER_MS)}, false)`,
    })
    .from(editionPens)
    .where(eq(editionPens.editionId, editionId))
    .for("update");
  if (!row?.isLive) return null;
  const { isLive: _, ...pen } = row;
  return pen;
}

export async function keepPen(tx: Tx, editionId: string) {
  await tx.update(editionPens).set({ seenAt: NOW }).where(eq(editionPens.editionId, editionId));
}

/** Takes the pen from somebody whose turn is over, whatever their browser still says. */
export async function dropPen(tx: Tx, editionId: string, userId: string) {
  await tx.delete(editionPens).where(and(eq(editionPens.editionId, editionId), eq(editionPens.userId, userId)));
}

/** Puts the pen into another hand, for as long as a beat may take to come. `takenFrom`: whose it was, where nobody gave it. */
export async function passPen(tx: Tx, hand: Hand, takenFrom: string | null) {
  const row = { ...hand, since: NOW, seenAt: NOW, takenFrom, askedBy: null, askedAt: null, declinedAt: null };
  await tx.insert(editionPens).values(row).onConflictDoUpdate({ target: editionPens.editionId, set: row });
}

export async function askForPen(tx: Tx, editionId: string, askedBy: string) {
  await tx.update(editionPens).set({ askedBy, askedAt: NOW, declinedAt: null }).where(eq(editionPens.editionId, editionId));
}

export async function declinePen(tx: Tx, editionId: string) {
  await tx.update(editionPens).set({ declinedAt: NOW }).where(eq(editionPens.editionId, editionId));
}

/** Lays the pen down once no tab of theirs writes any more. */
export async function layDownPen(tx: Tx, { editionId, userId }: Pick<Hand, "editionId" | "userId">) {
  const writes = and(
    eq(editionPresence.editionId, editionId),
    eq(editionPresence.userId, userId),
    ne(editionPresence.mode, "reading"),
    sql`${editionPresence.seenAt} > ${ago(PEN_LAPSES_MS)}`,
  );
  const another = tx.select({ one: sql`1` }).from(editionPresence).where(writes);
  await tx.delete(editionPens).where(and(eq(editionPens.editionId, editionId), eq(editionPens.userId, userId), sql`not exists ${another}`));
}
