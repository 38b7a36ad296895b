"use client";
import { Button } from "@/components/ui/button";
import { useFieldErrors } from "@/components/ui/form-context";
import { Checkbox, TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SCOPES, type Scope } from "@/domain/claims/vocabulary";
import { SCOPE_WORDS } from "./claim-words";
import { nearWords } from "./day-words";
import { type FactDraft, hasFinal, hasPart } from "./fact-draft";

type Change = (next: Partial<FactDraft>) => void;

/** How readers will see it: the sentence we propose, until somebody says it better. */
export function FactReads({ draft, onChange, proposed }: { draft: FactDraft; onChange: Change; proposed: string }) {
  return (
    <>
      <TextArea
        name="summary"
        label="Reads"
        value={draft.summary ?? proposed}
        onChange={(event) => onChange({ summary: event.target.value })}
        placeholder="Say it in a sentence of your own."
        maxLength={1_000}
        rows={1}
        className="fact-reads"
      />
      {draft.summary !== null && draft.summary !== proposed && proposed !== "" ? (
        <p className="in-full">
          <Button size="small" look="plain" onClick={() => onChange({ summary: null })}>
            Use the sentence proposed
          </Button>
        </p>
      ) : null}
      {draft.certainty === "inferred" || draft.reasoning ? (
        <TextArea
          name="reasoning"
          label="Because"
          value={draft.reasoning}
          onChange={(event) => onChange({ reasoning: event.target.value })}
          placeholder="Why we believe it."
          maxLength={4_000}
          rows={2}
          className="fact-reads"
        />
      ) : null}
    </>
  );
}

type Props = { draft: FactDraft; onChange: Change; seasons: readonly { id: string; label: string }[]; today: string };

/** Whose it is and since when: told in a line, and opened to be changed. */
export function FactMore({ draft, onChange, seasons, today }: Props) {
  const faults = ["scope", "seasonIds", "reportedOn", "part"].flatMap(useFieldErrors);
  return (
    <details className="fact-about" open={faults.length > 0 || undefined}>
      <summary>{aboutWords(draft, seasons, today)}</summary>
      <div className="fact-more">
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
    </details>
  );
}

/** "About season 2, first public today." */
function aboutWords({ scope, seasonIds, reportedOn, part, isFinal }: FactDraft, seasons: Props["seasons"], today: string): string {
  const labels = seasons.filter(({ id }) => seasonIds.includes(id)).map(({ label }) => label);
  const whose = scope === "seasons" ? labels.join(" and ") || "no season yet" : SCOPE_WORDS[scope].toLowerCase();
  const more = [part.trim() ? `part ${part.trim()}` : null, isFinal ? "the last one" : null].filter(Boolean).join(", ");
  return `About ${whose}${more ? `, ${more}` : ""}, first public ${reportedOn ? nearWords(reportedOn, today) : "on no day yet"}`;
}

function Reach({ draft, onChange, seasons }: Omit<Props, "today">) {
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
