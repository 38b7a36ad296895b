import type { TimelineEntry } from "@/domain/claims/timeline";
import type { Say } from "@/domain/kernel/words";
import { Sure } from "./certainty";

type Group = { year: string; entries: TimelineEntry[] };

/** What happened and what is to happen, newest first under its year; what was overtaken stays, struck through. */
export const Timeline = ({ entries, say }: { entries: readonly TimelineEntry[]; say: Say }) => (
  <section aria-labelledby="timeline">
    <h2 id="timeline">{say("facts.timeline")}</h2>
    {byYear(entries).map(({ year, entries: ofYear }) => (
      <section className="tl" key={year} aria-labelledby={`in-${year}`}>
        <h3 id={`in-${year}`}>{year}</h3>
        <ol>
          {ofYear.map((entry) => (
            <Entry key={entry.id} entry={entry} say={say} isThere={(id) => entries.some((other) => other.id === id)} />
          ))}
        </ol>
      </section>
    ))}
  </section>
);

type EntryProps = { entry: TimelineEntry; say: Say; isThere: (id: string) => boolean };

const Entry = ({ entry, say, isThere }: EntryProps) => (
  <li className="e" data-exactness={entry.exactness} id={`event-${entry.id}`}>
    <b>
      {entry.exactness === "over" ? (
        <s>
          <span className="vh">{say("site.formerly")}</span>
          {entry.title}
        </s>
      ) : (
        entry.title
      )}
    </b>
    <small>
      {entry.exactness === "guess" ? say("event.guess", { when: entry.when }) : entry.when}
      {entry.overtaken && (
        <>
          {" · "}
          {entry.overtaken.by && isThere(entry.overtaken.by) ? (
            <a href={`#event-${entry.overtaken.by}`}>{entry.overtaken.words}</a>
          ) : (
            entry.overtaken.words
          )}
        </>
      )}
      {entry.certainty && !entry.overtaken && (
        <>
          {" · "}
          <Sure of={entry.certainty} say={say} />
        </>
      )}
    </small>
  </li>
);

function byYear(entries: readonly TimelineEntry[]): Group[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  return [...years].map(([year, ofYear]) => ({ year, entries: ofYear }));
}
