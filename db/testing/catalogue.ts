import { newId } from "@/domain/kernel/id";
import type { NameKind, NameOrder } from "@/domain/people/vocabulary";
import type { OrganisationRole, SeasonKind, TitleKind } from "@/domain/shows/vocabulary";
import { type Db, only } from "../connect";
import { people, personNames } from "../schema/people";
import { organisations, seasons, shows, showTitles, sourceWorks } from "../schema/shows";
import { NOON } from "./builders";

type Traits<T> = Partial<T>;

/** A British series called Harbour, unless a trait says otherwise. */
export async function aShow(
  db: Db,
  traits: Traits<{
    title: string;
    slug: string;
    disambiguator: string | null;
    titles: { text: string; kind: TitleKind; language: string }[];
  }> = {},
) {
  const { title = "Harbour", slug = `harbour-${newId()}`, disambiguator = null, titles = [] } = traits;
  const row = { title, slug, disambiguator, format: "series" as const, originalLanguage: "en", countries: ["GB"] };
  const { id } = only(
    await db
      .insert(shows)
      .values({ ...row, createdAt: NOON, updatedAt: NOON })
      .returning(),
  );
  if (titles.length > 0) await db.insert(showTitles).values(titles.map((one, index) => ({ ...one, showId: id, position: index + 1 })));
  return { id, title, slug };
}

/** Season 1, or as the traits say; a special takes a label and a position between. */
export async function aSeason(
  db: Db,
  showId: string,
  traits: Traits<{ kind: SeasonKind; number: number | null; position: number; label: string; slug: string }> = {},
) {
  const { kind = "season", number = 1, position = number ?? 1, label = `Season ${number}`, slug = `season-${number}` } = traits;
  const row = { showId, kind, number, position, label, slug, createdAt: NOON, updatedAt: NOON };
  const { id } = only(await db.insert(seasons).values(row).returning());
  return { id, showId, label, slug };
}

type NameTraits = { text: string; kind?: NameKind; order?: NameOrder; language?: string; script?: string };

/** Somebody with one displayed name, and the others given. */
export async function aPerson(db: Db, name = "Mara Quay", more: NameTraits[] = []) {
  const id = newId();
  const slug = `person-${id}`;
  await db.insert(people).values({ id, slug, displayName: name, sortName: name, createdAt: NOON, updatedAt: NOON });
  const names: NameTraits[] = [{ text: name }, ...more];
  await db.insert(personNames).values(
    names.map(({ text, kind = "display", order = "mononym", language = "en", script = "Latn" }, index) => ({
      ...{ personId: id, position: index + 1, text, kind, order, language, script },
    })),
  );
  return { id, slug, name };
}

export async function anOrganisation(db: Db, name = "Tideway", roles: OrganisationRole[] = ["streamer"]) {
  const { id } = only(
    await db
      .insert(organisations)
      .values({ name, roles, slug: `organisation-${newId()}` })
      .returning(),
  );
  return { id, name };
}

export async function aSourceWork(db: Db, title = "The Harbour Book") {
  const { id } = only(
    await db
      .insert(sourceWorks)
      .values({ title, kind: "novel", slug: `work-${newId()}` })
      .returning(),
  );
  return { id, title };
}
