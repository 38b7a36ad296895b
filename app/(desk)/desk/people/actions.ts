"use server";
import { defineAction } from "@/app/_server/define-action";
import { createPerson } from "@/domain/people/commands/create-person";
import { deletePerson } from "@/domain/people/commands/delete-person";
import { setCredits } from "@/domain/people/commands/set-credits";
import { updatePerson } from "@/domain/people/commands/update-person";
import { createPersonSchema, personAtSchema, setCreditsSchema, updatePersonSchema } from "@/domain/people/schema";

export const createPersonAction = defineAction(createPersonSchema, createPerson, ({ personId }) => `/desk/people/${personId}`);
export const addPersonAction = defineAction(createPersonSchema, createPerson);
export const updatePersonAction = defineAction(updatePersonSchema, updatePerson);
export const deletePersonAction = defineAction(personAtSchema, deletePerson, () => "/desk/people");
export const setCreditsAction = defineAction(setCreditsSchema, setCredits);
