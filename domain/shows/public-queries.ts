import { and, eq } from "drizzle-orm";
import { planned, type Reader } from "@/db/connect";
import { seasonPages, showPages } from "@/db/schema/public-views";

export type PublicShow = typeof showPages.$inferSelect;
export type PublicSeasonPage = typeof seasonPages.$inferSelect;

/** Everything the page of a show prints, or null. */
export async function findPublicShow(db: Reader, slug: string): Promise<PublicShow | null> {
  const [row] = await planned(db.select().from(showPages).where(eq(showPages.slug, slug)));
  return row ?? null;
}

/** A season, special or film of a show by the two slugs of its address, or null. */
export async function findPublicSeason(db: Reader, showSlug: string, slug: string): Promise<PublicSeasonPage | null> {
  const [row] = await planned(
    db
      .select()
      .from(seasonPages)
      .where(and(eq(seasonPages.showSlug, showSlug), eq(seasonPages.slug, slug))),
  );
  return row ?? null;
}
