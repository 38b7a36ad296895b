import type { Say } from "@/domain/kernel/words";

/** The country as the publication's language calls it; the code itself where it has no name. */
export const countryName = (code: string, language: string): string => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;

/** "Korean" for `ko`, in the publication's language. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;

export const listOf = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(words);

/** `WW` is everywhere, `US` one country, `WW-GB-IE` everywhere but two. */
export function territoryWords(say: Say, territory: string): string {
  const [where, ...but] = territory.split("-");
  if (where !== "WW") return countryName(territory, say.language);
  if (but.length === 0) return say("show.worldwide");
  const countries = but.map((code) => countryName(code, say.language));
  return say("show.worldwideBut", { countries: listOf(countries, say.language) });
}

const NBSP = "\u00a0";

/** "Season 2" on one line: a season is not parted from its number. */
export const unbroken = (label: string): string => label.replace(/ (?=\d+$)/, NBSP);

/** A headline in which no season stands parted from its number. */
export const unparted = (headline: string): string => headline.replace(/\b(seasons?) (?=\d)/gi, `$1${NBSP}`);

/** "Season 1, Murder House". */
export const seasonName = (say: Say, { label, subtitle }: { label: string; subtitle: string | null }): string =>
  subtitle ? say("season.subtitled", { season: unbroken(label), subtitle }) : unbroken(label);

/** "season 1" inside a sentence; a name that does not begin with our own word keeps its capital. */
export const midSentence = (name: string): string => name.replace(/^Season\b/, "season");
