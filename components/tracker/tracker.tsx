import type { TrackerPage } from "@/domain/claims/public-queries";
import { TRACKER_ROWS } from "@/domain/claims/tracker";
import { Board, seasonsIn } from "../show/board";
import { Day } from "../show/day";
import { type Chosen, isNarrowed, NOTHING, trackerHref } from "./chosen";
import { FilterForm } from "./filter-form";
import { MarksKey } from "./key";
import { Pager } from "./pager";
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
          <a href={trackerHref({ ...chosen, page: 1 }, {}, "/tracker.csv")}>CSV</a>{" "}
          <a href={trackerHref({ ...chosen, page: 1 }, {}, "/tracker.json")}>JSON</a> <a href="/tracker/feed.xml">Feed</a>
        </p>
      </header>
      <Board counts={page.board} current={chosen.status || undefined} />
      <FilterForm chosen={chosen} services={page.services} countries={page.countries} years={years} language={publication.language} />
      {rows.length === 0 ? (
        <p className="silent">No season on record is like that. Choose fewer things at once.</p>
      ) : (
        <TrackerTable
          rows={rows}
          chosen={chosen}
          clock={publication}
          caption={
            <>
              {countWords(page, chosen)}
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
      <Pager chosen={chosen} hasMore={page.hasMore} />
      <MarksKey />
    </>
  );
}

function countWords({ rows, board, hasMore }: TrackerPage, chosen: Chosen): string {
  const all = seasonsIn(board);
  if (chosen.page > 1 || hasMore) {
    const from = (chosen.page - 1) * TRACKER_ROWS + 1;
    const span = `Seasons ${from} to ${from + rows.length - 1}`;
    return isNarrowed(chosen) ? span : `${span} of ${all}${chosen.sort ? "" : ", those that moved last first"}`;
  }
  if (rows.length === all) return all === 1 ? "1 season" : `${all} seasons, one row each`;
  return `${rows.length} of ${all} seasons`;
}
