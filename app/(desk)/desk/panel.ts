import "server-only";
import { fromDesk } from "@/app/_server/database";
import type { Db } from "@/db/connect";
import { DatabaseUnavailable } from "@/db/deadline";

/** A read for one part of a page, which fails alone: null where the database did not answer in time. */
export async function forPanel<T>(read: (db: Db) => PromiseLike<T>): Promise<T | null> {
  try {
    return await fromDesk(read);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}
