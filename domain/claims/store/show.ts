import { eq } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { shows } from "@/db/schema/shows";
import { settings } from "@/db/schema/staff";

/** Locks the show's ledger: two people who record at once are told of each other's claims in turn. */
export async function lockShow(tx: Tx, showId: string) {
  const [show] = await tx
    .select({ id: shows.id, slug: shows.slug, title: shows.title })
    .from(shows)
    .where(eq(shows.id, showId))
    .for("no key update");
  return show ?? null;
}

export async function findTimeZone(db: Reader): Promise<string> {
  const [row] = await db.select({ timeZone: settings.timeZone }).from(settings);
  return row?.timeZone ?? "UTC";
}
