import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";

/** News whose hold is over. */
export async function listDueNews(db: Reader, now: Date): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from notification_events where released_at is null and cancelled_at is null and hold_until <= ${now.toISOString()}
    order by hold_until limit 100`);
  return rows.map(({ id }) => id);
}

/** The publication as a letter names it. */
export async function findSender(db: Reader): Promise<{ name: string; language: string }> {
  const [row] = await db.execute<{ name: string; language: string }>(sql`select publication_name as name, language from settings`);
  return row ?? { name: "Showdesk", language: "en-GB" };
}
