import { daysBetween } from "@/domain/claims/calendar";
import { dateWords } from "@/domain/claims/fact-words";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { TrackedEstimate } from "@/domain/claims/public-queries";
import { seasonPath } from "@/domain/shows/vocabulary";
import { Day } from "../show/day";
import { unbroken } from "../show/words";
import type { Clock } from "../site/instant";

type Props = { closed: readonly TrackedEstimate[]; clock: Clock };

/** Every closed estimate: the guess, what came, and how far apart they are. */
export const RecordTable = ({ closed, clock }: Props) => (
  <div className="wide-table">
    <table className="plain record-table">
      <caption className="vh">Closed estimates, the last made first</caption>
      <thead>
        <tr>
          <th scope="col">Season</th>
          <th scope="col">Made</th>
          <th scope="col">Our guess</th>
          <th scope="col">What came</th>
          <th scope="col">Days off</th>
          <th scope="col">Brier</th>
        </tr>
      </thead>
      <tbody>
        {closed.map((estimate) => (
          <Row key={estimate.id} estimate={estimate} clock={clock} />
        ))}
      </tbody>
    </table>
  </div>
);

const Row = ({ estimate, clock }: { estimate: TrackedEstimate; clock: Clock }) => (
  <tr>
    <th scope="row">
      <a href={seasonPath(estimate.show.slug, estimate.season.slug)}>{estimate.show.title}</a>
      <small>{unbroken(estimate.season.label)}</small>
    </th>
    <td>
      <Day day={estimate.madeOn} clock={clock} />
    </td>
    <td>
      <ul>
        {estimate.windows.map(({ rank, label, likelihood, probability, lo, hi }) => (
          <li key={rank}>
            {rank === 1 ? <b>{label}</b> : label}: {likelihoodWords(likelihood)}, {Math.round(probability * 100)} %
            {rank === 1 && lo && hi && <small>{daysBetween(lo, hi) + 1} days wide</small>}
          </li>
        ))}
      </ul>
    </td>
    <td>{outcomeWords(estimate)}</td>
    <td>{estimate.daysOff === null ? "–" : offWords(estimate.daysOff)}</td>
    <td>{estimate.brierScore === null ? "–" : estimate.brierScore.toFixed(2)}</td>
  </tr>
);

function outcomeWords({ state, outcome }: TrackedEstimate): string {
  if (outcome?.edtf) return dateWords({ edtf: outcome.edtf, words: null });
  if (state === "void") return outcome ? "Never came: cancelled" : "Void";
  return state === "superseded" ? "Not yet; a newer estimate took its place" : "–";
}

const offWords = (days: number) => (days === 0 ? "0, in the window" : days < 0 ? `${-days}, it came earlier` : `${days}, it came later`);
