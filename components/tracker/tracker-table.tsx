import type { TrackerRow } from "@/domain/claims/public-queries";
import { groupsOf, TRACKER_SORTS, type TrackerSort } from "@/domain/claims/tracker";
import { sayIn } from "@/domain/kernel/say-in";
import type { Clock } from "../site/instant";
import { type Chosen, trackerHref } from "./chosen";
import { TrackerLine } from "./tracker-line";

type Props = { rows: readonly TrackerRow[]; chosen: Chosen; caption: React.ReactNode; clock: Clock };

const HEADS = ["show", "season", "status", "stage", "release", "sure", "service", "checked"] as const;
type HeadName = (typeof HEADS)[number];
const sortOf = (head: HeadName): TrackerSort | undefined => TRACKER_SORTS.find((sort) => sort === head);

/** One row a season: what moved in the last week, what waits, what is out or over; in another order without groups. On phones each row is a card, status first. */
export const TrackerTable = ({ rows, chosen, caption, clock }: Props) => {
  const say = sayIn(clock.language);
  return (
    <div className="tracker-frame">
      <table className="tracker">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <Head key={head} head={say(`tracker.head.${head}`)} sort={sortOf(head)} chosen={chosen} />
            ))}
          </tr>
        </thead>
        {(chosen.sort ? [{ is: null, rows }] : groupsOf(rows)).map(({ is, rows: ofGroup }) => (
          <tbody key={is}>
            {is && (
              <tr className="grp">
                <th colSpan={HEADS.length} scope="rowgroup">
                  {say(`tracker.${is}`)}
                </th>
              </tr>
            )}
            {ofGroup.map((row) => (
              <TrackerLine key={row.id} row={row} clock={clock} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

/** A head that sorts leads to the same table in its order, and from there back. */
function Head({ head, sort, chosen }: { head: string; sort: TrackerSort | undefined; chosen: Chosen }) {
  const isSorted = sort !== undefined && sort === chosen.sort;
  const direction = sort === "checked" ? "descending" : "ascending";
  return (
    <th scope="col" {...(isSorted && { "aria-sort": direction })}>
      {sort ? (
        <a href={trackerHref(chosen, { sort: isSorted ? "" : sort })}>
          {head}
          {isSorted && <span aria-hidden="true"> {direction === "descending" ? "↓" : "↑"}</span>}
        </a>
      ) : (
        head
      )}
    </th>
  );
}
