import Link from "next/link";
import { deedWords, doerWords } from "@/components/desk/deed-words";
import { DeskTime } from "@/components/desk/time";
import { type DeskClock, hourWords } from "@/components/desk/time-words";
import type { TextRow } from "@/domain/articles/queries/texts";
import type { Day, HistoryEntry } from "./entries";

type Props = { days: readonly Day[]; clock: DeskClock; chosen: string; hrefOf: (textId: string) => string };

/** What was written and done, day by day. */
export function HistoryList({ days, ...rest }: Props) {
  if (days.length === 0) return <p className="empty">No text has a name yet. Ctrl S in the text gives it one.</p>;
  return days.map(({ day, entries }) => (
    <section key={day} aria-label={day}>
      <h2 className="day">{day}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={keyOf(entry)}>
            <Row entry={entry} {...rest} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

const keyOf = (entry: HistoryEntry) =>
  "texts" in entry ? `text ${entry.texts[0]?.id}` : entry.kind === "aside" ? `text ${entry.text.id}` : `deed ${entry.deed.id}`;

function Row({ entry, clock, chosen, hrefOf }: Omit<Props, "days"> & { entry: HistoryEntry }) {
  if (entry.kind === "deed")
    return (
      <p className="deed">
        {doerWords(entry.deed.by)} {deedWords(entry.deed.action)}
        {entry.deed.editionNumber ? `, version ${entry.deed.editionNumber}` : ""} · <DeskTime at={entry.at} clock={clock} as="hour" />
        {entry.deed.reason ? <span className="said">“{entry.deed.reason}”</span> : null}
      </p>
    );
  if (entry.kind === "aside") {
    const { id, editionId, label, savedBy } = entry.text;
    return (
      <Link className="text" href={`/desk/editions/${editionId}/aside/${id}`}>
        <span className="what">Kept aside: {label ?? `${savedBy}’s text`}</span>
        <span className="how">
          <DeskTime at={entry.at} clock={clock} as="hour" />, never part of the story
        </span>
      </Link>
    );
  }
  return <Sitting entry={entry} {...{ clock, chosen, hrefOf }} />;
}

type SittingEntry = Extract<HistoryEntry, { texts: TextRow[] }>;

function Sitting({ entry, clock, chosen, hrefOf }: Omit<Props, "days"> & { entry: SittingEntry }) {
  const { texts, from, at, saves, added, removed } = entry;
  const last = texts.at(-1) as TextRow;
  const hours = [from, at].map((one) => hourWords(one, clock.zone));
  const isOpen = texts.length > 1 && texts.some(({ id }) => id === chosen);
  return (
    <>
      <Link className="text" href={hrefOf(last.id)} aria-current={last.id === chosen ? "true" : undefined} scroll={false}>
        <span className="what">
          {last.label ? <b>{last.label}</b> : last.savedBy}
          <Published text={last} />
        </span>
        <span className="how">
          {last.label ? `${last.savedBy} · ` : ""}
          {[...new Set(hours)].join("–")} · {saves === 1 ? "1 save" : `${saves} saves`} ·{" "}
          <span className="words">
            {added > 0 ? `+${added}` : ""} {removed > 0 ? `−${removed}` : ""} {added + removed > 0 ? "words" : "no word"}
          </span>
        </span>
      </Link>
      {texts.length > 1 ? (
        <details open={isOpen}>
          <summary>{texts.length} texts</summary>
          <ol>
            {[...texts].reverse().map((text) => (
              <li key={text.id}>
                <Link href={hrefOf(text.id)} aria-current={text.id === chosen ? "true" : undefined} scroll={false}>
                  {hourWords(text.lastSavedAt, clock.zone)} <span className="q">{text.saves === 1 ? "1 save" : `${text.saves} saves`}</span>
                </Link>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function Published({ text: { isLive, isPublished, editionNumber } }: { text: TextRow }) {
  if (!isPublished) return null;
  return (
    <span className="live-mark">
      <span aria-hidden="true">■</span> {isLive ? "Live" : "Was live"}, version {editionNumber}
    </span>
  );
}
