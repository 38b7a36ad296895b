"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Button } from "@/components/ui/button";
import type { Recorded } from "@/domain/claims/commands/record-claim";
import { isFirm } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { BearsAs } from "./bears-as.client";
import { type Counting, FactActs } from "./fact-acts.client";
import { readDate } from "./fact-date";
import { emptyDraft, type FactDraft, saidOnOf } from "./fact-draft";
import { inputOf } from "./fact-input";
import { FactLine } from "./fact-line.client";
import { FactMore, FactReads } from "./fact-more.client";
import { FactPreviewRows } from "./fact-preview.client";
import { type AddOrganisation, FactSources } from "./fact-source-fields.client";
import { FactValueFields } from "./fact-value-fields.client";
import { DateWays, MonthBars } from "./fuzzy-date-field.client";
import { ImpactDialog } from "./impact-dialog.client";
import type { ToldPreview } from "./told-preview";
import { useFactInHand } from "./use-fact-in-hand";
import { useFactPreview } from "./use-fact-preview";

export type EntryPlace = {
  showId: string;
  seasonId: string;
  seasons: readonly { id: string; label: string }[];
  today: string;
  path: string;
};
/** The fact a new one takes the place of, and what of it stays as it is. */
export type Replacing = { id: string; told: string; keeps: Partial<FactDraft> };

export type FactEntryProps = {
  action: Action<Recorded>;
  addOrganisation: AddOrganisation;
  place: EntryPlace;
  replacing: Replacing | null;
  /** Whether this person makes confirmed and official facts public. */
  mayConfirm: boolean;
  /** What a fact begins with, where the page knows something of it. */
  starts?: Partial<FactDraft>;
  /** Leaves what was typed; without it, the address of the place closes the entry. */
  onLeave?: () => void;
  onRecorded?: (fact: Recorded) => void;
  title?: string;
};

/** The button Enter presses. */
const PRIMARY = "fact-primary";

/** A fact in one line, with what it would do told before it is recorded. Escape leaves it and keeps what was typed. */
export function FactEntry({ action, addOrganisation, place, replacing, mayConfirm, starts, onLeave, onRecorded, title }: FactEntryProps) {
  const router = useRouter();
  const { showId, seasonId, seasons, today, path } = place;
  const first = useMemo(() => ({ ...emptyDraft(seasonId, today), ...replacing?.keeps, ...starts }), [seasonId, today, replacing, starts]);
  const { draft, change, set, forget, isKept, onAddress } = useFactInHand(`fact:${replacing?.id ?? seasonId}`, first, today);
  const [sheet, setSheet] = useState<ToldPreview | null>(null);
  const [counting, setCounting] = useState<Counting>("idle");
  const send = useRef<HTMLButtonElement>(null);
  const labels = seasons.filter(({ id }) => draft.seasonIds.includes(id)).map(({ label }) => label);
  const date = readDate(draft.date, saidOnOf(draft));
  const input = inputOf(draft, { showId, labels }, "public");
  const relations = replacing ? { relations: [{ toId: replacing.id, kind: draft.bearsAs }] } : {};
  const { state, askNow } = useFactPreview({ ...input, ...relations });
  const leave = () => (onLeave ? onLeave() : router.replace(path, { scroll: false }));
  const goOn = () => send.current?.form?.requestSubmit(send.current);

  /** What it touches is shown before it is touched; where nothing is, it goes at once. Unanswered, it takes a second press. */
  const makePublic = async () => {
    setCounting("counting");
    const told = await askNow();
    const isUnsaid = told.is === "unanswered";
    setCounting(isUnsaid ? "unsaid" : "idle");
    const preview = told.is === "told" ? told.preview : null;
    if (preview?.does && preview.does.flags.length > 0) setSheet(preview);
    else if (!isUnsaid || counting === "unsaid") goOn();
  };

  // A list or dialog of its own that Escape closes is not left with it, nor does Enter in it record anything.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, currentTarget } = event;
    if (event.defaultPrevented || !currentTarget.contains(target as Node)) return;
    if (key === "Escape") return leave();
    if (key !== "Enter" || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    document.getElementById(PRIMARY)?.click();
  };

  // By its name: a field has its id only once it has told its label of it.
  useEffect(() => document.getElementsByName("line")[0]?.focus(), []);

  return (
    <section className="fact-entry" id="new-fact" aria-labelledby="new-fact-title" onKeyDown={onKeyDown}>
      <header className="fact-entry-head">
        <h2 id="new-fact-title">{title ?? (replacing ? "A newer fact" : "New fact")}</h2>
        {replacing ? <BearsAs kind={draft.bearsAs} told={replacing.told} onChange={(bearsAs) => set({ bearsAs })} /> : null}
        {isKept ? (
          <p className="q">
            As you left it.{" "}
            <Button size="small" look="plain" onClick={forget}>
              Start over
            </Button>
          </p>
        ) : null}
        <Button size="small" look="plain" className="leave" onClick={leave}>
          Keep for later <kbd>Esc</kbd>
        </Button>
      </header>
      <ActionForm
        action={action}
        label="New fact"
        className="form fact-form"
        read={(form) => ({
          ...inputOf(draft, { showId, labels }, form.get("visibility") === "public" ? "public" : "internal"),
          ...relations,
        })}
        onDone={(fact) => {
          forget();
          onRecorded?.(fact);
          if (onLeave) onLeave();
          else router.replace(`${path}?recorded=${fact.claimId}`, { scroll: false });
        }}
      >
        <FactLine {...{ draft, onAddress, today, date }} onChange={change} preview={state.is === "told" ? state.preview : null} />
        <DateWays value={draft.date} onChange={(text) => set({ date: text })} year={today.slice(0, 4)} />
        <FactValueFields kind={draft.kind} value={draft.value} onChange={(value) => set({ value })} />
        <FactSources
          sources={draft.sources}
          onChange={(sources) => set({ sources })}
          onAddress={onAddress}
          addOrganisation={addOrganisation}
        />
        <div className="fact-says">
          <MonthBars date={date} />
          <FactReads draft={draft} onChange={set} proposed={input.summary} />
          <FactPreviewRows state={state} date={date} certainty={draft.certainty} />
        </div>
        <FactMore draft={draft} onChange={set} seasons={seasons} today={today} />
        <FactActs
          id={PRIMARY}
          send={send}
          waitsAs={isFirm(draft.certainty) && !mayConfirm ? draft.certainty : null}
          counting={counting}
          onPublic={() => void makePublic()}
        />
        <ImpactDialog does={sheet?.does ?? null} followers={sheet?.followers ?? 0} onClose={() => setSheet(null)} onSave={goOn} />
      </ActionForm>
    </section>
  );
}
