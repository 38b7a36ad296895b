import type { TrackerRow } from "@/domain/claims/public-queries";
import { groupsOf, type TrackerSort } from "@/domain/claims/tracker";
import type { Clock } from "../site/instant";
import { type Chosen, trackerHref } from "./chosen";
import { TrackerLine } from "./tracker-line";

type Props = { rows: readonly TrackerRow[]; chosen: Chosen; caption: React.ReactNode; clock: Clock };

const HEADS: readonly [head: string, sort?: TrackerSort][] = [
  ["Show", "show"],
  ["Season"],
  ["Status", "status"],
  ["Stage"],
  ["Release", "release"],
  ["How sure"],
  ["Service"],
  ["Checked", "checked"],
];

/** One row a season: what moved in the last week, what waits, what is out or over; in another order without groups. On phones each row is a card, status first. */
export const TrackerTable = ({ rows, chosen, caption, clock }: Props) => (
  <div className="tracker-frame">
    <table className="tracker">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {HEADS.map(([head, sort]) => (
            <Head key={head} head={head} sort={sort} chosen={chosen} />
          ))}
        </tr>
      </thead>
      {(chosen.sort ? [{ title: "", rows }] : groupsOf(rows)).map(({ title, rows: ofGroup }) => (
        <tbody key={title}>
          {title && (
            <tr className="grp">
              <th colSpan={HEADS.length} scope="rowgroup">
                {title}
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
