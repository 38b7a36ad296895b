import { eq } from "drizzle-orm";
import { planned, type Reader } from "@/db/connect";
import { personPages } from "@/db/schema/public-views";

export type PublicPersonPage = typeof personPages.$inferSelect;

/** Everything the page of a person prints, or null. */
export async function findPublicPerson(db: Reader, slug: string): Promise<PublicPersonPage | null> {
  const [row] = await planned(db.select().from(personPages).where(eq(personPages.slug, slug)));
  return row ?? null;
}
