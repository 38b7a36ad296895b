import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { mediaAssets } from "@/db/schema/media";
import { useCount } from "./parts";

/** Pictures in use whose licence has ended, or ends by `until`; the most pressing first. */
export const listEndingLicences = (db: Reader, until: string) =>
  db
    .select({
      id: mediaAssets.id,
      number: mediaAssets.number,
      title: mediaAssets.title,
      endsOn: sql<string>`${mediaAssets.licenceExpiresOn}::text`,
      uses: useCount,
    })
    .from(mediaAssets)
    .where(and(eq(mediaAssets.state, "ready"), lte(mediaAssets.licenceExpiresOn, until), sql`${useCount} > 0`))
    .orderBy(asc(mediaAssets.licenceExpiresOn), asc(mediaAssets.number))
    .limit(50);
