import type { PageChange } from "@/domain/claims/page-changes";
import { sayIn } from "@/domain/kernel/say-in";
import { type Clock, printDay } from "../site/instant";
import { told } from "../words/told";
import type { Note } from "./correction-note";

type Props = { firstPublishedAt: string | null; notes: readonly Note[]; changes: readonly PageChange[]; clock: Clock };

/** What was changed on this page, by the ledger and by us, newest first; nothing before a first publication. */
export function Changes({ firstPublishedAt, notes, changes, clock }: Props) {
  if (!firstPublishedAt) return null;
  const say = sayIn(clock.language);
  const corrections = notes.filter(({ kind }) => kind === "correction" || kind === "retraction").length;
  const ours = notes.map(({ id, kind, publishedAt }) => ({ id, at: publishedAt, text: say(`changes.${kind}`) }));
  const all = [...changes, ...ours].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say("changes.title")}</h2>
      {all.length > 0 && (
        <ol className="page-changes">
          {all.map(({ id, at, text }) => (
            <li key={id}>
              <time dateTime={at}>{printDay(at, clock)}</time> {text}
            </li>
          ))}
        </ol>
      )}
      <p className="meta">
        {told(say, "changes.first", {
          day: <time dateTime={firstPublishedAt}>{printDay(firstPublishedAt, clock)}</time>,
          count: corrections,
        })}
      </p>
    </section>
  );
}
