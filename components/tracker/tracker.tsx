import type { TrackerPage } from "@/domain/claims/public-queries";
import { TRACKER_ROWS } from "@/domain/claims/tracker";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { Board, seasonsIn } from "../show/board";
import { Day } from "../show/day";
import { told } from "../words/told";
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
  const say = sayIn(publication.language);
  const count = countWords(say, page, chosen);
  return (
    <>
      <header className="track-head">
        <h1>{say("tracker.title")}</h1>
        <p className="sec-note">
          <a href={trackerHref({ ...chosen, page: 1 }, {}, "/tracker.csv")}>{say("tracker.csv")}</a>{" "}
          <a href={trackerHref({ ...chosen, page: 1 }, {}, "/tracker.json")}>{say("tracker.json")}</a>{" "}
          <a href="/tracker/feed.xml">{say("feed.link")}</a>
        </p>
      </header>
      <Board counts={page.board} current={chosen.status || undefined} say={say} />
      <FilterForm chosen={chosen} services={page.services} countries={page.countries} years={years} say={say} />
      {rows.length === 0 ? (
        <p className="silent">{say("tracker.none")}</p>
      ) : (
        <TrackerTable
          rows={rows}
          chosen={chosen}
          clock={publication}
          caption={
            asOf ? told(say, "tracker.asOf", { count, day: <Day day={asOf} clock={publication} /> }) : say("tracker.caption", { count })
          }
        />
      )}
      <Pager chosen={chosen} hasMore={page.hasMore} say={say} />
      <MarksKey say={say} />
    </>
  );
}

function countWords(say: Say, { rows, board, hasMore }: TrackerPage, chosen: Chosen): string {
  const all = seasonsIn(board);
  if (chosen.page > 1 || hasMore) {
    const from = (chosen.page - 1) * TRACKER_ROWS + 1;
    const span = { from, to: from + rows.length - 1 };
    if (isNarrowed(chosen)) return say("tracker.span", span);
    return say(chosen.sort ? "tracker.spanOf" : "tracker.spanMoved", { ...span, all });
  }
  return rows.length === all ? say("tracker.allOf", { count: all }) : say("tracker.someOf", { count: rows.length, all });
}
