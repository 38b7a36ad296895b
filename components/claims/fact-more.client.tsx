"use client";
import { Button } from "@/components/ui/button";
import { useFieldErrors } from "@/components/ui/form-context";
import { Checkbox, TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SCOPES, type Scope } from "@/domain/claims/vocabulary";
import { SCOPE_WORDS } from "./claim-words";
import { type FactDraft, hasFinal, hasPart } from "./fact-draft";

type Props = {
  draft: FactDraft;
  onChange: (next: Partial<FactDraft>) => void;
  seasons: readonly { id: string; label: string }[];
  proposed: string;
};

/** The sentence of a fact, whose it is, and what it rests on beside its sources. */
export function FactMore({ draft, onChange, seasons, proposed }: Props) {
  const isOurs = draft.certainty === "inferred";
  return (
    <div className="fact-more">
      <TextArea
        name="summary"
        label="In a sentence of ours"
        value={draft.summary ?? proposed}
        onChange={(event) => onChange({ summary: event.target.value })}
        maxLength={1_000}
        rows={2}
        className="wide"
      />
      {draft.summary !== null ? (
        <p className="wide">
          <Button size="small" look="plain" onClick={() => onChange({ summary: null })}>
            Use the sentence proposed
          </Button>
        </p>
      ) : null}
      {isOurs || draft.reasoning ? (
        <TextArea
          name="reasoning"
          label="Why we believe it"
          value={draft.reasoning}
          onChange={(event) => onChange({ reasoning: event.target.value })}
          maxLength={4_000}
          rows={2}
          className="wide"
        />
      ) : null}
      <Reach draft={draft} onChange={onChange} seasons={seasons} />
      <TextField
        name="reportedOn"
        label="First public on"
        type="date"
        value={draft.reportedOn}
        onChange={(event) => onChange({ reportedOn: event.target.value })}
      />
      {hasPart(draft.kind) ? (
        <TextField
          name="part"
          label="Part"
          inputMode="numeric"
          value={draft.part}
          onChange={(event) => onChange({ part: event.target.value })}
          className="figure"
        />
      ) : null}
      {hasFinal(draft.kind) ? (
        <Checkbox
          name="isFinal"
          label="Said to be the last season"
          checked={draft.isFinal}
          onChange={(event) => onChange({ isFinal: event.target.checked })}
        />
      ) : null}
    </div>
  );
}

function Reach({ draft, onChange, seasons }: Omit<Props, "proposed">) {
  const errors = useFieldErrors("seasonIds");
  const tick = (id: string, isTicked: boolean) =>
    onChange({ seasonIds: isTicked ? [...draft.seasonIds, id] : draft.seasonIds.filter((one) => one !== id) });
  return (
    <>
      <Select
        name="scope"
        label="It is about"
        options={SCOPES.map((scope) => ({ value: scope, label: SCOPE_WORDS[scope] }))}
        value={draft.scope}
        onChange={(event) => onChange({ scope: event.target.value as Scope })}
      />
      {draft.scope === "seasons" ? (
        <fieldset className="ticks" id="seasonIds" tabIndex={-1} aria-describedby={errors.length > 0 ? "seasons-fault" : undefined}>
          <legend className="field-label">Seasons</legend>
          {seasons.map(({ id, label }) => (
            <label key={id}>
              <input type="checkbox" checked={draft.seasonIds.includes(id)} onChange={(event) => tick(id, event.target.checked)} /> {label}
            </label>
          ))}
          {errors.length > 0 ? (
            <p id="seasons-fault" className="field-error">
              {errors.join(" ")}
            </p>
          ) : null}
        </fieldset>
      ) : null}
    </>
  );
}
