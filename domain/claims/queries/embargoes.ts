import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claims } from "@/db/schema/claims";

/** Public claims whose embargo has passed and that nobody has noticed yet, the earliest first. */
export const listLiftedEmbargoes = (db: Reader, now: Date) =>
  db
    .select({ claimId: claims.id, showId: claims.showId })
    .from(claims)
    .where(and(lte(claims.embargoUntil, now), eq(claims.visibility, "public"), isNull(claims.retractedAt)))
    .orderBy(asc(claims.embargoUntil), asc(claims.id))
    .limit(100);
