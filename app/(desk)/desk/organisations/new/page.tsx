import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { OrganisationForm } from "@/components/desk/records/organisation-form.client";
import { DeskPage } from "../../desk-page";
import { createOrganisationAction } from "../actions";

export const metadata: Metadata = { title: "New organisation · Showdesk" };

/** Puts an organisation on record. */
export default async function NewOrganisation() {
  await requireActor("/desk/organisations/new");
  return (
    <DeskPage title="New organisation" current="organisations">
      <OrganisationForm action={createOrganisationAction} />
    </DeskPage>
  );
}
