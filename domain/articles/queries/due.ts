import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { editions } from "@/db/schema/articles";

const at = { editionId: editions.id, baseVersion: editions.version };

/** Scheduled editions whose hour has come, earliest first, in the shape `publishEdition` takes. One that is held waits for a person. */
export const listDueEditions = (db: Reader, now: Date) =>
  db
    .select(at)
    .from(editions)
    .where(and(eq(editions.status, "scheduled"), isNull(editions.heldAt), lte(editions.scheduledFor, now)))
    .orderBy(asc(editions.scheduledFor), asc(editions.id));

/** Live editions whose time is over, in the shape `expireEdition` takes. */
export const listExpiredEditions = (db: Reader, now: Date) =>
  db
    .select(at)
    .from(editions)
    .where(and(eq(editions.status, "published"), lte(editions.expireAt, now)))
    .orderBy(asc(editions.expireAt), asc(editions.id));
