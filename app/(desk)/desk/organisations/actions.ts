"use server";
import { defineAction } from "@/app/_server/define-action";
import { createOrganisation } from "@/domain/shows/commands/create-organisation";
import { updateOrganisation } from "@/domain/shows/commands/update-organisation";
import { createOrganisationSchema, updateOrganisationSchema } from "@/domain/shows/schema";

export const createOrganisationAction = defineAction(
  createOrganisationSchema,
  createOrganisation,
  ({ organisationId }) => `/desk/organisations/${organisationId}`,
);
export const addOrganisationAction = defineAction(createOrganisationSchema, createOrganisation);
export const updateOrganisationAction = defineAction(updateOrganisationSchema, updateOrganisation);
