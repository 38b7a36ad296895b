import { eq, isNotNull } from "drizzle-orm";
import { planned, type Reader } from "@/db/connect";
import { archivePages, authorPages, type PublicArchiveStory } from "@/db/schema/public-views";

type Row = typeof archivePages.$inferSelect;
export type ArchiveMonth = Omit<Row, "stories"> & { stories: PublicArchiveStory[] };
export type AuthorPage = typeof authorPages.$inferSelect;

/** The stories of a month written `2025-04`, and the other months that have any; null where it has none. */
export async function findArchiveMonth(db: Reader, month: string): Promise<ArchiveMonth | null> {
  const [row] = await planned(db.select().from(archivePages).where(eq(archivePages.month, month)));
  return row?.stories ? { ...row, stories: row.stories } : null;
}

/** The newest month that has a story, or null where nothing was ever published. */
export async function findNewestMonth(db: Reader): Promise<string | null> {
  const rows = await db.select({ months: archivePages.months }).from(archivePages).where(isNotNull(archivePages.months)).limit(1);
  return rows[0]?.months[0]?.month ?? null;
}

/** Whoever's name stands over a live story; null for everybody else. */
export async function findAuthor(db: Reader, slug: string): Promise<AuthorPage | null> {
  const [row] = await planned(db.select().from(authorPages).where(eq(authorPages.slug, slug)));
  return row ?? null;
}
