import { Diff, DiffLegend } from "@/components/desk/diff";
import { type DeskClock, dayWords, exactWords, hourWords } from "@/components/desk/time-words";
import { ButtonLink } from "@/components/ui/button";
import { differenceOf } from "@/domain/articles/difference";
import type { FoundText, TextRow } from "@/domain/articles/queries/texts";
import { Stepper } from "../review/views.client";
import type { Story } from "../story";
import { CompareWith } from "./compare.client";
import { Restore } from "./restore.client";

type Props = {
  story: Story;
  clock: DeskClock;
  language: string;
  now: FoundText;
  /** What it is compared with; null to show it as it read. */
  other: FoundText | null;
  home: string;
  isRestoring: boolean;
  mayRestore: boolean;
  keepsAs: string;
  texts: readonly TextRow[];
};

/** One text: what it said that another did not, or as readers would have had it; and the way to bring it back. */
export function TextShown({ story, clock, language, now, other, home, isRestoring, mayRestore, keepsAs, texts }: Props) {
  const at = now.revision.lastSavedAt;
  const difference = other ? differenceOf(other.copy, now.copy) : null;
  return (
    <>
      <header className="text-head">
        <h2>
          {now.revision.label ?? `${now.savedBy}’s text`}, <span className="q">{exactWords(at, clock)}</span>
        </h2>
        {isRestoring ? null : (
          <span className="acts">
            <CompareWith
              address={`${home}&with=`}
              chosen={other?.revision.id ?? "none"}
              options={[
                { value: "none", label: "Nothing: as it read" },
                ...texts.filter(({ id }) => id !== now.revision.id).map((text) => ({ value: text.id, label: nameOf(text, clock) })),
              ]}
            />
            {mayRestore ? (
              <ButtonLink size="small" href={`${home}&restore=1`}>
                Restore…
              </ButtonLink>
            ) : null}
          </span>
        )}
      </header>
      {isRestoring ? <Restore revisionId={now.revision.id} keepsAs={keepsAs} back={home} /> : null}
      {difference ? (
        <>
          <div className="legend-row">
            <DiffLegend by={now.savedBy} count={difference.count} />
            <Stepper by={now.savedBy} count={difference.count} />
          </div>
          <div id="view-page">
            <Diff difference={difference} language={language} />
          </div>
        </>
      ) : (
        <iframe
          className="as-it-read"
          title="The text as it read"
          src={`/desk/editions/${story.editionId}/preview?text=${now.revision.id}&beside=1`}
        />
      )}
    </>
  );
}

const nameOf = ({ label, savedBy, lastSavedAt, editionNumber, isLive }: TextRow, clock: DeskClock) =>
  [
    label ?? savedBy,
    `${dayWords(lastSavedAt, clock)}, ${hourWords(lastSavedAt, clock.zone)}`,
    isLive ? "live" : `version ${editionNumber}`,
  ].join(" · ");
