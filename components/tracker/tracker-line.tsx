import { dateWords } from "@/domain/claims/fact-words";
import type { TrackerRow } from "@/domain/claims/public-queries";
import { isNewRelease, isOver } from "@/domain/claims/tracker";
import { seasonPath } from "@/domain/shows/vocabulary";
import { Sure } from "../show/certainty";
import { dayWords } from "../show/day";
import { StateShape } from "../show/marks";
import { SeasonStrip } from "../show/season-strip";
import { State } from "../show/state";
import { unbroken } from "../show/words";
import type { Clock } from "../site/instant";

type Props = { row: TrackerRow; clock: Clock };

export const TrackerLine = ({ row, clock }: Props) => (
  <tr>
    <th scope="row" className="show">
      <a href={seasonPath(row.showSlug, row.slug)}>
        {row.showTitle} <span className="snm">{unbroken(row.label).replace(/^Season/, "season")}</span>
      </a>
      {row.disambiguator && <small>{row.disambiguator}</small>}
    </th>
    <td className="sn">{row.number ?? row.label}</td>
    <td className="st">
      <State phase={row.phase} flags={row.flags} />
    </td>
    <td className="bar">
      <SeasonStrip season={row} size="small" />
    </td>
    <td className="rel">
      <Release row={row} />
    </td>
    <td className="su">{(row.certainty || !isOver(row)) && <Sure of={row.certainty} />}</td>
    <td className="sv">{[row.services.join(", "), row.countries.join(", ")].filter(Boolean).join(" · ")}</td>
    <td className="ck">{row.checkedOn && <time dateTime={row.checkedOn}>{dayWords(row.checkedOn, clock)}</time>}</td>
  </tr>
);

function Release({ row }: { row: TrackerRow }) {
  const when = row.releaseEdtf && { edtf: row.releaseEdtf, words: row.releaseWords };
  return (
    <>
      {when && isNewRelease(row) && row.releaseWas ? (
        <>
          <mark>{dateWords(when)}</mark>
          <small>
            new, was{" "}
            <s>
              <span className="vh">formerly </span>
              {dateWords(row.releaseWas)}
            </s>
          </small>
        </>
      ) : when ? (
        dateWords(when)
      ) : (
        <span className="none">{isOver(row) ? "no date on record" : "no date announced"}</span>
      )}
      {row.estimateLabel && (
        <span className="estd">
          <StateShape of="guess" />
          {row.estimateLabel}, our estimate
        </span>
      )}
    </>
  );
}
