import { dateInSentence, eventWords } from "@/domain/claims/fact-words";
import type { PublicChange } from "@/domain/claims/public-ledger";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { seasonPath } from "@/domain/shows/vocabulary";
import { Sure } from "../show/certainty";
import { Day } from "../show/day";
import { OfShow } from "../show/of-show";
import { told } from "../words/told";
import type { Clock } from "./instant";

type Props = { changes: readonly PublicChange[]; clock: Clock };

/** What the newest facts changed, with the value that stood there before. */
export function Changed({ changes, clock }: Props) {
  if (changes.length === 0) return null;
  const say = sayIn(clock.language);
  return (
    <section className="sec c7" aria-labelledby="changed">
      <div className="sec-top">
        <h2 id="changed">{say("front.changed")}</h2>
        <a href="/tracker">{say("front.allSeasons")}</a>
      </div>
      <ol className="changed">
        {changes.map((change) => (
          <li key={change.id}>
            <Day day={change.reportedOn} clock={clock} />
            <div>
              <p className="what">
                {told(say, "front.changedWhat", {
                  link: (words) => <a href={seasonPath(change.show.slug, change.season.slug)}>{words}</a>,
                  season: <OfShow show={change.show} season={change.season} say={say} />,
                  event: eventWords(say, { ...change, part: null }),
                  value: <Value change={change} say={say} />,
                })}
              </p>
              <p className="why">
                <Sure of={change.certainty} say={say} /> · {change.source ?? say("source.notNamed")}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Value({ change: { when, was }, say }: { change: PublicChange; say: Say }) {
  if (!when) return null;
  const words = dateInSentence(say, when);
  if (!was || dateInSentence(say, was) === words) return <span className="value">{words}</span>;
  return (
    <>
      <s>
        <span className="vh">{say("site.formerly")}</span>
        {dateInSentence(say, was)}
      </s>{" "}
      <span aria-hidden="true">→</span> <mark>{words}</mark>
    </>
  );
}
