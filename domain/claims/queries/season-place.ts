import { eq } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { seasons, shows } from "@/db/schema/shows";

/** A season with the show it is of, or null. */
export async function findPlaceOf(db: Reader, seasonId: string) {
  const [place] = await db
    .select({ label: seasons.label, showId: shows.id, show: shows.title })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(eq(seasons.id, seasonId));
  return place ?? null;
}
