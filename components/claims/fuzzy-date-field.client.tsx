"use client";
import { clsx } from "clsx";
import { TextField } from "@/components/ui/input";
import { coversWords, monthBars } from "./day-words";
import { DATE_WAYS, type ReadDate } from "./fact-date";

type Props = {
  name: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** What was read of it. */
  date: ReadDate;
  /** The year the ways of writing begin with. */
  year: string;
  isLabelHidden?: boolean;
};

/** A date as people write them. What was read of it stands in `DateReading`. */
export function FuzzyDateField({ name, label, value, onChange, date, isLabelHidden }: Omit<Props, "year">) {
  return (
    <TextField
      name={name}
      label={label}
      isLabelHidden={isLabelHidden}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      errors={date.is === "refused" ? [date.why] : []}
      placeholder="late 2026"
      autoComplete="off"
      maxLength={200}
      className="fuzzy-date"
    />
  );
}

/** The usual ways to write a date, one press each. */
export function DateWays({ value, onChange, year }: Pick<Props, "value" | "onChange" | "year">) {
  return (
    <fieldset className="date-ways">
      <legend className="vh">Write the date as</legend>
      {DATE_WAYS.map(({ name, write }) => (
        <button key={name} type="button" onClick={() => onChange(write(year, value.trim()))}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** Always below the field: the months it touches. */
export function MonthBars({ date }: { date: ReadDate }) {
  if (date.is !== "read") return null;
  return monthBars(date.bounds).map(({ year, months }) => (
    <p key={year} className="month-bar">
      <span className="q">{year}</span>
      <span className="months" role="img" aria-label={coveredWords(months, year)}>
        {months.map(({ month, isCovered }) => (
          <i key={month} className={clsx(isCovered && "in")} />
        ))}
      </span>
    </p>
  ));
}

function coveredWords(months: readonly { month: string; isCovered: boolean }[], year: number): string {
  const covered = months.filter(({ isCovered }) => isCovered).map(({ month }) => month);
  const span = covered.length > 1 ? `${covered[0]} to ${covered.at(-1)}` : covered[0];
  return span ? `${span} ${year}` : `no month of ${year}`;
}

/** How readers see it, and the days it covers. */
export const coversOf = (date: ReadDate): string | null => (date.is === "read" ? coversWords(date.bounds) : null);
