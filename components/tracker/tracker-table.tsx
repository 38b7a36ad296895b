// biome-ignore-all lint/a11y: on phones the table is laid out as blocks, which takes its roles away
import type { TrackerRow } from "@/domain/claims/public-queries";
import { groupsOf } from "@/domain/claims/tracker";
import type { Clock } from "../site/instant";
import { TrackerLine } from "./tracker-line";

type Props = { rows: readonly TrackerRow[]; caption: React.ReactNode; clock: Clock };

const HEADS = ["Show", "Season", "Status", "Stage", "Release", "How sure", "Service", "Checked"];

/** One row a season: what moved in the last week, what waits, what is out or over. On phones each row is a card, status first. */
export const TrackerTable = ({ rows, caption, clock }: Props) => (
  <table className="tracker" role="table">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {HEADS.map((head) => (
          <th key={head} scope="col" role="columnheader">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    {groupsOf(rows).map(({ title, rows: ofGroup }) => (
      <tbody key={title} role="rowgroup">
        <tr className="grp" role="row">
          <th colSpan={HEADS.length} scope="rowgroup" role="rowheader">
            {title}
          </th>
        </tr>
        {ofGroup.map((row) => (
          <TrackerLine key={row.id} row={row} clock={clock} />
        ))}
      </tbody>
    ))}
  </table>
);
