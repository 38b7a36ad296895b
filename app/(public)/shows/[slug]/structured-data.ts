import type { Person, Thing, TVSeason, TVSeries } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import { personPath } from "@/domain/people/vocabulary";
import type { PublicShow } from "@/domain/shows/public-queries";
import { type SourceWorkKind, seasonPath, showPath } from "@/domain/shows/vocabulary";
import { breadcrumbs, recordId } from "../../structured-data";

type Billed = { id: string; slug: string; name: string; character: string | null };

export const personThing = (person: Billed): Person => ({
  "@type": "Person",
  "@id": recordId("person", person.id),
  name: person.name,
  url: absolute(personPath(person.slug)),
});

/** One role in billing order, with the name of the character where it is known. */
export const roleThing = (person: Billed) => ({
  "@type": "PerformanceRole" as const,
  actor: personThing(person),
  ...(person.character && { characterName: person.character }),
});

/** The show for machines: what the page prints, and no date that nobody has sourced. */
export function showThings(show: PublicShow): Thing[] {
  const series: TVSeries = {
    "@type": "TVSeries",
    "@id": recordId("show", show.id),
    url: absolute(showPath(show.slug)),
    name: show.title,
    alternateName: show.titles.map((title) => title.text),
    inLanguage: show.originalLanguage,
    countryOfOrigin: show.countries.map((name) => ({ "@type": "Country", name })),
    genre: show.genres,
    ...(show.logline && { description: show.logline }),
    creator: show.creators.map(personThing),
    isBasedOn: show.sources.map((work) => ({
      "@type": WORK_TYPES[work.kind],
      name: work.title,
      author: work.authors.map(personThing),
    })),
    containsSeason: show.seasons.map(
      (season): TVSeason => ({
        "@type": "TVSeason",
        "@id": recordId("season", season.id),
        name: season.label,
        url: absolute(seasonPath(show.slug, season.slug)),
        ...(season.number !== null && { seasonNumber: season.number }),
        ...statusOf(show, season.id),
        actor: season.cast.map(roleThing),
      }),
    ),
  };
  return [
    series,
    breadcrumbs([
      { name: show.publication.name, path: "/" },
      { name: show.title, path: showPath(show.slug) },
    ]),
  ];
}

/** Where a season stands, as its own page says it. */
function statusOf(show: PublicShow, seasonId: string) {
  const standing = show.ledger.seasons.find(({ id }) => id === seasonId);
  return standing ? { creativeWorkStatus: standing.phase } : {};
}

const WORK_TYPES: Record<
  SourceWorkKind,
  "ComicSeries" | "Book" | "BookSeries" | "TVSeries" | "Movie" | "CreativeWork" | "VideoGame" | "PodcastSeries" | "ShortStory"
> = {
  webtoon: "ComicSeries",
  manga: "ComicSeries",
  comic: "ComicSeries",
  web_novel: "Book",
  novel: "Book",
  novel_series: "BookSeries",
  short_story: "ShortStory",
  play: "CreativeWork",
  film: "Movie",
  tv_series: "TVSeries",
  game: "VideoGame",
  podcast: "PodcastSeries",
  true_events: "CreativeWork",
};
