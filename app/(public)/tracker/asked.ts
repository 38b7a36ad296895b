import { STOPS } from "@/components/show/board";
import { type Chosen, NOTHING } from "@/components/tracker/chosen";
import type { TrackerFilter } from "@/domain/claims/public-queries";
import { TRACKER_SORTS } from "@/domain/claims/tracker";

const WORD_MAX = 80;
/** Beyond it there is nothing to turn to: 80,000 seasons. */
const PAGES_MAX = 200;

/** What an address asks of the tracker: only the names of its form and its links, each once and short. */
export function chosenIn(search: URLSearchParams): Chosen {
  const one = (name: Exclude<keyof Chosen, "page">) => {
    const values = search.getAll(name);
    const [value = ""] = values;
    return values.length === 1 && value.length <= WORD_MAX && !value.includes("\0") ? value : NOTHING[name];
  };
  const page = Number(/^[1-9]\d{0,3}$/.test(search.get("page") ?? "") ? search.get("page") : 1);
  return {
    ...{ status: one("status"), service: one("service"), country: one("country"), year: one("year") },
    sort: TRACKER_SORTS.find((sort) => sort === one("sort")) ?? "",
    page: Math.min(page, PAGES_MAX),
  };
}

/** The same for the query. Null where nothing that can be asked for is: the tracker as it stands open. */
export function filterOf({ status, service, country, year, sort, page }: Chosen): TrackerFilter | null {
  const stop = STOPS.find(({ slug }) => slug === status);
  const filter: TrackerFilter = {
    phases: stop?.phases ?? [],
    service: service || null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    sort: sort || null,
  };
  const isAsked = stop || filter.service || filter.country || filter.year !== null || filter.sort || page > 1;
  return isAsked ? filter : null;
}

/** The years a season in the table came or comes out in, the last first. */
export const yearsOf = (rows: readonly { releaseYear: number | null }[]): number[] =>
  [...new Set(rows.flatMap(({ releaseYear }) => releaseYear ?? []))].sort((a, b) => b - a);
