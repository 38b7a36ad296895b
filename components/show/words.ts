import type { CreditGroup, NameKind } from "@/domain/people/vocabulary";
import type { AdaptationRelation, ShowFormat, ShowRelation, SourceWorkKind, TitleKind } from "@/domain/shows/vocabulary";

export const SOURCE_WORK_WORDS: Record<SourceWorkKind, string> = {
  webtoon: "webtoon",
  web_novel: "web novel",
  novel: "novel",
  novel_series: "series of novels",
  manga: "manga",
  comic: "comic",
  short_story: "short story",
  play: "play",
  film: "film",
  tv_series: "television series",
  game: "game",
  podcast: "podcast",
  true_events: "true events",
};

export const ADAPTATION_WORDS: Record<AdaptationRelation, string> = {
  adapted_from: "Adapted from",
  based_on: "Based on",
  inspired_by: "Inspired by",
};

/** What this show is to the other, and what the other is to this one. */
export const RELATION_WORDS: Record<ShowRelation, { to: string; from: string }> = {
  spin_off_of: { to: "Spin-off of", from: "Its spin-off" },
  remake_of: { to: "Remake of", from: "Remade as" },
  revival_of: { to: "Revival of", from: "Revived as" },
  sequel_to: { to: "Sequel to", from: "Its sequel" },
  prequel_to: { to: "Prequel to", from: "Its prequel" },
  companion_to: { to: "Companion to", from: "Its companion" },
  shares_source_with: { to: "From the same source", from: "From the same source" },
};

export const TITLE_WORDS: Record<Exclude<TitleKind, "misspelling">, string> = {
  display: "Also shown as",
  original: "Original title",
  official: "Official title",
  literal: "Word for word",
  working: "Working title",
  former: "Former title",
};

export const FORMAT_WORDS: Record<ShowFormat, string> = {
  series: "Series",
  limited: "Limited series",
  anthology: "Anthology",
  special: "Special",
  documentary: "Documentary",
  reality: "Reality",
};

export const CREDIT_WORDS: Record<CreditGroup, string> = {
  creator: "Creator",
  cast: "Cast",
  guest: "Guest",
  writer: "Writer",
  director: "Director",
  producer: "Producer",
  crew: "Crew",
  author: "Author",
};

export const NAME_WORDS: Record<Exclude<NameKind, "misspelling">, string> = {
  display: "Printed as",
  native: "In the original script",
  romanisation: "Also romanised",
  stage: "On stage",
  former: "Formerly",
};

/** The country as the publication's language calls it; the code itself where it has no name. */
export const countryName = (code: string, language: string): string => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;

/** "Korean" for `ko`, in the publication's language. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;

export const listOf = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(words);

/** `WW` is everywhere, `US` one country, `WW-GB-IE` everywhere but two. */
export function territoryWords(territory: string, language: string): string {
  const [where, ...but] = territory.split("-");
  if (where !== "WW") return countryName(territory, language);
  return but.length === 0
    ? "worldwide"
    : `worldwide except ${listOf(
        but.map((code) => countryName(code, language)),
        language,
      )}`;
}

const NBSP = "\u00a0";

/** "Season 2" on one line: a season is not parted from its number. */
export const unbroken = (label: string): string => label.replace(/ (?=\d+$)/, NBSP);

/** "Season 1, Murder House". */
export const seasonName = (season: { label: string; subtitle: string | null }): string =>
  season.subtitle ? `${unbroken(season.label)}, ${season.subtitle}` : unbroken(season.label);
