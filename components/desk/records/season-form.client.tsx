"use client";
import { useState } from "react";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Action } from "@/domain/kernel/answer";
import { type SeasonKind, TITLE_MAX } from "@/domain/shows/vocabulary";
import { RecordForm } from "./record-form.client";
import { optionsOf, SEASON_KIND_WORDS } from "./record-words";
import { type ServiceRow, ServiceRows } from "./service-rows.client";

export type SeasonValues = {
  kind: SeasonKind;
  position: number;
  number: number | null;
  label: string;
  subtitle: string | null;
  parts: number | null;
  services: ServiceRow[];
};
type Props<T> = {
  action: Action<T>;
  addOrganisation: Action<{ organisationId: string; name: string }>;
  showId: string;
  values: SeasonValues;
  /** The season as it is on record; absent for a new one. */
  season?: { id: string; version: number; address: string };
};

/** A season, a special between two, or films: its place, its name and who shows it. */
export function SeasonForm<T>({ action, addOrganisation, showId, values, season }: Props<T>) {
  const [kind, setKind] = useState<SeasonKind>(values.kind);
  const isFixed = season !== undefined && values.kind === "season";
  return (
    <RecordForm
      action={action}
      label={season ? "Season" : "New season"}
      save={season ? "Save season" : "Add season"}
      sent={season ? { seasonId: season.id, baseVersion: season.version } : { showId }}
    >
      <div className="pair">
        <Select
          name="kind"
          label="Kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as SeasonKind)}
          options={optionsOf(SEASON_KIND_WORDS).filter(({ value }) => !season || (value === "season") === isFixed)}
        />
        <TextField
          name="number"
          label="Number"
          hint={
            isFixed
              ? `Part of the address ${season.address}, so it stays.`
              : kind === "season"
                ? undefined
                : "Leave it empty where it has none."
          }
          inputMode="numeric"
          defaultValue={values.number ?? ""}
          readOnly={isFixed}
          autoComplete="off"
        />
        <TextField
          name="position"
          label="Position"
          hint="Orders the list: 2.5 stands between 2 and 3."
          inputMode="decimal"
          defaultValue={values.position}
          autoComplete="off"
        />
      </div>
      <TextField
        name="label"
        label={kind === "season" ? "Label" : "Name"}
        hint={labelHint(kind, season?.address)}
        defaultValue={values.label}
        maxLength={TITLE_MAX}
        autoComplete="off"
      />
      <div className="pair">
        <TextField
          name="subtitle"
          label="Subtitle"
          hint="Such as Murder House."
          defaultValue={values.subtitle ?? ""}
          maxLength={TITLE_MAX}
          autoComplete="off"
        />
        <TextField
          name="parts"
          label="Parts"
          hint="Where it comes out in two or more."
          inputMode="numeric"
          defaultValue={values.parts ?? ""}
          autoComplete="off"
        />
      </div>
      <ServiceRows initial={values.services} addOrganisation={addOrganisation} />
    </RecordForm>
  );
}

function labelHint(kind: SeasonKind, address: string | undefined): string {
  if (kind === "season") return "Left empty, it is called by its number.";
  return address ? `The address ${address} stays when the name changes.` : "The address is made from it and stays.";
}
