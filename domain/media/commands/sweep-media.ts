import { type Db, transact } from "@/db/connect";
import { SHELVES, type Storage } from "@/db/pictures/storage";
import { ok } from "../../kernel/result";
import { lapseBefore } from "../store/assets";
import { forgetFile, holdName, isNamed, listAbandoned } from "../store/files";
import { renewPagesWith } from "./pages";

/** Milliseconds. Whatever is under way is done long before. */
const ORPHAN_MS = 24 * 60 * 60 * 1_000;

/** Rows whose bytes never came, and bytes that no row names; each is asked again while its name is held. Returns how many went. */
export async function sweepOrphans(db: Db, storage: Storage, now: Date): Promise<number> {
  const before = new Date(now.getTime() - ORPHAN_MS);
  let swept = 0;
  await transact(db, async (tx) => {
    for (const file of await listAbandoned(tx, before)) {
      await forgetFile(tx, file);
      swept += 1;
    }
    return ok(null);
  });
  for (const shelf of SHELVES)
    for await (const { name, changedAt } of storage.list(shelf, before)) {
      if (changedAt >= before) continue;
      await transact(db, async (tx) => {
        await holdName(tx, name);
        const last = await storage.changedAt(shelf, name);
        if (!last || last >= before || (await isNamed(tx, name))) return ok(null);
        await storage.remove(shelf, name);
        swept += 1;
        return ok(null);
      });
    }
  return swept;
}

/** Pictures whose licence has ended are off the readers' pages from this hour. `today` is the day where the publication is. */
export async function lapseLicences(db: Db, today: string, now: Date): Promise<void> {
  await transact(db, async (tx) => {
    const lapsed = await lapseBefore(tx, today, now);
    await renewPagesWith(
      tx,
      lapsed.map(({ id }) => id),
    );
    return ok(null);
  });
}
