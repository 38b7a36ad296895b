import { and, eq, inArray, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { consents, followers, followRequests, follows, letters, notificationDeliveries } from "@/db/schema/followers";
import { settings } from "@/db/schema/staff";
import { sayIn } from "../../kernel/say-in";
import { FALLBACK } from "../../kernel/words";
import type { ChangeChoices, FollowForm } from "../schema";
import {
  ASKED_LETTER_MINUTES,
  CHUNK,
  type ConsentKind,
  FORM_VERSION,
  type Followed,
  type FollowerState,
  type LetterKind,
  PENDING_DAYS,
  REQUESTS_MAX,
} from "../vocabulary";

export type FollowerRow = typeof followers.$inferSelect;

/** The row of an address, made where there is none, and locked. */
export async function takeFollower(tx: Tx, made: { email: string; unsubscribeKey: string; now: Date }): Promise<FollowerRow> {
  const { email, unsubscribeKey, now } = made;
  await tx.insert(followers).values({ email, unsubscribeKey, createdAt: now }).onConflictDoNothing({ target: followers.email });
  return only(await tx.select().from(followers).where(eq(followers.email, email)).for("update"));
}

export async function lockFollower(tx: Tx, followerId: string): Promise<FollowerRow | null> {
  const [row] = await tx.select().from(followers).where(eq(followers.id, followerId)).for("update");
  return row ?? null;
}

export async function lockFollowerAt(tx: Tx, email: string): Promise<FollowerRow | null> {
  const [row] = await tx.select().from(followers).where(eq(followers.email, email)).for("update");
  return row ?? null;
}

export const setState = (tx: Tx, followerId: string, state: FollowerState) =>
  tx.update(followers).set({ state }).where(eq(followers.id, followerId));

export const setConfirmed = (tx: Tx, followerId: string, now: Date) =>
  tx.update(followers).set({ state: "active", confirmedAt: now }).where(eq(followers.id, followerId));

/** With the words that stood beside the button. */
export async function recordConsent(tx: Tx, followerId: string, kind: ConsentKind, at: Date, ipHash: string | null = null) {
  const [site] = await tx.select({ language: settings.language }).from(settings);
  const wording = sayIn(site?.language ?? FALLBACK)("follow.consent");
  await tx.insert(consents).values({ followerId, kind, wording, formVersion: FORM_VERSION, at, ipHash });
}

export const columnsOf = ({ kind, id }: Followed) => ({
  showId: kind === "show" ? id : null,
  seasonId: kind === "season" ? id : null,
  personId: kind === "person" ? id : null,
});

/** Keeps what a form asked for until its owner says yes; asked again for the same, the newer choices stand. */
export async function keepRequest(tx: Tx, followerId: string, form: FollowForm, now: Date): Promise<void> {
  const { verbs, minCertainty, frequency } = form;
  const wish = { verbs, minCertainty, frequency, requestedAt: now };
  const { showId, seasonId, personId } = followRequests;
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${followRequests} r where r.follower_id = ${followerId}`,
  );
  if ((row?.count ?? 0) >= REQUESTS_MAX) return;
  await tx
    .insert(followRequests)
    .values({ followerId, ...columnsOf(form.subject), ...wish })
    .onConflictDoUpdate({ target: [followRequests.followerId, showId, seasonId, personId], set: wish });
}

/** Everything asked for in an address's name is settled by its owner's answer; those they said yes to are returned. */
export async function takeRequests(tx: Tx, followerId: string, wanted: readonly string[]) {
  const asked = await tx.delete(followRequests).where(eq(followRequests.followerId, followerId)).returning();
  return asked.filter(({ id }) => wanted.includes(id));
}

type Request = Awaited<ReturnType<typeof takeRequests>>[number];

/** A wish becomes a follow; where it was followed already, the newer choices stand. */
export async function keepFollow(tx: Tx, { id: _id, requestedAt: _at, ...wish }: Request, now: Date): Promise<void> {
  const { verbs, minCertainty, frequency } = wish;
  await tx
    .insert(follows)
    .values({ ...wish, since: now })
    .onConflictDoUpdate({
      target: [follows.followerId, follows.showId, follows.seasonId, follows.personId],
      set: { verbs, minCertainty, frequency },
    });
}

export async function changeFollow(tx: Tx, followerId: string, { followId, ...choices }: ChangeChoices): Promise<boolean> {
  const changed = await tx
    .update(follows)
    .set(choices)
    .where(and(eq(follows.id, followId), eq(follows.followerId, followerId)))
    .returning({ id: follows.id });
  return changed.length > 0;
}

export const dropFollow = (tx: Tx, followerId: string, followId: string) =>
  tx
    .delete(follows)
    .where(and(eq(follows.id, followId), eq(follows.followerId, followerId)))
    .returning({ id: follows.id });

/** What is not sent yet is not sent: neither news nor what a form asked for. */
export async function dropEverything(tx: Tx, followerId: string): Promise<void> {
  await tx.delete(follows).where(eq(follows.followerId, followerId));
  await tx.delete(followRequests).where(eq(followRequests.followerId, followerId));
  await tx
    .update(letters)
    .set({ state: "suppressed" })
    .where(and(eq(letters.followerId, followerId), eq(letters.state, "queued")));
  await tx
    .update(notificationDeliveries)
    .set({ state: "suppressed" })
    .where(and(eq(notificationDeliveries.followerId, followerId), eq(notificationDeliveries.state, "queued")));
}

export const countFollows = async (tx: Tx, followerId: string): Promise<number> => tx.$count(follows, eq(follows.followerId, followerId));

/** With everything that hangs on it but the record of consent, which names nobody. */
export const deleteFollower = (tx: Tx, followerId: string) => tx.delete(followers).where(eq(followers.id, followerId));

/**
 * A letter that somebody at a form asked for, who need not be the address's owner: one an hour, unless the owner answered
 * the last one. Whether one is on its way because of this.
 */
export async function askLetter(tx: Tx, { id, confirmedAt }: FollowerRow, kind: LetterKind & ("confirm" | "manage"), now: Date) {
  const anHourAgo = new Date(now.getTime() - ASKED_LETTER_MINUTES * 60_000);
  const lately = await tx
    .select({ kind: letters.kind, queuedAt: letters.queuedAt })
    .from(letters)
    .where(
      and(eq(letters.followerId, id), inArray(letters.kind, ["confirm", "manage"]), sql`${letters.queuedAt} > ${anHourAgo.toISOString()}`),
    );
  const isUnanswered = lately.some((one) => one.kind !== "confirm" || confirmedAt === null || confirmedAt < one.queuedAt);
  if (isUnanswered) return false;
  const made = await tx
    .insert(letters)
    .values({ followerId: id, kind, queuedAt: now, dueAt: now })
    .onConflictDoNothing()
    .returning({ id: letters.id });
  return made.length > 0;
}

/** Addresses whose owner never said yes, and what was asked for in others' names and never answered. */
export async function forgetPending(tx: Tx, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - PENDING_DAYS * 86_400_000).toISOString();
  await tx.execute(sql`delete from follow_requests where requested_at < ${before}`);
  const gone = await tx.execute<{ id: string }>(sql`
    delete from followers f where f.id in (
      select p.id from followers p where p.created_at < ${before}
        and (p.state = 'pending' or (p.state = 'bounced' and p.confirmed_at is null))
        and not exists (select from follow_requests r where r.follower_id = p.id) limit ${CHUNK})
    returning f.id`);
  return gone.map(({ id }) => id);
}
