import { sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { CHUNK } from "../vocabulary";

/**
 * Makes up letters to staff of the notices that are due by mail: one for each person, with all that is due to them. What they
 * have read on the desk by then, and whoever is suspended, is left out. How many notices went into letters.
 */
export async function gatherNotices(tx: Tx, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const gathered = await tx.execute(sql`
    with due as materialized (
      select n.id, n.user_id from notices n join users u on u.id = n.user_id and u.suspended_at is null
      where n.mail_due_at <= ${at} and n.mail_due_at > ${at} - interval '7 days' and n.read_at is null
        and not exists (select from notice_letters g where g.notice_id = n.id)
      order by n.mail_due_at limit ${CHUNK}
    ), whom as materialized (select user_id, gen_random_uuid() as id from due group by user_id),
    written as (
      insert into letters (id, user_id, kind, queued_at, due_at) select id, user_id, 'desk', ${at}, ${at} from whom returning id
    )
    insert into notice_letters (notice_id, letter_id)
    select d.id, w.id from due d join whom w on w.user_id = d.user_id join written on written.id = w.id returning notice_id`);
  return gathered.length;
}
