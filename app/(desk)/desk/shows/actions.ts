"use server";
import { defineAction } from "@/app/_server/define-action";
import { createSeason } from "@/domain/shows/commands/create-season";
import { createShow } from "@/domain/shows/commands/create-show";
import { deleteSeason } from "@/domain/shows/commands/delete-season";
import { deleteShow } from "@/domain/shows/commands/delete-show";
import { linkSourceWork, unlinkSourceWork } from "@/domain/shows/commands/link-source-work";
import { updateSeason } from "@/domain/shows/commands/update-season";
import { updateShow } from "@/domain/shows/commands/update-show";
import {
  createSeasonSchema,
  createShowSchema,
  linkSourceWorkSchema,
  seasonAtSchema,
  showAtSchema,
  unlinkSourceWorkSchema,
  updateSeasonSchema,
  updateShowSchema,
} from "@/domain/shows/schema";

export const createShowAction = defineAction(createShowSchema, createShow, ({ showId }) => `/desk/shows/${showId}`);
export const updateShowAction = defineAction(updateShowSchema, updateShow);
export const deleteShowAction = defineAction(showAtSchema, deleteShow, () => "/desk/shows");
export const createSeasonAction = defineAction(
  createSeasonSchema,
  createSeason,
  ({ showId, seasonId }) => `/desk/shows/${showId}/seasons/${seasonId}`,
);
export const updateSeasonAction = defineAction(updateSeasonSchema, updateSeason);
export const deleteSeasonAction = defineAction(seasonAtSchema, deleteSeason, ({ showId }) => `/desk/shows/${showId}`);
export const linkSourceWorkAction = defineAction(linkSourceWorkSchema, linkSourceWork);
export const unlinkSourceWorkAction = defineAction(unlinkSourceWorkSchema, unlinkSourceWork);
