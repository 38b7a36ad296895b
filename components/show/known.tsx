import { capital } from "@/domain/claims/fact-words";
import type { SeasonFace } from "@/domain/claims/season-face";
import { sayIn } from "@/domain/kernel/say-in";
import type { Clock } from "../site/instant";
import { dayWords } from "./day";
import { SureShape } from "./marks";
import { unbroken } from "./words";

type Props = { face: SeasonFace; clock: Clock };

/** What we know beside what we don't; what nobody confirms is folded away. */
export function Known({ face, clock }: Props) {
  const isBare = face.known.length === 0 && face.unknown.length === 0 && face.unconfirmed.length === 0;
  if (isBare) return null;
  const say = sayIn(clock.language);
  return (
    <section className="sec know" aria-label={say("facts.known", { season: face.label })}>
      <div>
        <h2>{say("facts.known", { season: unbroken(face.label) })}</h2>
        {face.known.length === 0 && <p className="silent">{say("facts.nothingKnown")}</p>}
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
        <h2>{say("facts.unknown")}</h2>
        {face.unknown.length === 0 && <p className="silent">{say("facts.nothingOpen")}</p>}
        <ul>
          {face.unknown.map(({ key, text }) => (
            <li key={key}>
              <SureShape of={null} />
              <div>
                <b>{capital(text)}</b>
                <Asked on={face.asked[key] ?? face.checkedOn} clock={clock} />
              </div>
            </li>
          ))}
        </ul>
        {face.unconfirmed.length > 0 && (
          <details className="fold">
            <summary>{say("facts.unconfirmed", { count: face.unconfirmed.length })}</summary>
            {face.unconfirmed.map(({ claimId, text }) => (
              <p key={claimId}>{text}</p>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

const Asked = ({ on, clock }: { on: string | null; clock: Clock }) =>
  on && <small>{sayIn(clock.language)("facts.askedOn", { day: dayWords(on, clock) })}</small>;

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
