"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { zonedHour } from "@/domain/kernel/zoned-hour";
import { useDesk } from "../_desk/use-desk";
import { ChecksList } from "../_panel/checks-list.client";
import { untitled } from "../story";
import { Choices } from "./choices.client";
import { GoOn, useGoOn } from "./go-on.client";
import { HourField, hourToCome } from "./hour-field.client";
import { NO_NOTE, unsaidIn } from "./note-draft";
import { NoteFields } from "./note-fields.client";
import { type ChangeKind, consequences, flagsWords, lastButton, needsNote, noteKindOf, type Plan } from "./publication";
import { PublishOutcome } from "./publish-outcome.client";
import { SecondPerson } from "./second-person.client";
import { useEffects, useFirstNote } from "./use-effects";
import { usePublication } from "./use-publication";
import { VerbForm, type Waits } from "./verb-form.client";

const CHANGES = [
  { value: "typo", label: "Typo", hint: "Readers are told nothing." },
  { value: "update", label: "Update", hint: "A note says what is new." },
  { value: "correction", label: "Correction", hint: "A note says what was wrong and what is right." },
] as const;

/** One screen that says all that publishing will do; its last button says what it will do now. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { story, clock, issues, go } = useDesk();
  const { verb, outcome, stands, carryOut } = usePublication();
  const [when, setWhen] = useState<"now" | "at">("now");
  const [hour, setHour] = useState(() => hourWanted(story.scheduledFor ?? story.wantedFor, clock.zone));
  const [change, setChange] = useState<ChangeKind>("typo");
  const [note, setNote] = useState(NO_NOTE);
  const [reason, setReason] = useState("");
  const effects = useEffects();
  useFirstNote(change === "correction" ? effects : null, setNote);
  const mustTell = story.live !== null && effects !== null && needsNote(effects);

  const isLater = when === "at";
  const plan = planOf();
  const flags = effects ? flagsWords(effects, plan) : null;
  const noteKind = story.live ? noteKindOf(plan.change) : null;
  const { publish: inTheWay, warnings } = issues();
  const goingOn = useGoOn(warnings, verb.failure);
  const asksReason = story.acts.approve && story.needsReason;
  const waits = waitsFor();

  if (outcome) return <PublishOutcome outcome={outcome} onClose={onClose} />;
  return (
    <Dialog title={`Review and publish: ${untitled(story.headline)}`} initialFocus="do-it" open onOpenChange={onClose}>
      <VerbForm
        verb={verb}
        onSend={() => carryOut(plan, note, { override: reason, goOn: goingOn.reason })}
        words={lastButton(story, plan, clock)}
        pending={isLater ? "Scheduling…" : "Publishing…"}
        waits={waits}
      >
        {stands && verb.failure ? <p className="stands">{stands} What follows was not done.</p> : null}
        <ChecksList issues={inTheWay} warnings={warnings} onGo={go} isBrief />
        {inTheWay.length === 0 ? <GoOn goingOn={goingOn} /> : null}
        <Choices
          isInLine
          name="when"
          legend="When"
          value={when}
          onChange={setWhen}
          options={[
            { value: "now", label: "Now" },
            { value: "at", label: story.scheduledFor ? "At another hour" : "At" },
          ]}
        />
        {isLater ? <HourField name="scheduledFor" label="Publish at" value={hour} onChange={setHour} /> : null}
        {story.live && !isLater ? (
          <Choices
            name="change"
            legend="Kind of change"
            value={plan.change}
            onChange={setChange}
            options={mustTell ? CHANGES.filter(({ value }) => value !== "typo") : CHANGES}
          />
        ) : null}
        {story.live && isLater ? (
          <p className="q">
            At an hour the text goes out without a note. To tell readers what changed, publish it now, or add a note once it is live.
          </p>
        ) : null}
        {noteKind ? <NoteFields kind={noteKind} note={note} onChange={setNote} effects={effects} /> : null}
        {mustTell && isLater ? (
          <p className="q">It changes a sentence that the ledger calls wrong, so readers are told with it: publish it now, with a note.</p>
        ) : null}
        {asksReason ? <SecondPerson reason={reason} onChange={setReason} /> : null}
        <section aria-label="What happens">
          <h3 className="sec">What happens</h3>
          <dl className="happens">
            <div className="row">
              <dt>Page</dt>
              <dd>
                /news/{story.slug}{" "}
                <a className="text-link" href={`/desk/editions/${story.editionId}/preview`} target="_blank" rel="noreferrer">
                  Open preview (new tab)
                </a>
              </dd>
            </div>
            {flags ? (
              <div className="row">
                <dt>Flags</dt>
                <dd>{flags}</dd>
              </div>
            ) : null}
            {consequences(story, plan, clock).map(([name, says]) => (
              <div key={name} className="row">
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      </VerbForm>
    </Dialog>
  );

  function planOf(): Plan {
    const kind = mustTell && change === "typo" ? "update" : change;
    return { when, at: when === "at" ? hourToCome(hour, clock.zone) : null, change: when === "at" ? "typo" : kind };
  }

  function waitsFor(): Waits | null {
    if (inTheWay.length > 0) return { says: "Publishing waits for what is in the way.", field: "do-it" };
    if (goingOn.waits) return goingOn.waits;
    if (isLater && mustTell) return { says: "Readers are told with it: publish it now.", field: "when-now" };
    if (isLater && plan.at === null) return { says: "Choose an hour to come.", field: "scheduledFor" };
    const unsaid = noteKind ? unsaidIn(noteKind, note) : null;
    return unsaid ?? (asksReason && reason.trim() === "" ? { says: "Say why without a second person.", field: "overrideReason" } : null);
  }
}

/** The hour that was asked for, unless it has passed. */
const hourWanted = (at: Date | null, zone: string) => (at && at > new Date() ? zonedHour(at, zone) : "");
