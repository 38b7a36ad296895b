import { calibrationOf } from "@/domain/claims/calibration";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { TrackedEstimate } from "@/domain/claims/public-queries";

/** How we did, always with how many it rests on. */
export function RecordSummary({ closed }: { closed: readonly TrackedEstimate[] }) {
  const scores = closed.flatMap(({ brierScore }) => (brierScore === null ? [] : [brierScore]));
  const hits = closed.filter(({ daysOff }) => daysOff === 0).length;
  if (scores.length === 0)
    return <p className="silent">No estimate of ours is closed with a day to hold it against, so there is nothing to score: n = 0.</p>;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (
    <div className="record">
      <dl>
        <div>
          <dt>Scored</dt>
          <dd>n = {scores.length}</dd>
        </div>
        <div>
          <dt>In the window we thought likeliest</dt>
          <dd>
            {hits} of {scores.length}
          </dd>
        </div>
        <div>
          <dt>Mean Brier score, 0 best and 2 worst</dt>
          <dd>
            {mean.toFixed(2)} <small>n = {scores.length}</small>
          </dd>
        </div>
        <div className="whole">
          <dt>How our words held</dt>
          {calibrationOf(closed).map(({ likelihood, said, came }) => (
            <dd key={likelihood} className="word">
              What we called <b>{likelihoodWords(likelihood)}</b> came {came} of {said} {said === 1 ? "time" : "times"}
            </dd>
          ))}
        </div>
      </dl>
      {scores.length < 10 && <p>So few say little about how good we are. They are here so that the rest can be counted.</p>}
    </div>
  );
}
