import { daysBetween } from "@/domain/claims/calendar";
import { dateWords } from "@/domain/claims/fact-words";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { TrackedEstimate } from "@/domain/claims/public-queries";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { seasonPath } from "@/domain/shows/vocabulary";
import { Day } from "../show/day";
import { unbroken } from "../show/words";
import type { Clock } from "../site/instant";
import { told } from "../words/told";

type Props = { closed: readonly TrackedEstimate[]; clock: Clock };

/** Every closed estimate: the guess, what came, and how far apart they are. */
export const RecordTable = ({ closed, clock }: Props) => {
  const say = sayIn(clock.language);
  return (
    <table className="plain record-table">
      <caption className="vh">{say("record.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("record.season")}</th>
          <th scope="col">{say("record.made")}</th>
          <th scope="col">{say("record.guess")}</th>
          <th scope="col">{say("record.came")}</th>
          <th scope="col">{say("record.daysOff")}</th>
          <th scope="col">{say("record.brier")}</th>
        </tr>
      </thead>
      <tbody>
        {closed.map((estimate) => (
          <Row key={estimate.id} estimate={estimate} clock={clock} say={say} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ estimate, clock, say }: { estimate: TrackedEstimate; clock: Clock; say: Say }) => (
  <tr>
    <th scope="row">
      <a href={seasonPath(estimate.show.slug, estimate.season.slug)}>{estimate.show.title}</a>
      <small>{unbroken(estimate.season.label)}</small>
    </th>
    <td data-label={say("record.made")}>
      <Day day={estimate.madeOn} clock={clock} />
    </td>
    <td data-label={say("record.guess")}>
      <ul>
        {estimate.windows.map(({ rank, label, likelihood, probability, lo, hi }) => (
          <li key={rank}>
            {told(say, "record.window", {
              window: rank === 1 ? <b>{label}</b> : label,
              likelihood: likelihoodWords(say, likelihood),
              percent: Math.round(probability * 100),
            })}
            {rank === 1 && lo && hi && <small>{say("record.wide", { days: daysBetween(lo, hi) + 1 })}</small>}
          </li>
        ))}
      </ul>
    </td>
    <td data-label={say("record.came")}>{outcomeWords(say, estimate)}</td>
    <td data-label={say("record.daysOff")}>{estimate.daysOff === null ? "–" : offWords(say, estimate.daysOff)}</td>
    <td data-label={say("record.brier")}>{estimate.brierScore === null ? "–" : estimate.brierScore.toFixed(2)}</td>
  </tr>
);

function outcomeWords(say: Say, { state, outcome }: TrackedEstimate): string {
  if (outcome?.edtf) return dateWords(say, { edtf: outcome.edtf, words: null });
  if (state === "void") return say(outcome ? "record.never" : "record.void");
  return state === "superseded" ? say("record.superseded") : "–";
}

const offWords = (say: Say, days: number) => say("record.off", { days: Math.abs(days), late: days > 0 ? "yes" : "no" });
