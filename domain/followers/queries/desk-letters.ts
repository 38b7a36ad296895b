import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import type { EditionStatus } from "../../articles/vocabulary";
import type { NoticeKind } from "../../staff/vocabulary";

/** One thing somebody on staff is told of. What is no reader's yet has no headline here: no mail carries it. */
export type NoticeTold = {
  id: string;
  kind: NoticeKind;
  byName: string | null;
  editionId: string;
  commentId: string | null;
  status: EditionStatus;
  /** As readers have it; null for a story that is not live. */
  headline: string | null;
  /** The show or season it is about first. */
  about: string | null;
};
export type DeskLetterToWrite = { id: string; attempts: number; email: string; isSuspended: boolean; told: NoticeTold[] };

/** Letters to staff among these, in no order. */
export async function listDeskLetters(db: Reader, ids: readonly string[]): Promise<DeskLetterToWrite[]> {
  if (ids.length === 0) return [];
  const rows = await db.execute<Omit<DeskLetterToWrite, "told">>(sql`
    select l.id, l.attempts, u.email::text as email, u.suspended_at is not null as "isSuspended"
    from letters l join users u on u.id = l.user_id where l.id in ${[...ids]}`);
  if (rows.length === 0) return [];
  const told = await db.execute<NoticeTold & { letterId: string }>(sql`
    select g.letter_id as "letterId", n.id, n.kind, coalesce(b.name, c.guest_name) as "byName", n.edition_id as "editionId",
      n.comment_id as "commentId", e.status, o.headline, (
        select coalesce(x.subject -> 'show' ->> 'title' || ', ' || lower(x.subject ->> 'label'), x.subject ->> 'label')
        from edition_subjects x where x.edition_id = n.edition_id and x.role = 'about' order by x.position limit 1) as about
    from notice_letters g
    join notices n on n.id = g.notice_id
    join editions e on e.id = n.edition_id
    left join users b on b.id = n.by_user_id
    left join comments c on c.id = n.comment_id
    left join live_editions o on o.article_id = n.article_id
    where g.letter_id in ${rows.map(({ id }) => id)} order by n.at, n.id`);
  return rows.map((row) => ({ ...row, told: told.filter(({ letterId }) => letterId === row.id) }));
}
