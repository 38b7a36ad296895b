import { and, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { mediaAssets, mediaFiles } from "@/db/schema/media";
import type { Licence } from "../vocabulary";
import { choice, subjectsOf, useCount } from "./parts";

/** Pictures of one page of the library. */
export const PAGE_SIZE = 60;

export type LibraryAsked = {
  text: string;
  showId: string | null;
  personId: string | null;
  licence: Licence | null;
  hasNoAlt: boolean;
  isUnused: boolean;
  isRetired: boolean;
  page: number;
};

/** Every word asked for stands in the name, the words about it, its credit, or the name of whom or what it shows. M-311 is a number. */
function answering(text: string): SQL | undefined {
  const number = /^m-?(\d{1,9})$/i.exec(text)?.[1];
  if (number) return eq(mediaAssets.number, Number(number));
  const words = text.split(/\s+/).filter(Boolean).slice(0, 8);
  const said = sql`concat_ws(' ', ${mediaAssets.title}, ${mediaAssets.description}, ${mediaAssets.alt}, ${mediaAssets.creditLine}, ${mediaAssets.creator},
    ${mediaAssets.supplier}, ${mediaFiles.fileName}, (select string_agg(coalesce(h.title, q.display_name), ' ') from media_subjects s
      left join shows h on h.id = s.show_id left join people q on q.id = s.person_id where s.asset_id = ${mediaAssets.id}))`;
  return and(...words.map((word) => sql`folded(${said}) like '%' || folded(${word.replace(/[\\%_]/g, "\\$&")}) || '%'`));
}

const showing = (column: SQL, id: string) =>
  sql`exists (select from media_subjects s where s.asset_id = ${mediaAssets.id} and ${column} = ${id})`;

function asking({ text, showId, personId, licence, hasNoAlt, isUnused, isRetired }: Omit<LibraryAsked, "page">) {
  return and(
    eq(mediaAssets.state, isRetired ? "retired" : "ready"),
    text ? answering(text) : undefined,
    showId ? showing(sql`s.show_id`, showId) : undefined,
    personId ? showing(sql`s.person_id`, personId) : undefined,
    licence ? eq(mediaAssets.licence, licence) : undefined,
    hasNoAlt ? and(eq(mediaAssets.isDecorative, false), or(isNull(mediaAssets.alt), eq(mediaAssets.alt, ""))) : undefined,
    isUnused ? sql`${useCount} = 0 and not exists (select from authors w where w.picture_id = media_assets.id)` : undefined,
  );
}

/** The pictures that answer, newest first, and how many there are of them. */
export async function listPictures(db: Reader, { page, ...asked }: LibraryAsked) {
  const rows = await db
    .select({ ...choice, uses: useCount, total: sql<number>`count(*) over ()::int` })
    .from(mediaAssets)
    .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
    .where(asking(asked))
    .orderBy(desc(mediaAssets.createdAt), desc(mediaAssets.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Shows and people that some picture shows, for narrowing the library. */
export const listPictured = (db: Reader) => subjectsOf(db).orderBy(sql`3`);

/** For a picker: what answers, or the newest where nothing was asked. */
export const searchPictures = (db: Reader, text: string) =>
  db
    .select(choice)
    .from(mediaAssets)
    .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
    .where(and(eq(mediaAssets.state, "ready"), text ? answering(text) : undefined))
    .orderBy(desc(mediaAssets.createdAt), desc(mediaAssets.id))
    .limit(24);

/** Those of `ids` that are on record, for the editor of a story that names them. */
export const listChosen = async (db: Reader, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .select(choice)
        .from(mediaAssets)
        .innerJoin(mediaFiles, eq(mediaFiles.id, mediaAssets.fileId))
        .where(inArray(mediaAssets.id, [...ids]));
