import { Check } from "lucide-react";
import { fromDesk } from "@/app/_server/database";
import { LIKELIHOOD_WORDS, whatWords } from "@/components/claims/claim-words";
import { dayWords, nearWords } from "@/components/claims/day-words";
import { EstimateForm } from "@/components/claims/estimate-form.client";
import { CloseQuestion, RaiseQuestion } from "@/components/claims/questions.client";
import { VerifySeason } from "@/components/claims/season-keys.client";
import { SourcesToRead } from "@/components/claims/sources-to-read";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { hourWords } from "@/components/desk/time-words";
import { StateShape, SureShape } from "@/components/show/marks";
import { daysBetween } from "@/domain/claims/calendar";
import { mayEstimate, mayKeepQuestions, mayVerify } from "@/domain/claims/policy";
import { findLastCheck, findUndoableCheck, listOpenQuestions, type SeasonEstimate } from "@/domain/claims/queries/season";
import { REVIEW_DAYS } from "@/domain/claims/vocabulary";
import { closeQuestionAction, makeEstimateAction, raiseQuestionAction, undoVerifyAction, verifySeasonAction } from "./actions";
import type { OpenLedger } from "./season-ledger";

type Props = { open: OpenLedger; estimates: readonly SeasonEstimate[] };

/** Beside the facts: when somebody last looked, what nobody has said, and what we expect. */
export async function SeasonAside({ open, estimates }: Props) {
  const seasonId = open.place.id;
  const [check, undoable, questions] = await Promise.all([
    fromDesk((db) => findLastCheck(db, seasonId)),
    fromDesk((db) => findUndoableCheck(db, seasonId, open.actor.id, open.clock.now)),
    fromDesk((db) => listOpenQuestions(db, seasonId)),
  ]);
  return (
    <div className="stack">
      <LastCheck open={open} check={check} undoable={undoable} />
      <Questions open={open} questions={questions} />
      <Estimate open={open} estimates={estimates} />
    </div>
  );
}

type CheckProps = { open: OpenLedger; check: { on: string; by: string | null } | null; undoable: { until: Date } | null };

function LastCheck({ open: { actor, clock, ledger, place }, check, undoable }: CheckProps) {
  const every = REVIEW_DAYS[ledger.status.phase];
  const age = check ? daysBetween(check.on, ledger.today) : null;
  const isDue = every !== null && (age === null || age >= every);
  return (
    <section aria-labelledby="last-check">
      <h2 className="sec" id="last-check">
        {check ? `Last checked ${nearWords(check.on, ledger.today)}` : "Never checked"}{" "}
        {every === null ? null : (
          <span className={isDue ? "n late" : "n"}>{age === null ? `every ${every} days` : `${age} of ${every} days`}</span>
        )}
      </h2>
      {check?.by ? <p className="q small">by {check.by}</p> : null}
      <SourcesToRead
        chains={ledger.claims.filter(({ state }) => state.is === "stands" || state.is === "disputed").flatMap(({ chains }) => chains)}
      />
      {mayVerify(actor).allowed ? (
        undoable ? (
          <div className="verified" role="status">
            <p>
              <Check className="i" /> Noted. Readers see today as the day we last checked.
            </p>
            <OneButtonForm action={undoVerifyAction} fields={{ seasonId: place.id }} size="small" look="line" pending="Undoing…">
              Undo
            </OneButtonForm>
            <span className="q small">until {hourWords(undoable.until, clock.zone)}</span>
          </div>
        ) : (
          <VerifySeason action={verifySeasonAction} seasonId={place.id} />
        )
      ) : null}
    </section>
  );
}

type Question = Awaited<ReturnType<typeof listOpenQuestions>>[number];

function Questions({ open: { actor, ledger, place }, questions }: { open: OpenLedger; questions: readonly Question[] }) {
  const mayKeep = mayKeepQuestions(actor).allowed;
  const asked = new Set(questions.map(({ key }) => key));
  const listed = ledger.status.unknown.filter(({ key }) => !asked.has(key));
  const answers = ledger.claims
    .filter(({ state }) => state.is === "stands")
    .map((claim) => ({ value: claim.id, label: `${whatWords(claim)}: ${claim.summary}`.slice(0, 90) }));
  return (
    <section aria-labelledby="questions">
      <h2 className="sec" id="questions">
        Nobody has said <span className="n">{questions.length + listed.length}</span>
        {mayKeep ? (
          <span className="more">
            <RaiseQuestion look="plain" action={raiseQuestionAction} showId={place.showId} seasonId={place.id} today={ledger.today} />
          </span>
        ) : null}
      </h2>
      <ul className="asked">
        {questions.map((question) => (
          <li key={question.id} className="row">
            <SureShape of={null} />
            <p>
              {question.wording}
              <small>
                asked {nearWords(question.raisedOn, ledger.today)}
                {question.lastCheckedOn && question.lastCheckedOn !== question.raisedOn
                  ? `, still open ${nearWords(question.lastCheckedOn, ledger.today)}`
                  : null}
              </small>
            </p>
            {mayKeep ? <CloseQuestion action={closeQuestionAction} question={question} answers={answers} /> : null}
          </li>
        ))}
        {listed.map(({ key, text }) => (
          <li key={key} className="row">
            <SureShape of={null} />
            <p>
              {text} <small>open in this phase by itself</small>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Estimate({ open: { actor, ledger, place }, estimates }: { open: OpenLedger; estimates: readonly SeasonEstimate[] }) {
  const current = estimates.find(({ state }) => state === "open");
  const past = estimates.filter((one) => one !== current);
  const may = mayEstimate(actor).allowed;
  if (!may && estimates.length === 0) return null;
  return (
    <section className="estimate" aria-labelledby="estimate">
      <h2 id="estimate">
        <StateShape of="guess" /> Our estimate
      </h2>
      {current ? <Windows estimate={current} /> : <p className="q">None at present.</p>}
      {may ? (
        <EstimateForm
          action={makeEstimateAction}
          seasonId={place.id}
          today={ledger.today}
          basisClaimIds={ledger.status.drivenBy}
          isFirst={!current}
        />
      ) : null}
      {past.length > 0 ? (
        <details>
          <summary>{past.length === 1 ? "1 before it" : `${past.length} before it`}</summary>
          {past.map((estimate) => (
            <Windows key={estimate.id} estimate={estimate} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

const Windows = ({ estimate: { windows, reasoning, madeOn, madeBy, brierScore, daysOff } }: { estimate: SeasonEstimate }) => (
  <div className="guess">
    {windows.map(({ rank, label, likelihood }) => (
      <p key={rank}>
        <b>{label}</b> {LIKELIHOOD_WORDS[likelihood]}
      </p>
    ))}
    <p className="q small">
      {reasoning} Made {dayWords(madeOn)} by {madeBy}.
    </p>
    {brierScore === null ? null : (
      <p className="small">
        Scored {brierScore} (0 best, 2 worst), {offWords(daysOff ?? 0)}.
      </p>
    )}
  </div>
);

function offWords(days: number): string {
  if (days === 0) return "within its first window";
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "before" : "after"} its first window`;
}
