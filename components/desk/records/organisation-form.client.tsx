"use client";
import { useFieldErrors } from "@/components/ui/form-context";
import { TextArea, TextField } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import { ORGANISATION_ROLES, type OrganisationRole, TITLE_MAX } from "@/domain/shows/vocabulary";
import { RecordForm } from "./record-form.client";
import { ORGANISATION_ROLE_WORDS } from "./record-words";

export type OrganisationValues = {
  id: string;
  version: number;
  name: string;
  roles: OrganisationRole[];
  country: string | null;
  hosts: string[];
  formerNames: string[];
};

/** A network, streamer, studio, outlet, publisher or agency; without `organisation` a new one. */
export function OrganisationForm<T>({ action, organisation }: { action: Action<T>; organisation?: OrganisationValues }) {
  return (
    <RecordForm
      action={action}
      label={organisation ? "Organisation" : "New organisation"}
      save={organisation ? "Save organisation" : "Add organisation"}
      {...(organisation ? { sent: { organisationId: organisation.id, baseVersion: organisation.version } } : {})}
    >
      <TextField name="name" label="Name" defaultValue={organisation?.name ?? ""} maxLength={TITLE_MAX} autoComplete="off" />
      <RoleTicks chosen={organisation?.roles ?? []} />
      <TextField
        name="country"
        label="Country"
        hint="Two letters, such as US."
        defaultValue={organisation?.country ?? ""}
        maxLength={2}
        autoComplete="off"
        className="narrow"
      />
      <TextArea
        name="hosts"
        label="Hosts"
        hint="Where it publishes, one a line, without https: variety.com."
        defaultValue={organisation?.hosts.join("\n") ?? ""}
        rows={2}
      />
      <TextArea
        name="formerNames"
        label="Former names"
        hint="One a line. The search finds it by them."
        defaultValue={organisation?.formerNames.join("\n") ?? ""}
        rows={2}
      />
    </RecordForm>
  );
}

/** What an organisation does; one at least. */
export function RoleTicks({ chosen }: { chosen: readonly OrganisationRole[] }) {
  const errors = useFieldErrors("roles");
  return (
    <fieldset className="ticks" id="roles" tabIndex={-1} aria-describedby={errors.length > 0 ? "roles-fault" : undefined}>
      <legend className="field-label">What it does</legend>
      {ORGANISATION_ROLES.map((role) => (
        <label key={role}>
          <input type="checkbox" name="roles[]" value={role} defaultChecked={chosen.includes(role)} /> {ORGANISATION_ROLE_WORDS[role]}
        </label>
      ))}
      {errors.length > 0 ? (
        <p id="roles-fault" className="field-error">
          {errors.join(" ")}
        </p>
      ) : null}
    </fieldset>
  );
}
