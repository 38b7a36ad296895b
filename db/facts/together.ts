import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/connect";
import type { Rows } from "./rows";

class TakenBack extends Error {}

/**
 * Does `work` in one transaction: one fault in any row, and every other is taken back. A rehearsal does the same work and takes
 * it back in any case, so that it tells what would happen and not what might. Imports go one after the other.
 */
export async function inOneGo(db: Db, { rows, isRehearsal }: { rows: Rows; isRehearsal: boolean }, work: (tx: Tx) => Promise<unknown>) {
  try {
    await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:import'))`);
      await work(tx);
      await tx.execute(sql`set constraints all immediate`);
      if (isRehearsal || rows.faults.length > 0) throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
