import { sql } from "drizzle-orm";
import type { Tx } from "@/db/connect";

/** Makes stories whose spoilers are no longer fenced findable by what the fence hid; which they are, with what is live of them. */
export const lowerFallen = (tx: Tx) =>
  tx.execute<{ articleId: string; editionId: string }>(sql`
    select a.id as "articleId", a.live_edition_id as "editionId" from lower_fences() fallen (id) join articles a on a.id = fallen.id`);
