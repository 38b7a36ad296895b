import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { authors, bylines, editions } from "@/db/schema/articles";
import { mutedStories, noticeChoices, users } from "@/db/schema/staff";
import type { Context } from "../../kernel/context";
import type { NoticeKind } from "../vocabulary";

/** By what happens: whom a deed of the actor's would tell of an edition, by name, so that its button can say so. */
export async function listTold({ db, actor }: Context, editionId: string, kinds: readonly NoticeKind[]): Promise<Told> {
  const told = kinds.map(async (kind) => [kind, (await listHearers(db, kind, editionId, actor.id)).map(({ name }) => name)]);
  return Object.fromEntries(await Promise.all(told));
}
export type Told = Partial<Record<NoticeKind, string[]>>;

/**
 * Who hears of a turn in an edition's life: all who review, where copy was sent in; whoever set the hour and its
 * writer, where a due publication was held; otherwise its writer and its byline. Never whoever caused it, nor anyone
 * suspended. In one order.
 */
export function listHearers(tx: Reader, kind: NoticeKind, editionId: string, byUserId: string | null) {
  const concerned = {
    reviewers: inArray(users.role, ["editor", "admin"]),
    writers: or(inArray(users.id, writerOf(tx, editionId)), inArray(users.id, bylineOf(tx, editionId))),
    scheduler: or(inArray(users.id, writerOf(tx, editionId)), inArray(users.id, schedulerOf(tx, editionId))),
  };
  const who = kind === "submitted" ? concerned.reviewers : kind === "held" ? concerned.scheduler : concerned.writers;
  return tx
    .select({ userId: users.id, name: users.name })
    .from(users)
    .where(and(who, isNull(users.suspendedAt), wants(kind, editionId), byUserId === null ? undefined : ne(users.id, byUserId)))
    .orderBy(users.id);
}

/** Nobody is told who turned that kind off, or muted the story. */
const wants = (kind: NoticeKind, editionId: string) => sql`
  not exists (select 1 from ${noticeChoices} c where c.user_id = ${users.id} and c.kind = ${kind} and c.way = 'off')
  and not exists (select 1 from ${mutedStories} m join ${editions} e on e.article_id = m.article_id
    where m.user_id = ${users.id} and e.id = ${editionId})`;

const writerOf = (tx: Reader, editionId: string) => tx.select({ id: editions.authorId }).from(editions).where(eq(editions.id, editionId));
const schedulerOf = (tx: Reader, editionId: string) =>
  tx.select({ id: editions.scheduledBy }).from(editions).where(eq(editions.id, editionId));
const bylineOf = (tx: Reader, editionId: string) =>
  tx
    .select({ id: authors.userId })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.authorId))
    .where(eq(bylines.editionId, editionId));
