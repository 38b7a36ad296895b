import type { FactRow } from "@/domain/claims/fact-rows";
import { capital } from "@/domain/claims/fact-words";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { SeasonFace } from "@/domain/claims/season-face";
import { numbersOf } from "@/domain/claims/source-list";
import type { Likelihood } from "@/domain/claims/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import type { Clock } from "../site/instant";
import { told } from "../words/told";
import { OurEstimate, Sure } from "./certainty";
import { Day } from "./day";

type Props = { face: SeasonFace; clock: Clock };

/** "The facts": what is known, how sure, from whom; what nobody has said stands among them, and our estimate apart. */
export const FactBox = ({ face, clock }: Props) => {
  const say = sayIn(clock.language);
  const link = <a href="/how-we-verify">{say("site.verify")}</a>;
  return (
    <aside className="facts" aria-labelledby="facts">
      <h2 id="facts">{say("facts.title")}</h2>
      <dl>
        {byName(face.facts).map(([name, rows]) => (
          <div key={name}>
            <dt>{name}</dt>
            {rows.map((row) => (
              <Row key={row.key} row={row} face={face} clock={clock} />
            ))}
          </div>
        ))}
      </dl>
      {face.estimate && <Estimate estimate={face.estimate} say={say} />}
      <p className="foot-note">
        {face.checkedOn ? told(say, "facts.checked", { day: <Day day={face.checkedOn} clock={clock} />, link }) : link}
      </p>
    </aside>
  );
};

function Row({ row, face, clock }: { row: FactRow } & Props) {
  const say = sayIn(clock.language);
  const claim = face.claims.find(({ id }) => id === row.claimId);
  const numbers = claim ? numbersOf(claim, face.sources) : [];
  return (
    <>
      <dd id={`fact-${row.key}`} className={row.certainty ? "v" : "v none"}>
        {row.isNew ? (
          <>
            <mark>{row.value}</mark> <small className="inline">{say("facts.newWas")}</small>
            <s>
              <span className="vh">{say("site.formerly")}</span>
              {row.was}
            </s>
          </>
        ) : (
          row.value
        )}
      </dd>
      <dd className="src">
        <Whose row={row} clock={clock} />
        {numbers.map((number) => (
          <sup key={number}>
            <a href={`#source-${number}`} aria-label={say("story.source", { number })}>
              {number}
            </a>
          </sup>
        ))}
      </dd>
    </>
  );
}

/** How sure it is, and who said it or when somebody last asked. */
function Whose({ row, clock }: { row: FactRow; clock: Clock }) {
  const say = sayIn(clock.language);
  const sure = <Sure of={row.certainty} say={say} />;
  if (row.askedOn) return told(say, "facts.asked", { sure, day: <Day day={row.askedOn} clock={clock} /> });
  return told(say, row.isDisputed ? "facts.saidDisputed" : "facts.said", { sure, said: row.saidBy ?? "" });
}

/** A name stands once, however many facts have it. */
function byName(rows: readonly FactRow[]): [name: string, rows: FactRow[]][] {
  const named = new Map<string, FactRow[]>();
  for (const row of rows) named.set(row.name, [...(named.get(row.name) ?? []), row]);
  return [...named];
}

export function Estimate({ estimate, say }: { estimate: NonNullable<SeasonFace["estimate"]>; say: Say }) {
  const [first, ...others] = estimate.windows;
  if (!first) return null;
  return (
    <div className="est-box">
      <OurEstimate say={say} />
      <p className="v">{say("facts.estimate", { window: first.label, likelihood: likelihoodWords(say, first.likelihood) })}</p>
      <p>
        {others.map(({ label, likelihood }) => `${otherwise(say, label, likelihood)} `)}
        {estimate.reasoning} <a href="/track-record">{say("facts.record")}</a>
      </p>
    </div>
  );
}

const otherwise = (say: Say, window: string, likelihood: Likelihood) =>
  say("facts.otherwise", { window: capital(window), likelihood: likelihoodWords(say, likelihood) });
