import { and, desc, eq, isNotNull, not, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { revisions } from "@/db/schema/articles";
import { users } from "@/db/schema/staff";

/** A later one of the same save: whoever was refused wrote on, and sent it again under the name it had. */
const isOutgrown = sql`exists (
  select 1 from revisions later where later.edition_id = ${revisions.editionId} and later.last_save_id = ${revisions.lastSaveId}
    and later.base_revision_id is not null and later.number > ${revisions.number})`;

/** Text that was refused, as stale or for want of the pen, and kept beside the edition, newest first. */
export const listKeptAside = (db: Reader, editionId: string) =>
  db
    .select({
      id: revisions.id,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      bodyText: revisions.bodyText,
      savedBy: users.name,
      savedAt: revisions.savedAt,
      isMerged: sql<boolean>`exists (select 1 from revisions merged where merged.merged_revision_id = ${revisions.id})`,
    })
    .from(revisions)
    .innerJoin(users, eq(users.id, revisions.savedBy))
    .where(and(eq(revisions.editionId, editionId), isNotNull(revisions.baseRevisionId), not(isOutgrown)))
    .orderBy(desc(revisions.savedAt), desc(revisions.number));
export type KeptAside = Awaited<ReturnType<typeof listKeptAside>>[number];
