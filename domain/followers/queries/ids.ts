import { sql } from "drizzle-orm";

/** A list of identifiers as the database compares them; an empty one matches nothing. */
export const uuidList = (ids: readonly string[]) =>
  sql`array[${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]::uuid[]`;
