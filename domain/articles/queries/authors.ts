import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { authors } from "@/db/schema/articles";

/** Stories before readers under a name; without one it has no page. Named in full: a query of one table prints its columns without it. */
const liveStories = sql<number>`(select count(*)::int from bylines b join articles a on a.live_edition_id = b.edition_id where b.author_id = authors.id)`;

const row = {
  id: authors.id,
  name: authors.name,
  slug: authors.slug,
  bio: authors.bio,
  pictureId: authors.pictureId,
  version: authors.version,
  userId: authors.userId,
  stories: liveStories,
};

/** Whoever's name can stand over copy, with what readers are told of them. */
export const listAuthorPages = (db: Reader) => db.select(row).from(authors).orderBy(asc(authors.name), asc(authors.id));

export async function findAuthorPage(db: Reader, authorId: string) {
  const [found] = await db.select(row).from(authors).where(eq(authors.id, authorId));
  return found ?? null;
}

/** The name somebody on staff writes under; null before their first story. */
export async function findOwnAuthor(db: Reader, userId: string) {
  const [found] = await db.select(row).from(authors).where(eq(authors.userId, userId));
  return found ?? null;
}
