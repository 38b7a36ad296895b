import { archivePath } from "@/domain/articles/vocabulary";
import { dateFormat } from "@/domain/kernel/date-format";
import { sayIn } from "@/domain/kernel/say-in";
import { spokenIn } from "@/domain/kernel/words";

type Month = { month: string; stories: number };
type Props = { months: readonly Month[]; current: string; language: string };

/** "April 2025", of a month written `2025-04`. */
export const monthWords = (month: string, language: string): string =>
  dateFormat(spokenIn(language), { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-01T12:00:00Z`));

const nameOf = (month: string, language: string) =>
  dateFormat(spokenIn(language), { month: "long", timeZone: "UTC" }).format(new Date(`${month}-01T12:00:00Z`));

/** Every month that has a story, under its year, newest first. */
export const Months = ({ months, current, language }: Props) => {
  const say = sayIn(language);
  return (
    <nav className="months" aria-labelledby="months">
      <h2 id="months">{say("archive.every")}</h2>
      {byYear(months).map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{year}</h3>
          <ul>
            {ofYear.map(({ month, stories }) => (
              <li key={month}>
                <a href={archivePath(month)} aria-current={month === current ? "page" : undefined}>
                  {nameOf(month, language)}
                </a>{" "}
                <span>{say("stories.count", { count: stories })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
};

/** The months beside this one, where they have stories. */
export function MonthSteps({ months, current, language }: Props) {
  const at = months.findIndex(({ month }) => month === current);
  const [newer, older] = [months[at - 1], months[at + 1]];
  if (!newer && !older) return null;
  return (
    <nav className="month-steps" aria-label={sayIn(language)("archive.beside")}>
      {older && (
        <a href={archivePath(older.month)} rel="prev">
          <span aria-hidden="true">← </span>
          {monthWords(older.month, language)}
        </a>
      )}
      {newer && (
        <a href={archivePath(newer.month)} rel="next">
          {monthWords(newer.month, language)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}

function byYear(months: readonly Month[]): [string, Month[]][] {
  const years = new Map<string, Month[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years];
}
