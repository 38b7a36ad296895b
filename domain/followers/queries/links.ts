import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { isSigned, readLink } from "../link";
import type { LinkPurpose } from "../vocabulary";

/** Whose link this is, or why it opens nothing: `over` for one of ours past its time. */
export type Opened = { state: "open"; followerId: string; followId: string | null } | { state: "over" } | { state: "unknown" };

/** Opens a follower's link: signed by us for this purpose, for a row that is still there, and not over by the database's clock. */
export async function openLink(db: Reader, secret: string, text: string, purposes: readonly LinkPurpose[]): Promise<Opened> {
  const link = readLink(text);
  if (!link || !purposes.includes(link.purpose)) return { state: "unknown" };
  const [row] = await db.execute<{ key: string; is_over: boolean }>(sql`
    select unsubscribe_key as key, ${link.expiresAt?.toISOString() ?? null}::timestamptz <= now() as is_over
    from followers where id = ${link.followerId}`);
  if (!row || !isSigned(secret, row.key, link)) return { state: "unknown" };
  return row.is_over ? { state: "over" } : { state: "open", followerId: link.followerId, followId: link.followId };
}

/** What a follower's links are signed over. */
export async function findLinkKey(db: Reader, followerId: string): Promise<string | null> {
  const [row] = await db.execute<{ key: string }>(sql`select unsubscribe_key as key from followers where id = ${followerId}`);
  return row?.key ?? null;
}
