import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { articles, editions } from "@/db/schema/articles";
import { staleFlags } from "@/db/schema/claims";
import { mutedStories, noticeChoices, notices, settings, users } from "@/db/schema/staff";
import { nextAt } from "../../kernel/zoned-hour";
import type { NoticeKind, NoticeWay } from "../vocabulary";

export async function markNoticesRead(tx: Tx, userId: string, at: Date, noticeId?: string): Promise<number> {
  const read = await tx
    .update(notices)
    .set({ readAt: at })
    .where(and(eq(notices.userId, userId), isNull(notices.readAt), noticeId === undefined ? undefined : eq(notices.id, noticeId)))
    .returning({ id: notices.id });
  return read.length;
}

type Notice = Omit<typeof notices.$inferInsert, "isOnDesk" | "mailDueAt">;

/** Leaves each notice where its reader wants it: on the desk, in the mail, or both. */
export async function insertNotices(tx: Tx, rows: readonly Notice[]): Promise<void> {
  if (rows.length === 0) return;
  const chosen = await listWays(
    tx,
    rows.map(({ userId }) => userId),
  );
  const [desk] = await tx.select({ zone: settings.timeZone }).from(settings);
  const owed = rows.flatMap((row) => {
    const { way, digestHour } = chosen.find(({ userId, kind }) => userId === row.userId && kind === row.kind) ?? DESK_ONLY;
    const mailDueAt = way === "desk" ? null : digestHour === null ? row.at : nextAt(row.at, desk?.zone ?? "UTC", digestHour);
    return way === "off" ? [] : [{ ...row, isOnDesk: way !== "mail", mailDueAt }];
  });
  if (owed.length > 0) await tx.insert(notices).values(owed);
}

const DESK_ONLY = { way: "desk", digestHour: null } as const;

const listWays = (tx: Tx, userIds: readonly string[]) =>
  tx
    .select({ userId: noticeChoices.userId, kind: noticeChoices.kind, way: noticeChoices.way, digestHour: users.digestHour })
    .from(noticeChoices)
    .innerJoin(users, eq(users.id, noticeChoices.userId))
    .where(inArray(noticeChoices.userId, [...userIds]));

/** The stories with sentences that a fact left behind at that moment: what was flagged before is no news. */
export const listFlaggedStories = (tx: Tx, causedById: string, at: Date) =>
  tx
    .selectDistinct({ editionId: staleFlags.editionId, articleId: editions.articleId })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .where(and(eq(staleFlags.causedById, causedById), eq(staleFlags.state, "open"), gte(staleFlags.raisedAt, at)))
    .orderBy(staleFlags.editionId);

type Ways = Partial<Record<NoticeKind, NoticeWay>>;

/** How somebody wants to be told of these kinds from now on, and when their mail is gathered. */
export async function chooseWays(tx: Tx, userId: string, ways: Ways, digestHour: number | null): Promise<void> {
  await tx.update(users).set({ digestHour }).where(eq(users.id, userId));
  const rows = Object.entries(ways).map(([kind, way]) => ({ userId, kind: kind as NoticeKind, way }));
  if (rows.length > 0)
    await tx
      .insert(noticeChoices)
      .values(rows)
      .onConflictDoUpdate({ target: [noticeChoices.userId, noticeChoices.kind], set: { way: sql`excluded.way` } });
}

export const muteStory = (tx: Tx, userId: string, articleId: string) =>
  tx.insert(mutedStories).values({ userId, articleId }).onConflictDoNothing();
export const hearStory = (tx: Tx, userId: string, articleId: string) =>
  tx.delete(mutedStories).where(and(eq(mutedStories.userId, userId), eq(mutedStories.articleId, articleId)));

export async function isArticle(tx: Tx, articleId: string): Promise<boolean> {
  return (await tx.$count(articles, eq(articles.id, articleId))) > 0;
}
