"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { RecordForm } from "@/components/desk/records/record-form.client";
import { RecordPicker } from "@/components/desk/records/record-picker.client";
import { ASSET_KIND_WORDS, LICENCE_WORDS } from "@/components/media/media-words";
import { Button } from "@/components/ui/button";
import { Checkbox, TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ALT_MAX, ASSET_KINDS, type AssetKind, CREDIT_MAX, LICENCES, type Licence } from "@/domain/media/vocabulary";
import { describePictureAction } from "../actions";

type Subject = { kind: "show" | "person"; id: string; label: string };
export type PictureValues = {
  id: string;
  version: number;
  title: string;
  kind: AssetKind;
  alt: string | null;
  isDecorative: boolean;
  description: string | null;
  creditLine: string | null;
  creator: string | null;
  copyrightNotice: string | null;
  usageTerms: string | null;
  rightsUrl: string | null;
  supplier: string | null;
  licence: Licence;
  licenceExpiresOn: string | null;
};

const LIMITS = {
  creator: 200,
  copyrightNotice: 300,
  supplier: 200,
  rightsUrl: 500,
  usageTerms: 2_000,
  description: 2_000,
  title: 200,
} as const;

/** Everything that is said of a picture; the first three are what readers get. */
export function PictureForm({ picture, subjects }: { picture: PictureValues; subjects: readonly Subject[] }) {
  const [isDecorative, setDecorative] = useState(picture.isDecorative);
  const line = (name: "creator" | "copyrightNotice" | "supplier" | "rightsUrl" | "title", label: string, hint?: string) => (
    <TextField {...{ name, label, ...(hint && { hint }) }} defaultValue={picture[name] ?? ""} maxLength={LIMITS[name]} autoComplete="off" />
  );
  return (
    <RecordForm
      action={describePictureAction}
      label="About the picture"
      save="Save picture"
      sent={{ assetId: picture.id, baseVersion: picture.version }}
    >
      <TextArea
        name="alt"
        label="Alt text"
        hint={isDecorative ? "Decorative: it is passed over in silence." : "What somebody is told who does not see it."}
        defaultValue={picture.alt ?? ""}
        maxLength={ALT_MAX}
        rows={2}
      />
      <Checkbox
        name="isDecorative"
        label="Decorative: it tells nothing that the text does not"
        checked={isDecorative}
        onChange={({ target }) => setDecorative(target.checked)}
      />
      <TextField
        name="creditLine"
        label="Credit"
        hint="Printed whole, as it stands here."
        defaultValue={picture.creditLine ?? ""}
        maxLength={CREDIT_MAX}
        autoComplete="off"
      />
      {line("title", "Name on the desk")}
      <Select
        name="kind"
        label="Kind"
        defaultValue={picture.kind}
        options={ASSET_KINDS.map((value) => ({ value, label: ASSET_KIND_WORDS[value] }))}
      />
      {line("creator", "Creator", "Who made it.")}
      {line("supplier", "Source", "Who sent it.")}
      <Select
        name="licence"
        label="Licence"
        defaultValue={picture.licence}
        options={LICENCES.map((value) => ({ value, label: LICENCE_WORDS[value] }))}
      />
      <TextField
        name="licenceExpiresOn"
        label="Licence until"
        type="date"
        hint="The last day. Blank where it does not end. After it readers see the drawing again."
        defaultValue={picture.licenceExpiresOn ?? ""}
      />
      {line("copyrightNotice", "Copyright notice")}
      {line("rightsUrl", "Address of the licence")}
      <TextArea name="usageTerms" label="Terms of use" defaultValue={picture.usageTerms ?? ""} maxLength={LIMITS.usageTerms} rows={2} />
      <TextArea
        name="description"
        label="Notes for the desk"
        defaultValue={picture.description ?? ""}
        maxLength={LIMITS.description}
        rows={2}
      />
      <Subjects subjects={subjects} />
    </RecordForm>
  );
}

/** The shows and people a picture shows: what the library is narrowed by. */
function Subjects({ subjects: first }: { subjects: readonly Subject[] }) {
  const [subjects, setSubjects] = useState(first);
  const [round, setRound] = useState(0);
  const picker = (kind: Subject["kind"], of: "shows" | "people", label: string) => (
    <RecordPicker
      key={`${kind}-${round}`}
      of={of}
      name={`find-${kind}`}
      label={label}
      onChoose={(choice) => {
        if (!choice) return;
        setSubjects((all) => (all.some(({ id }) => id === choice.value) ? all : [...all, { kind, id: choice.value, label: choice.label }]));
        setRound((at) => at + 1);
      }}
    />
  );
  return (
    <fieldset className="picked">
      <legend className="field-label">Shows</legend>
      {picker("show", "shows", "A show")}
      {picker("person", "people", "A person")}
      <ul className="shown-chips" aria-label="In this picture">
        {subjects.map((one) => (
          <li key={one.id}>
            <input type="hidden" name="subjects[]" value={`${one.kind}:${one.id}`} />
            <span>{one.label}</span>
            <Button
              look="plain"
              size="small"
              aria-label={`Unlink ${one.label}`}
              onClick={() => setSubjects(subjects.filter(({ id }) => id !== one.id))}
            >
              <X className="i" />
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
