import { sql } from "drizzle-orm";
import { only, type Tx } from "./connect";
import { addJob } from "./outbox";
import { pagePurges } from "./schema/outbox";

/** `drop`: no old copy may be served, for takedowns, renames and first publications. Otherwise renewed behind the reader. */
export type PageNews = { tags: string[]; paths: string[]; drop: boolean };

/** The channel every server listens on. */
export const PAGE_CHANNEL = "page_cache";
/** Bytes; Postgres refuses 8,000. */
const BELL_MAX = 7_500;
/** The tag every reader page carries. */
export const EVERY_PAGE = "reader";

/**
 * Tells every server which kept pages are old, in the transaction that made them so: a rollback takes it back.
 * The row is the letter, read by whoever missed the bell. A bell too long to ring names every page. Copies outside the house are
 * thrown away only where none may be served: the others age within the minute.
 */
export async function notifyPages(tx: Tx, news: PageNews) {
  const letter = only(
    await tx
      .insert(pagePurges)
      .values({ ...news, madeAt: sql`clock_timestamp()` })
      .returning({ id: pagePurges.id }),
  );
  if (news.drop && news.paths.length > 0) await addJob(tx, "cdn-purge", { paths: news.paths }, { key: `cdn-purge:${letter.id}` });
  const bell = JSON.stringify({ id: letter.id, ...news });
  const short = JSON.stringify({ id: letter.id, tags: [EVERY_PAGE], paths: [], drop: news.drop });
  await tx.execute(sql`select pg_notify(${PAGE_CHANNEL}, ${Buffer.byteLength(bell) > BELL_MAX ? short : bell})`);
}
