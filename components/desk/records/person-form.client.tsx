"use client";
import { useState } from "react";
import type { Choice } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import { NAME_MAX } from "@/domain/people/vocabulary";
import { EMPTY_NAME, type NameRow, NameRows } from "./name-rows.client";
import { NearMatches } from "./near-matches.client";
import { RecordForm } from "./record-form.client";
import { RecordPicker } from "./record-picker.client";

export type PersonValues = {
  id: string;
  version: number;
  slug: string;
  names: NameRow[];
  sortName: string;
  disambiguator: string | null;
  country: string | null;
  agency: Choice | null;
};

/** Who somebody is to readers: names, and what tells them from a namesake; without `person` somebody new. */
export function PersonForm<T>({ action, person }: { action: Action<T>; person?: PersonValues }) {
  const [typed, setTyped] = useState("");
  return (
    <RecordForm
      action={action}
      label={person ? "Person" : "New person"}
      save={person ? "Save person" : "Add person"}
      {...(person ? { sent: { personId: person.id, baseVersion: person.version } } : {})}
    >
      <NameRows initial={person?.names ?? [EMPTY_NAME]} {...(person ? {} : { onType: setTyped })} />
      {person ? null : <NearMatches text={typed} />}
      <div className="pair">
        <TextField
          name="sortName"
          label="Sorted under"
          hint="Left empty, it follows from the first name: Quay, Mara, or Park Ji-hu as it stands."
          defaultValue={person?.sortName ?? ""}
          maxLength={NAME_MAX}
          autoComplete="off"
        />
        <TextField
          name="disambiguator"
          label="Told apart by"
          hint="Only where somebody else has this name, such as director."
          defaultValue={person?.disambiguator ?? ""}
          maxLength={80}
          autoComplete="off"
        />
      </div>
      <div className="pair">
        <TextField
          name="country"
          label="Country"
          hint="Two letters, such as KR."
          defaultValue={person?.country ?? ""}
          maxLength={2}
          autoComplete="off"
        />
        <RecordPicker of="organisations" name="agencyId" label="Agency" initial={person?.agency} />
      </div>
      <p className="field-hint">
        {person
          ? `The address /people/${person.slug} stays when the name changes.`
          : "The address is made from the first name that reads in Latin letters, and stays."}
      </p>
    </RecordForm>
  );
}
