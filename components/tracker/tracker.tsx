import type { TrackerPage } from "@/domain/claims/public-queries";
import { TRACKER_ROWS } from "@/domain/claims/tracker";
import { Board, seasonsIn } from "../show/board";
import { Day } from "../show/day";
import { type Chosen, FilterForm, NOTHING } from "./filter-form";
import { MarksKey } from "./key";
import { TrackerTable } from "./tracker-table";

type Props = { page: TrackerPage; years: readonly number[]; chosen?: Chosen };

/** Every season on record, by where it stands. */
export function Tracker({ page, years, chosen = NOTHING }: Props) {
  const { publication, rows } = page;
  const asOf = rows[0]?.asOf;
  return (
    <>
      <header className="track-head">
        <h1>Season tracker</h1>
        <p className="sec-note">
          <a href="/tracker.csv">CSV</a> <a href="/tracker.json">JSON</a>
        </p>
      </header>
      <Board counts={page.board} current={chosen.status || undefined} />
      <FilterForm chosen={chosen} services={page.services} countries={page.countries} years={years} language={publication.language} />
      {rows.length === 0 ? (
        <p className="silent">No season on record is like that. Choose fewer things at once.</p>
      ) : (
        <TrackerTable
          rows={rows}
          clock={publication}
          caption={
            <>
              {countWords(rows.length, seasonsIn(page.board))}
              {asOf && (
                <>
                  ; dates as of <Day day={asOf} clock={publication} />
                </>
              )}
              .
            </>
          }
        />
      )}
      <MarksKey />
    </>
  );
}

function countWords(shown: number, all: number): string {
  if (shown === all) return shown === 1 ? "1 season" : `${shown} seasons, one row each`;
  return shown === TRACKER_ROWS ? `The ${shown} of ${all} seasons that moved last` : `${shown} of ${all} seasons`;
}
