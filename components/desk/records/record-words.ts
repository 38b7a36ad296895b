import type { CreditGroup, NameKind, NameOrder } from "@/domain/people/vocabulary";
import type { OrganisationRole, SeasonKind, SeasonRole, TitleKind } from "@/domain/shows/vocabulary";

export const TITLE_KIND_WORDS: Record<TitleKind, string> = {
  display: "Display title",
  original: "Original title",
  official: "Official title",
  literal: "Word for word",
  working: "Working title",
  former: "Former title",
  misspelling: "Misspelling",
};

export const SEASON_KIND_WORDS: Record<SeasonKind, string> = {
  season: "Season",
  special: "Special",
  miniseries: "Miniseries",
  films: "Films",
};

export const SERVICE_WORDS: Record<SeasonRole, string> = { network: "Network", streamer: "Streamer", studio: "Studio" };

export const ORGANISATION_ROLE_WORDS: Record<OrganisationRole, string> = {
  network: "Network",
  streamer: "Streamer",
  studio: "Studio",
  outlet: "Outlet",
  publisher: "Publisher",
  agency: "Agency",
};

export const NAME_KIND_WORDS: Record<NameKind, string> = {
  display: "Display name",
  native: "Native name",
  romanisation: "Other romanisation",
  stage: "Stage name",
  former: "Former name",
  misspelling: "Misspelling",
};

export const NAME_ORDER_WORDS: Record<NameOrder, string> = {
  given_first: "Given name first",
  family_first: "Family name first",
  mononym: "One name",
};

/** A list of credits, and one entry of it with its article. */
export const BILLING_WORDS: Record<CreditGroup, { list: string; one: string }> = {
  creator: { list: "Creators", one: "a creator" },
  cast: { list: "Cast", one: "a cast member" },
  guest: { list: "Guests", one: "a guest" },
  writer: { list: "Writers", one: "a writer" },
  director: { list: "Directors", one: "a director" },
  producer: { list: "Producers", one: "a producer" },
  crew: { list: "Crew", one: "a crew member" },
  author: { list: "Authors", one: "an author" },
};

const LANGUAGES = [
  "ar",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hu",
  "id",
  "is",
  "it",
  "ja",
  "ko",
  "ms",
  "nb",
  "nl",
  "pl",
  "pt",
  "ro",
  "ru",
  "sv",
  "ta",
  "te",
  "th",
  "tl",
  "tr",
  "uk",
  "ur",
  "vi",
  "yue",
  "zh",
];
const SCRIPTS = ["Latn", "Arab", "Cyrl", "Deva", "Grek", "Hang", "Hans", "Hant", "Hebr", "Jpan", "Kore", "Taml", "Telu", "Thai"];

const named = (type: "language" | "script") => {
  const names = new Intl.DisplayNames("en-GB", { type });
  return (code: string) => ({ value: code, label: names.of(code) ?? code });
};

const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, "en");

/** The languages a list offers, by name; `also` is added where a record has one that is not among them. */
export const languageOptions = (also?: string | null) =>
  [...new Set([...LANGUAGES, ...(also ? [also] : [])])].map(named("language")).sort(byLabel);

export const scriptOptions = (also?: string | null) =>
  [...new Set([...SCRIPTS, ...(also ? [also] : [])])].map(named("script")).sort(byLabel);

/** "South Korea, United States" for the codes typed so far; a code nobody knows stands as it is. */
export function countryWords(codes: string): string {
  const names = new Intl.DisplayNames("en-GB", { type: "region" });
  const known = codes.toUpperCase().match(/\b[A-Z]{2}\b/g) ?? [];
  return known.map((code) => names.of(code) ?? code).join(", ");
}

/** Words of a closed list as the options of a select. */
export const optionsOf = <K extends string>(words: Record<K, string>) =>
  (Object.entries(words) as [K, string][]).map(([value, label]) => ({ value, label }));

export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
