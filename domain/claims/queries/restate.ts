import { and, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { seasonStatuses } from "@/db/schema/claims";
import { seasons } from "@/db/schema/shows";
import { RULES_VERSION } from "../show-status";

/** Shows, or this one, with a season whose status was made on an earlier day, by earlier rules, or never. */
export async function listShowsToRestate(db: Reader, today: string, showId?: string): Promise<string[]> {
  const isOld = sql`(${seasonStatuses.asOf} is null or ${seasonStatuses.asOf} < ${today} or ${seasonStatuses.rulesVersion} <> ${RULES_VERSION})`;
  const rows = await db
    .selectDistinct({ showId: seasons.showId })
    .from(seasons)
    .leftJoin(seasonStatuses, eq(seasonStatuses.seasonId, seasons.id))
    .where(and(isOld, showId ? eq(seasons.showId, showId) : undefined));
  return rows.map((row) => row.showId);
}
