import { calibrationOf } from "@/domain/claims/calibration";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { TrackedEstimate } from "@/domain/claims/public-queries";
import type { Say } from "@/domain/kernel/words";
import { told } from "../words/told";

/** How we did, always with how many it rests on. */
export function RecordSummary({ closed, say }: { closed: readonly TrackedEstimate[]; say: Say }) {
  const scores = closed.flatMap(({ brierScore }) => (brierScore === null ? [] : [brierScore]));
  const hits = closed.filter(({ daysOff }) => daysOff === 0).length;
  if (scores.length === 0) return <p className="silent">{say("record.none")}</p>;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (
    <div className="record">
      <dl>
        <div>
          <dt>{say("record.scored")}</dt>
          <dd>{say("record.n", { count: scores.length })}</dd>
        </div>
        <div>
          <dt>{say("record.likeliest")}</dt>
          <dd>{say("record.of", { hits, all: scores.length })}</dd>
        </div>
        <div>
          <dt>{say("record.brierMean")}</dt>
          <dd>{told(say, "record.mean", { score: mean.toFixed(2), count: scores.length, small: (words) => <small>{words}</small> })}</dd>
        </div>
        <div className="whole">
          <dt>{say("record.words")}</dt>
          {calibrationOf(closed).map(({ likelihood, said, came }) => (
            <dd key={likelihood} className="word">
              {told(say, "record.called", { likelihood: likelihoodWords(say, likelihood), came, said, b: (words) => <b>{words}</b> })}
            </dd>
          ))}
        </div>
      </dl>
      {scores.length < 10 && <p>{say("record.few")}</p>}
    </div>
  );
}
