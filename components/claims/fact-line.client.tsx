"use client";
import { CERTAINTY_WORDS } from "@/components/desk/record-words";
import { RecordPicker } from "@/components/desk/records/record-picker.client";
import { Select } from "@/components/ui/select";
import type { FactPreview } from "@/domain/claims/commands/preview-fact";
import {
  AXES,
  CERTAINTIES,
  type Certainty,
  CLAIM_KINDS,
  type ClaimKind,
  kindOf,
  MODALITIES,
  type Modality,
} from "@/domain/claims/vocabulary";
import { AXIS_WORDS, KIND_WORDS, MODALITY_WORDS } from "./claim-words";
import type { ReadDate } from "./fact-date";
import { type FactDraft, hasPerson, hasService, modalityOf, withKind } from "./fact-draft";
import { FactTold } from "./fact-told.client";
import { FuzzyDateField } from "./fuzzy-date-field.client";

type Props = {
  draft: FactDraft;
  onChange: (draft: FactDraft) => void;
  /** Told of an address that was pasted, or finished, where the fact is told. */
  onAddress: (address: string) => void;
  today: string;
  date: ReadDate;
  preview: FactPreview | null;
};

const KINDS = AXES.map((axis) => ({
  label: AXIS_WORDS[axis],
  options: CLAIM_KINDS.filter((kind) => kindOf(kind).axis === axis).map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
}));

/** A fact told in words, and the joined parts it was read into: what, whether it happened, who, when, and how sure we are. */
export function FactLine({ draft, onChange, onAddress, today, date, preview }: Props) {
  const set = (next: Partial<FactDraft>) => onChange({ ...draft, ...next });
  const modality = modalityOf(draft.kind);
  return (
    <>
      <FactTold {...{ draft, onChange, onAddress, today }} />
      <div className="fact-line">
        <Select
          name="kind"
          label="What"
          isLabelHidden
          options={KINDS}
          value={draft.kind}
          onChange={(event) => onChange(withKind(draft, event.target.value as ClaimKind))}
        />
        <Select
          name="modality"
          label="Happened or planned"
          isLabelHidden
          options={MODALITIES.filter((one) => modality === "either" || one === modality).map((one) => ({
            value: one,
            label: MODALITY_WORDS[one].toLowerCase(),
          }))}
          value={draft.modality}
          onChange={(event) => set({ modality: event.target.value as Modality })}
        />
        {hasPerson(draft.kind) ? (
          <RecordPicker
            of="people"
            name="personId"
            label="Who"
            isLabelHidden
            value={draft.person}
            onChoose={(person) => set({ person })}
            placeholder="Who"
            className="grow"
          />
        ) : null}
        <FuzzyDateField
          name="whenEdtf"
          label="When"
          isLabelHidden
          value={draft.date}
          onChange={(text) => set({ date: text })}
          date={date}
        />
        {hasService(draft.kind) ? (
          <RecordPicker
            of="organisations"
            name="serviceId"
            label="Service"
            isLabelHidden
            value={draft.service}
            onChoose={(service) => set({ service })}
            placeholder="Service"
          />
        ) : null}
        <SureField draft={draft} onChange={(certainty) => set({ certainty })} preview={preview} />
      </div>
    </>
  );
}

/** Offers what the sources carry; what more would take is told below the line. */
function SureField({
  draft,
  onChange,
  preview,
}: {
  draft: FactDraft;
  onChange: (certainty: Certainty) => void;
  preview: FactPreview | null;
}) {
  const isCarried = (certainty: Certainty) => !preview?.gates.find((gate) => gate.certainty === certainty)?.fault;
  const offered = [...CERTAINTIES].reverse().filter((certainty) => certainty === draft.certainty || isCarried(certainty));
  return (
    <Select
      name="certainty"
      label="How sure"
      isLabelHidden
      options={offered.map((certainty) => ({ value: certainty, label: CERTAINTY_WORDS[certainty] }))}
      value={draft.certainty}
      onChange={(event) => onChange(event.target.value as Certainty)}
    />
  );
}
