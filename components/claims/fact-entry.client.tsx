"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useMemo } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { CERTAINTY_WORDS } from "@/components/show/certainty";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { isFirm, type RelationKind } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { BEARS_WORDS } from "./claim-words";
import { readDate } from "./fact-date";
import { emptyDraft, type FactDraft, saidOnOf } from "./fact-draft";
import { inputOf } from "./fact-input";
import { FactLine } from "./fact-line.client";
import { FactMore } from "./fact-more.client";
import { FactPreviewRows } from "./fact-preview.client";
import { type AddOrganisation, FactSources } from "./fact-source-fields.client";
import { FactValueFields } from "./fact-value-fields.client";
import { DateWays, MonthBars } from "./fuzzy-date-field.client";
import { useFactDraft } from "./use-fact-draft";
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

type Props<T> = {
  action: Action<T>;
  addOrganisation: AddOrganisation;
  place: EntryPlace;
  replacing: Replacing | null;
  /** Whether this person makes confirmed and official facts public. */
  mayConfirm: boolean;
};

/** A fact in one line, with what it would do told before it is recorded. Escape leaves it and keeps what was typed. */
export function FactEntry<T>({ action, addOrganisation, place, replacing, mayConfirm }: Props<T>) {
  const router = useRouter();
  const { showId, seasonId, seasons, today, path } = place;
  const first = useMemo(() => ({ ...emptyDraft(seasonId, today), ...replacing?.keeps }), [seasonId, today, replacing]);
  const { draft, change, forget, isKept } = useFactDraft(`fact:${replacing?.id ?? seasonId}`, first);
  const set = (next: Partial<FactDraft>) => change({ ...draft, ...next });
  const labels = seasons.filter(({ id }) => draft.seasonIds.includes(id)).map(({ label }) => label);
  const date = readDate(draft.date, saidOnOf(draft));
  const input = inputOf(draft, { showId, labels }, "public");
  const relations = replacing ? { relations: [{ toId: replacing.id, kind: draft.bearsAs }] } : {};
  const state = useFactPreview({ ...input, ...relations });
  const mustWait = isFirm(draft.certainty) && !mayConfirm;
  const leave = () => router.replace(path, { scroll: false });

  // A list or dialog of its own that Escape closes is not left with it.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape" && !event.defaultPrevented && event.currentTarget.contains(event.target as Node)) leave();
  };

  useEffect(() => document.getElementById("kind")?.focus(), []);

  return (
    <section className="fact-entry" id="new-fact" aria-labelledby="new-fact-title" onKeyDown={onKeyDown}>
      <header className="fact-entry-head">
        <h2 id="new-fact-title">{replacing ? "A newer fact" : "New fact"}</h2>
        {replacing ? <Bears draft={draft} told={replacing.told} onChange={(bearsAs) => set({ bearsAs })} /> : null}
        {isKept ? (
          <p className="q">
            As you left it.{" "}
            <Button size="small" look="plain" onClick={forget}>
              Start over
            </Button>
          </p>
        ) : null}
        <Button size="small" look="plain" className="leave" onClick={leave}>
          Close <kbd>Esc</kbd>
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
        onDone={() => {
          forget();
          leave();
        }}
      >
        <FactLine draft={draft} onChange={change} date={date} preview={state.is === "told" ? state.preview : null} />
        <DateWays value={draft.date} onChange={(text) => set({ date: text })} year={today.slice(0, 4)} />
        <FactValueFields kind={draft.kind} value={draft.value} onChange={(value) => set({ value })} />
        <FactSources sources={draft.sources} onChange={(sources) => set({ sources })} addOrganisation={addOrganisation} />
        <MonthBars date={date} />
        <FactPreviewRows state={state} date={date} reads={input.summary} certainty={draft.certainty} />
        <FactMore draft={draft} onChange={set} seasons={seasons} proposed={input.summary} />
        <div className="form-acts">
          <SubmitButton name="visibility" value="public" look={mustWait ? "wait" : "go"} pending="Recording…">
            Make public
          </SubmitButton>
          <SubmitButton name="visibility" value="internal" look="line" pending="Recording…">
            Save, not public
          </SubmitButton>
          {mustWait ? (
            <span className="q">{CERTAINTY_WORDS[draft.certainty]} facts are made public by an editor. Save it, and ask one.</span>
          ) : null}
        </div>
      </ActionForm>
    </section>
  );
}

const BEARS_AS: readonly RelationKind[] = ["supersedes", "refines", "delays", "denies", "reverses", "contradicts"];

const Bears = ({ draft, told, onChange }: { draft: FactDraft; told: string; onChange: (kind: RelationKind) => void }) => (
  <p className="bears-as">
    <label>
      <span className="vh">How it bears on it</span>
      <select className="control" value={draft.bearsAs} onChange={(event) => onChange(event.target.value as RelationKind)}>
        {BEARS_AS.map((kind) => (
          <option key={kind} value={kind}>
            {BEARS_WORDS[kind]}
          </option>
        ))}
      </select>
    </label>{" "}
    {told}
  </p>
);
