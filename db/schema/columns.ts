import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, customType, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { newId } from "@/domain/kernel/id";

/** Text compared without regard to case. */
export const citext = customType<{ data: string }>({ dataType: () => "citext" });

/** A date of the Extended Date/Time Format; the domain in the database refuses what is outside our profile. */
export const edtf = customType<{ data: string }>({ dataType: () => "edtf" });

export const id = () => uuid().primaryKey().$defaultFn(newId);
export const instant = () => timestamp({ withTimezone: true });

/** A word of a closed vocabulary; pair it with `oneOf`, which makes the database hold it to the list. */
export const word = <T extends string>() => text().$type<T>();

const quoted = (words: readonly string[]) => sql.raw(words.map((one) => `'${one}'`).join(", "));

export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) => check(name, sql`${column} in (${quoted(words)})`);

export const allOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} <@ array[${quoted(words)}]::text[] and cardinality(${column}) > 0`);

/** The condition of a partial index on a closed vocabulary. */
export const isOneOf = (column: AnyPgColumn, words: readonly string[]): SQL => sql`${column} in (${quoted(words)})`;
