import { eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { people } from "@/db/schema/people";
import { seasons, shows } from "@/db/schema/shows";
import { personPath } from "../../people/vocabulary";
import { seasonPath, showPath } from "../../shows/vocabulary";
import type { Followed } from "../vocabulary";

/** What is followed, by the name and the address readers know it by. */
export type FollowedName = Followed & { name: string; path: string };

/** Null where there is no such thing. */
export async function findFollowed(db: Reader, { kind, id }: Followed): Promise<FollowedName | null> {
  if (kind === "person") {
    const [row] = await db.select({ name: people.displayName, slug: people.slug }).from(people).where(eq(people.id, id));
    return row ? { kind, id, name: row.name, path: personPath(row.slug) } : null;
  }
  if (kind === "show") {
    const [row] = await db.select({ name: shows.title, slug: shows.slug }).from(shows).where(eq(shows.id, id));
    return row ? { kind, id, name: row.name, path: showPath(row.slug) } : null;
  }
  const [row] = await db
    .select({ title: shows.title, show: shows.slug, label: seasons.label, slug: seasons.slug })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(eq(seasons.id, id));
  return row ? { kind, id, name: `${row.title}, ${lowered(row.label)}`, path: seasonPath(row.show, row.slug) } : null;
}

/** "season 2" inside a name; a name that does not begin with our own word keeps its capital. */
export const lowered = (label: string) => label.replace(/^Season\b/, "season");

type NamedRow = { kind: Followed["kind"]; id: string; title: string; label: string | null; slug: string; season_slug: string | null };

/** The columns of a row of `f` that name what it follows. Joined by `followedJoins`. */
export const followedColumns: SQL = sql`
  case when f.show_id is not null then 'show' when f.season_id is not null then 'season' else 'person' end as kind,
  coalesce(f.show_id, f.season_id, f.person_id) as id, coalesce(h.title, q.display_name) as title, n.label,
  coalesce(h.slug, q.slug) as slug, n.slug as season_slug`;
export const followedJoins: SQL = sql`
  left join seasons n on n.id = f.season_id left join shows h on h.id = coalesce(f.show_id, n.show_id) left join people q on q.id = f.person_id`;

export function namedOf({ kind, id, title, label, slug, season_slug }: NamedRow): FollowedName {
  if (kind === "person") return { kind, id, name: title, path: personPath(slug) };
  if (kind === "show") return { kind, id, name: title, path: showPath(slug) };
  return { kind, id, name: `${title}, ${lowered(label ?? "")}`, path: seasonPath(slug, season_slug ?? "") };
}
