import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { users } from "@/db/schema/staff";
import { suggestions } from "@/db/schema/suggestions";

/** Whose the suggestions are that wait in the text of an edition. */
export const listMakers = (db: Reader, editionId: string) =>
  db
    .select({ key: suggestions.key, by: suggestions.by, name: users.name, at: suggestions.at })
    .from(suggestions)
    .innerJoin(users, eq(users.id, suggestions.by))
    .where(and(eq(suggestions.editionId, editionId), eq(suggestions.state, "open")))
    .orderBy(asc(suggestions.at), asc(suggestions.key));
export type Maker = Awaited<ReturnType<typeof listMakers>>[number];
