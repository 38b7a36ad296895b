"use client";
import { useState } from "react";
import type { Choice } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Action } from "@/domain/kernel/answer";
import { NAME_MAX } from "@/domain/people/vocabulary";
import { InPlace } from "./in-place.client";
import { NearMatches } from "./near-matches.client";
import { RecordForm } from "./record-form.client";
import { NAME_ORDER_WORDS, optionsOf } from "./record-words";

type Props = { action: Action<{ personId: string; displayName: string }>; onDone: (choice: Choice) => void };
const UNSEEN = { "names.0.kind": "display", "names.0.language": "en", "names.0.script": "Latn" };

/** Puts a person on record without leaving the list they are missing from. */
export function NewPerson({ action, onDone }: Props) {
  const [typed, setTyped] = useState("");
  return (
    <InPlace opens="New person…" title="New person" description="The native name and the rest can be added on the person’s own page.">
      {(close) => (
        <RecordForm
          action={action}
          label="New person"
          save="Add person"
          sent={UNSEEN}
          onDone={({ personId, displayName }) => {
            close();
            setTyped("");
            onDone({ value: personId, label: displayName });
          }}
        >
          <TextField
            name="names.0.text"
            label="Name as printed"
            maxLength={NAME_MAX}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
          <Select name="names.0.order" label="Order" defaultValue="given_first" options={optionsOf(NAME_ORDER_WORDS)} />
          <NearMatches text={typed} />
          <TextField
            name="disambiguator"
            label="Told apart by"
            hint="Only where somebody else has this name."
            maxLength={80}
            autoComplete="off"
          />
        </RecordForm>
      )}
    </InPlace>
  );
}
