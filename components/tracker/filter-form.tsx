import type { Say } from "@/domain/kernel/words";
import { STOPS } from "../show/board";
import { countryName } from "../show/words";
import { type Chosen, isNarrowed, trackerHref } from "./chosen";

type Props = { chosen: Chosen; services: readonly string[]; countries: readonly string[]; years: readonly number[]; say: Say };

/** A form of links: it works without a script, and each answer has an address. */
export const FilterForm = ({ chosen, services, countries, years, say }: Props) => (
  <form className="filter" action="/tracker/filter" method="get">
    <Choice
      say={say}
      name="status"
      label={say("tracker.status")}
      chosen={chosen.status}
      options={STOPS.map(({ slug }) => [slug, say(`tracker.stop.${slug}`)])}
    />
    <Choice
      say={say}
      name="service"
      label={say("tracker.service")}
      chosen={chosen.service}
      options={services.map((service) => [service, service])}
    />
    <Choice
      say={say}
      name="country"
      label={say("tracker.country")}
      chosen={chosen.country}
      options={countries
        .map((code): [string, string] => [code, countryName(code, say.language)])
        .sort(([, a], [, b]) => a.localeCompare(b, say.language))}
    />
    <Choice
      say={say}
      name="year"
      label={say("tracker.year")}
      chosen={chosen.year}
      options={years.map((year) => [String(year), String(year)])}
    />
    {chosen.sort && <input type="hidden" name="sort" value={chosen.sort} />}
    <button type="submit" className="btn">
      {say("tracker.submit")}
    </button>
    {isNarrowed(chosen) && (
      <a href={trackerHref({ ...chosen, status: "", service: "", country: "", year: "" })}>{say("tracker.showAll")}</a>
    )}
  </form>
);

type ChoiceProps = { say: Say; name: string; label: string; chosen: string; options: readonly (readonly [string, string])[] };

const Choice = ({ say, name, label, chosen, options }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen}>
      <option value="">{say("tracker.all")}</option>
      {options.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  </label>
);
