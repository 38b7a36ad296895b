import { dateWords } from "@/domain/claims/fact-words";
import type { TrackerRow } from "@/domain/claims/public-queries";
import { isNewRelease, isOver } from "@/domain/claims/tracker";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { seasonPath } from "@/domain/shows/vocabulary";
import { Sure } from "../show/certainty";
import { shortDayWords } from "../show/day";
import { StateShape } from "../show/marks";
import { SeasonStrip } from "../show/season-strip";
import { State } from "../show/state";
import { midSentence, unbroken } from "../show/words";
import type { Clock } from "../site/instant";
import { told } from "../words/told";

type Props = { row: TrackerRow; clock: Clock };

/** Where a line ends, the dot stays between what it parts. */
const APART = "\u00a0·\u00a0";

export const TrackerLine = ({ row, clock }: Props) => {
  const say = sayIn(clock.language);
  return (
    <tr>
      <th scope="row" className="show">
        <a href={seasonPath(row.showSlug, row.slug)}>
          {told(say, "season.ofShow", { show: row.showTitle, season: <span className="snm">{midSentence(unbroken(row.label))}</span> })}
        </a>
        {row.disambiguator && <small>{row.disambiguator}</small>}
      </th>
      <td className="sn">{row.number ?? row.label}</td>
      <td className="st">
        <State phase={row.phase} flags={row.flags} say={say} />
      </td>
      <td className="bar">
        <SeasonStrip season={row} size="small" say={say} />
      </td>
      <td className="rel">
        <Release row={row} say={say} />
      </td>
      <td className="su">{(row.certainty || !isOver(row)) && <Sure of={row.certainty} say={say} />}</td>
      <td className="sv">{[row.services.join(", "), row.countries.join(", ")].filter(Boolean).join(APART)}</td>
      <td className="ck">{row.checkedOn && <time dateTime={row.checkedOn}>{shortDayWords(row.checkedOn, clock)}</time>}</td>
    </tr>
  );
};

function Release({ row, say }: { row: TrackerRow; say: Say }) {
  const when = row.releaseEdtf && { edtf: row.releaseEdtf, words: row.releaseWords };
  return (
    <>
      {when && isNewRelease(row) && row.releaseWas ? (
        <>
          <mark>{dateWords(say, when)}</mark>
          <small>
            {told(say, "tracker.new", {
              was: (
                <s>
                  <span className="vh">{say("site.formerly")}</span>
                  {dateWords(say, row.releaseWas)}
                </s>
              ),
            })}
          </small>
        </>
      ) : when ? (
        dateWords(say, when)
      ) : (
        <span className="none">{say(isOver(row) ? "tracker.noDateOnRecord" : "tracker.noDate")}</span>
      )}
      {row.estimateLabel && (
        <span className="estd">
          <StateShape of="guess" />
          {say("tracker.guess", { window: row.estimateLabel })}
        </span>
      )}
    </>
  );
}
