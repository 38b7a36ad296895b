import type { TrackerSort } from "@/domain/claims/tracker";

/** What a reader chose of the tracker, as its address says it. */
export type Chosen = { status: string; service: string; country: string; year: string; sort: TrackerSort | ""; page: number };
export const NOTHING: Chosen = { status: "", service: "", country: "", year: "", sort: "", page: 1 };

export const isNarrowed = ({ status, service, country, year }: Chosen) => [status, service, country, year].some((value) => value !== "");

/** The address of the same choice with these changed; another order begins at its first page. */
export function trackerHref(chosen: Chosen, changes: Partial<Chosen> = {}, base = "/tracker/filter"): string {
  const asked = Object.entries({ ...chosen, page: 1, ...changes }).filter(
    ([name, value]) => value !== "" && !(name === "page" && value === 1),
  );
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  if (query === "") return base === "/tracker/filter" ? "/tracker" : base;
  return `${base}?${query}`;
}
