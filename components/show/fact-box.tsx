import type { FactRow } from "@/domain/claims/fact-rows";
import { capital } from "@/domain/claims/fact-words";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { SeasonFace } from "@/domain/claims/season-face";
import { numbersOf } from "@/domain/claims/source-list";
import type { Clock } from "../site/instant";
import { OurEstimate, Sure } from "./certainty";
import { Day } from "./day";

type Props = { face: SeasonFace; clock: Clock };

/** "The facts": what is known, how sure, from whom; what nobody has said stands among them, and our estimate apart. */
export const FactBox = ({ face, clock }: Props) => (
  <aside className="facts" aria-labelledby="facts">
    <h2 id="facts">The facts</h2>
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
    {face.estimate && <Estimate estimate={face.estimate} />}
    <p className="foot-note">
      {face.checkedOn && (
        <>
          Last checked <Day day={face.checkedOn} clock={clock} /> ·{" "}
        </>
      )}
      <a href="/how-we-verify">How we verify</a>
    </p>
  </aside>
);

function Row({ row, face, clock }: { row: FactRow } & Props) {
  const claim = face.claims.find(({ id }) => id === row.claimId);
  const numbers = claim ? numbersOf(claim, face.sources) : [];
  return (
    <>
      <dd id={`fact-${row.key}`} className={row.certainty ? "v" : "v none"}>
        {row.isNew ? (
          <>
            <mark>{row.value}</mark> <small className="inline">new, was </small>
            <s>
              <span className="vh">formerly </span>
              {row.was}
            </s>
          </>
        ) : (
          row.value
        )}
      </dd>
      <dd className="src">
        <Sure of={row.certainty} /> {row.saidBy}
        {row.isDisputed && "; disputed"}
        {row.askedOn && (
          <>
            asked <Day day={row.askedOn} clock={clock} />
          </>
        )}
        {numbers.map((number) => (
          <sup key={number}>
            <a href={`#source-${number}`} aria-label={`Source ${number}`}>
              {number}
            </a>
          </sup>
        ))}
      </dd>
    </>
  );
}

/** A name stands once, however many facts have it. */
function byName(rows: readonly FactRow[]): [name: string, rows: FactRow[]][] {
  const named = new Map<string, FactRow[]>();
  for (const row of rows) named.set(row.name, [...(named.get(row.name) ?? []), row]);
  return [...named];
}

export function Estimate({ estimate }: { estimate: NonNullable<SeasonFace["estimate"]> }) {
  const [first, ...others] = estimate.windows;
  if (!first) return null;
  return (
    <div className="est-box">
      <OurEstimate />
      <p className="v">
        {first.label} ({likelihoodWords(first.likelihood)})
      </p>
      <p>
        {others.map(({ label, likelihood }) => `${capital(label)}: ${likelihoodWords(likelihood)}. `)}
        {estimate.reasoning} <a href="/track-record">Our record</a>
      </p>
    </div>
  );
}
