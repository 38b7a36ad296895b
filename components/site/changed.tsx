import { dateWords, eventName } from "@/domain/claims/fact-words";
import type { PublicChange } from "@/domain/claims/public-ledger";
import { seasonPath } from "@/domain/shows/vocabulary";
import { Sure } from "../show/certainty";
import { Day } from "../show/day";
import { unbroken } from "../show/words";
import type { Clock } from "./instant";

type Props = { changes: readonly PublicChange[]; clock: Clock };

/** What the newest facts changed, with the value that stood there before. */
export const Changed = ({ changes, clock }: Props) =>
  changes.length > 0 && (
    <section className="sec c7" aria-labelledby="changed">
      <div className="sec-top">
        <h2 id="changed">Changed lately</h2>
        <a href="/tracker">All seasons</a>
      </div>
      <ol className="changed">
        {changes.map((change) => (
          <li key={change.id}>
            <Day day={change.reportedOn} clock={clock} />
            <div>
              <p className="what">
                <a href={seasonPath(change.show.slug, change.season.slug)}>
                  <b>{change.show.title}</b> {unbroken(change.season.label).replace(/^Season/, "season")}
                </a>
                , {lowered(eventName({ ...change, part: null }))} <Value change={change} />
              </p>
              <p className="why">
                <Sure of={change.certainty} /> · {change.source ?? "source not named"}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );

function Value({ change: { when, was } }: { change: PublicChange }) {
  if (!when) return null;
  const words = lowered(dateWords(when));
  if (!was || lowered(dateWords(was)) === words) return <span className="value">{words}</span>;
  return (
    <>
      <s>
        <span className="vh">formerly </span>
        {lowered(dateWords(was))}
      </s>{" "}
      <span aria-hidden="true">→</span> <mark>{words}</mark>
    </>
  );
}

/** Inside a sentence; a month keeps its capital. */
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December|Christmas)/;
const lowered = (text: string) => (MONTH.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
