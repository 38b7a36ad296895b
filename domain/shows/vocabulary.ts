export const SHOW_FORMATS = ["series", "limited", "anthology", "special", "documentary", "reality"] as const;
export type ShowFormat = (typeof SHOW_FORMATS)[number];

export const GENRES = [
  "action",
  "adventure",
  "alternate history",
  "animation",
  "anthology",
  "comedy",
  "crime",
  "documentary",
  "drama",
  "family",
  "fantasy",
  "heist",
  "historical",
  "horror",
  "medical",
  "musical",
  "mystery",
  "period",
  "political",
  "reality",
  "romance",
  "satire",
  "science fiction",
  "sport",
  "supernatural",
  "thriller",
  "war",
  "western",
  "workplace",
  "zombie",
] as const;
export type Genre = (typeof GENRES)[number];

export const TITLE_KINDS = ["display", "original", "official", "literal", "working", "former", "misspelling"] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

export const SHOW_RELATIONS = [
  "spin_off_of",
  "remake_of",
  "revival_of",
  "sequel_to",
  "prequel_to",
  "companion_to",
  "shares_source_with",
] as const;
export type ShowRelation = (typeof SHOW_RELATIONS)[number];

export const SEASON_KINDS = ["season", "special", "miniseries", "films"] as const;
export type SeasonKind = (typeof SEASON_KINDS)[number];

export const ORGANISATION_ROLES = ["network", "streamer", "studio", "outlet", "publisher", "agency"] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
/** What an organisation can be to a season. */
export const SEASON_ROLES = ["network", "streamer", "studio"] as const;
export type SeasonRole = (typeof SEASON_ROLES)[number];

export const SOURCE_WORK_KINDS = [
  "webtoon",
  "web_novel",
  "novel",
  "novel_series",
  "manga",
  "comic",
  "short_story",
  "play",
  "film",
  "tv_series",
  "game",
  "podcast",
  "true_events",
] as const;
export type SourceWorkKind = (typeof SOURCE_WORK_KINDS)[number];

export const ADAPTATION_RELATIONS = ["adapted_from", "based_on", "inspired_by"] as const;
export type AdaptationRelation = (typeof ADAPTATION_RELATIONS)[number];

export const EXTERNAL_SCHEMES = ["imdb", "tmdb", "tvmaze", "tvdb", "wikidata", "eidr"] as const;
export type ExternalScheme = (typeof EXTERNAL_SCHEMES)[number];

export const showPath = (slug: string) => `/shows/${slug}`;
export const seasonPath = (showSlug: string, seasonSlug: string) => `/shows/${showSlug}/${seasonSlug}`;

/** Characters. */
export const TITLE_MAX = 200;
export const LOGLINE_MAX = 600;
/** Entries of one list in a record. */
export const TITLES_MAX = 40;
export const SERVICES_MAX = 40;

/** Seasons of kind `season` have the address of their number, so the two stay together for good. */
export const numberedSlug = (number: number) => `season-${number}`;
/** What a season is called where nobody named it otherwise. */
export const seasonLabel = (number: number) => `Season ${number}`;

/** A record that a search found: `matched` is the title or name that did it where it is not the one shown. */
export type SubjectMatch = { kind: "show" | "season" | "person"; id: string; label: string; detail: string; matched: string | null };
