import { type SQL, sql } from "drizzle-orm";

/** From 0 to 1: how much of what is sought must be found in a name for a slip of the finger to be forgiven. */
const FORGIVEN = 0.5;

/** Whether a column holds what is sought, without regard to case and accents, or something much like it. */
export const answers = (column: SQL, text: string): SQL =>
  sql`(folded(${column}) like '%' || folded(${text.replaceAll("\u0000", "").replace(/[\\%_]/g, "\\$&")}) || '%'
    or word_similarity(folded(${text.replaceAll("\u0000", "")}), folded(${column})) >= ${FORGIVEN})`;
