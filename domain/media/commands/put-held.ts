import { type Db, transact } from "@/db/connect";
import type { Storage } from "@/db/pictures/storage";
import { ok } from "../../kernel/result";
import { holdName } from "../store/files";

/** Stores bytes that get their row afterwards. Held, so that a sweep which found the same name old is either before this or sees it new. */
export async function putHeld(db: Db, storage: Storage, name: string, bytes: Uint8Array): Promise<void> {
  await transact(db, async (tx) => {
    await holdName(tx, name);
    await storage.put("public", name, bytes);
    return ok(null);
  });
}
