import type { shows } from "@/db/schema/shows";
import { proposeSlug } from "@/domain/kernel/slug";
import type { Facts } from "../shape";
import type { Lookup, LookupDate } from "./record";

type Show = typeof shows.$inferSelect;
/** Services by the name the record gives them: their address, and whether they are on record. */
export type Services = ReadonlyMap<string, string>;

const EMPTY = {
  ...{ people: [], credits: [], billing: [], sourceWorks: [], adaptations: [], showRelations: [] },
  ...{ claimRelations: [], questions: [], estimates: [], media: [], articles: [], notes: [] },
};

/** A record of another database as a file of facts: catalogue rows, and reported facts whose source is that database. */
export function factsOf(lookup: Lookup, show: Facts["show"], services: Services, day: { today: string; hasFirstSeason: boolean }): Facts {
  const { database, recordId, url, updatedOn } = lookup;
  const source = { key: `${database.slug}-${recordId.toLowerCase()}`, organisation: database.slug, person: null, url };
  const numbers = new Set([...lookup.seasons.map(({ number }) => number), ...(day.hasFirstSeason ? [1] : [])]);
  const dates = lookup.dates.filter(({ season }) => numbers.has(season));
  return {
    ...EMPTY,
    show,
    organisations: [
      { slug: database.slug, name: database.name, roles: ["publisher"], country: null },
      ...organisationsOf(lookup, services),
    ],
    seasons: [...numbers].map((number) => seasonOf(number, lookup, services)),
    sources:
      dates.length === 0
        ? []
        : [
            {
              ...source,
              title: `${lookup.show.title}, ${database.name}`,
              publishedOn: updatedOn,
              seen: false,
              basis: "document",
              relays: null,
            },
          ],
    claims: dates.map((date) => claimOf(date, source.key, reportedOn(date, updatedOn, day.today))),
  };
}

/** The record was public on the day it was last changed; what it says of a later day, today at the latest. */
const reportedOn = ({ edtf, modality }: LookupDate, updatedOn: string | null, today: string) =>
  updatedOn && (modality === "planned" || edtf === null || edtf <= updatedOn) ? updatedOn : today;

const claimOf = (
  { key, kind, modality, season, edtf, value, summary }: LookupDate,
  source: string,
  reported: string,
): Facts["claims"][number] => ({
  ...{ key, kind, certainty: "reported", modality, scope: "seasons", seasons: [`season-${season}`], part: null },
  when: edtf === null ? null : { edtf, words: null, anchor: null },
  ...{ service: null, person: null, isFinal: null, value, reasoning: null, reportedOn: reported, summary },
  sources: [{ source, stance: "supports", quote: null }],
});

function seasonOf(number: number, { seasons }: Lookup, services: Services): Facts["seasons"][number] {
  const service = seasons.find((one) => one.number === number)?.service;
  const slug = service && services.get(service.name);
  const organisations = service && slug ? [{ organisation: slug, role: service.role, territory: service.territory }] : [];
  return {
    key: `season-${number}`,
    kind: "season",
    position: number,
    number,
    label: `Season ${number}`,
    subtitle: null,
    parts: null,
    organisations,
  };
}

function organisationsOf({ seasons }: Lookup, services: Services): Facts["organisations"] {
  const named = new Map(seasons.flatMap(({ service }) => (service ? [[service.name, service] as const] : [])));
  return [...named.values()].flatMap(({ name, role, country }) => {
    const slug = services.get(name);
    return slug ? [{ slug, name, roles: [role], country }] : [];
  });
}

/** The show as it is on record, or as the record gives it; a word where it does not say what a show must have. */
export function showOf(
  lookup: Lookup,
  known: Show | null,
  choice: { country?: string | undefined; isNew?: boolean | undefined },
): Facts["show"] | string {
  if (known) {
    const { slug, title, disambiguator, format, originalLanguage, countries, genres, logline, isAnthology } = known;
    return { slug, title, disambiguator, format, originalLanguage, countries, genres, logline, isAnthology, titles: [] };
  }
  const { title, language, format, genres, firstYear } = lookup.show;
  const countries = choice.country ? [choice.country] : lookup.show.countries;
  if (!language) return "does not say in a word we know in which language the show is. Put it on record at the desk first.";
  if (countries.length === 0) return "does not say which country the show is from. Say it with --country, such as --country KR.";
  const disambiguator = choice.isNew ? firstYear : null;
  const proposal = proposeSlug(disambiguator ? `${title} ${disambiguator}` : title);
  if (!proposal.ok) return "has a title of which no address can be made. Put the show on record at the desk first.";
  const base = { slug: proposal.slug, title, disambiguator, format: format ?? "series", originalLanguage: language } as const;
  return { ...base, countries, genres, isAnthology: false, logline: null, titles: [] };
}
