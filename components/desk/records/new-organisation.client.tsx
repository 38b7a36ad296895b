"use client";
import type { Choice } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import { TITLE_MAX } from "@/domain/shows/vocabulary";
import { InPlace } from "./in-place.client";
import { RoleTicks } from "./organisation-form.client";
import { RecordForm } from "./record-form.client";

type Props = { action: Action<{ organisationId: string; name: string }>; onDone: (choice: Choice) => void };

/** Puts an organisation on record without leaving the form it is missing in. */
export function NewOrganisation({ action, onDone }: Props) {
  return (
    <InPlace
      opens="New organisation…"
      title="New organisation"
      description="Its country, hosts and former names can be added on its own page."
    >
      {(close) => (
        <RecordForm
          action={action}
          label="New organisation"
          save="Add organisation"
          onDone={({ organisationId, name }) => {
            close();
            onDone({ value: organisationId, label: name });
          }}
        >
          <TextField name="name" label="Name" maxLength={TITLE_MAX} autoComplete="off" />
          <RoleTicks chosen={["streamer"]} />
        </RecordForm>
      )}
    </InPlace>
  );
}
