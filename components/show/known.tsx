import { capital } from "@/domain/claims/fact-words";
import type { SeasonFace } from "@/domain/claims/season-face";
import type { Clock } from "../site/instant";
import { dayWords } from "./day";
import { SureShape } from "./marks";
import { unbroken } from "./words";

type Props = { face: SeasonFace; clock: Clock };

/** What we know beside what we don't; what nobody confirms is folded away. */
export function Known({ face, clock }: Props) {
  const isBare = face.known.length === 0 && face.unknown.length === 0 && face.unconfirmed.length === 0;
  if (isBare) return null;
  return (
    <section className="sec know" aria-label={`${face.label}: what we know`}>
      <div>
        <h2>{unbroken(face.label)}: what we know</h2>
        {face.known.length === 0 && <p className="silent">Nothing is announced or reported.</p>}
        <ul>
          {face.known.map(({ claimId, text }) => (
            <li key={claimId}>
              <SureShape of={certaintyOf(face, claimId)} />
              <Told text={text} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>What we don’t know</h2>
        {face.unknown.length === 0 && <p className="silent">Nothing we expect to be told is open.</p>}
        <ul>
          {face.unknown.map(({ key, text }) => (
            <li key={key}>
              <SureShape of={null} />
              <div>
                <b>{capital(text)}</b>
                {(face.asked[key] ?? face.checkedOn) && <small>Asked {dayWords(face.asked[key] ?? face.checkedOn ?? "", clock)}</small>}
              </div>
            </li>
          ))}
        </ul>
        {face.unconfirmed.length > 0 && (
          <details className="fold">
            <summary>Unconfirmed ({face.unconfirmed.length})</summary>
            {face.unconfirmed.map(({ claimId, text }) => (
              <p key={claimId}>{text}</p>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

const certaintyOf = (face: SeasonFace, id: string) => face.claims.find((claim) => claim.id === id)?.certainty ?? null;

/** The sentence, then in a smaller line who said it. */
function Told({ text }: { text: string }) {
  const [, said = text, by] = /^(.*?)(?: \(([^()]*)\))?\.?$/.exec(text) ?? [];
  return (
    <div>
      <b>{said}.</b>
      {by && <small>{capital(by)}</small>}
    </div>
  );
}
