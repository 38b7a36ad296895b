import { STOPS } from "../show/board";
import { countryName } from "../show/words";
import { type Chosen, isNarrowed, trackerHref } from "./chosen";

type Props = { chosen: Chosen; services: readonly string[]; countries: readonly string[]; years: readonly number[]; language: string };

/** A form of links: it works without a script, and each answer has an address. */
export const FilterForm = ({ chosen, services, countries, years, language }: Props) => (
  <form className="filter" action="/tracker/filter" method="get">
    <Choice name="status" label="Status" chosen={chosen.status} options={STOPS.map(({ slug, word }) => [slug, word])} />
    <Choice name="service" label="Service" chosen={chosen.service} options={services.map((service) => [service, service])} />
    <Choice
      name="country"
      label="Country"
      chosen={chosen.country}
      options={countries.map((code): [string, string] => [code, countryName(code, language)]).sort(([, a], [, b]) => a.localeCompare(b))}
    />
    <Choice name="year" label="Year" chosen={chosen.year} options={years.map((year) => [String(year), String(year)])} />
    {chosen.sort && <input type="hidden" name="sort" value={chosen.sort} />}
    <button type="submit" className="btn">
      Show seasons
    </button>
    {isNarrowed(chosen) && <a href={trackerHref({ ...chosen, status: "", service: "", country: "", year: "" })}>Show all</a>}
  </form>
);

type ChoiceProps = { name: string; label: string; chosen: string; options: readonly (readonly [string, string])[] };

const Choice = ({ name, label, chosen, options }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen}>
      <option value="">All</option>
      {options.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  </label>
);
