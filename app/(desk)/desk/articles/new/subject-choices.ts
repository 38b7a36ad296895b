import type { Choice } from "@/components/ui/combobox";

type Listed = { showId: string; show: string; disambiguator: string | null; seasonId: string | null; season: string | null };

/** Shows and seasons as a form offers them, a show before its seasons: `show:0198…`, `season:0198…`. */
export function subjectChoices(listed: readonly Listed[]): Choice[] {
  return listed.flatMap(({ showId, show, disambiguator, seasonId, season }, index) => {
    const isFirst = listed[index - 1]?.showId !== showId;
    const name = disambiguator ? `${show} (${disambiguator})` : show;
    const whole: Choice[] = isFirst ? [{ value: `show:${showId}`, label: name, note: "the whole show" }] : [];
    return seasonId
      ? [...whole, { value: `season:${seasonId}`, label: `${name}, ${season?.replace(/^Season (?=\d)/, "season ")}` }]
      : whole;
  });
}

/** The show behind a choice, or null for a choice that is not on the list. */
export function showOf(value: string, listed: readonly Listed[]): string | null {
  const found = listed.find(({ showId, seasonId }) => value === `show:${showId}` || (seasonId !== null && value === `season:${seasonId}`));
  return found?.showId ?? null;
}
