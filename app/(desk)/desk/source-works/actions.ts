"use server";
import { defineAction } from "@/app/_server/define-action";
import { createSourceWork } from "@/domain/shows/commands/create-source-work";
import { updateSourceWork } from "@/domain/shows/commands/update-source-work";
import { createSourceWorkSchema, updateSourceWorkSchema } from "@/domain/shows/schema";

export const createSourceWorkAction = defineAction(
  createSourceWorkSchema,
  createSourceWork,
  ({ sourceWorkId }) => `/desk/source-works/${sourceWorkId}`,
);
export const updateSourceWorkAction = defineAction(updateSourceWorkSchema, updateSourceWork);
