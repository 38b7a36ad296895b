import { type Deed, deedWords, doerWords } from "./deed-words";
import { DeskTime } from "./time";
import type { DeskClock } from "./time-words";

export type TimelineEntry = Deed & { id: number; at: Date; editionNumber: number | null };

/** What was done to a story, newest first, as sentences. */
export function Timeline({ entries, clock, label = "History" }: { entries: readonly TimelineEntry[]; clock: DeskClock; label?: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className="row">
          <p>
            <b>{doerWords(entry.by)}</b> {deedWords(entry.action)}
            {entry.editionNumber ? <span className="q">, version {entry.editionNumber}</span> : null}
          </p>
          {entry.reason ? <p className="said">“{entry.reason}”</p> : null}
          <DeskTime at={entry.at} clock={clock} className="q" />
        </li>
      ))}
    </ol>
  );
}
