"use server";
import { defineAction } from "@/app/_server/define-action";
import { addNote } from "@/domain/articles/commands/add-note";
import { addNoteSchema } from "@/domain/articles/schema";
import { assignFlags, keepSentence } from "@/domain/claims/commands/settle-flag";
import { assignFlagsSchema, closeFlagSchema } from "@/domain/claims/schema";
import { sentencePath, updateStory, updateStorySchema } from "./update-story";

export const updateStoryAction = defineAction(updateStorySchema, updateStory, sentencePath);
export const keepSentenceAction = defineAction(closeFlagSchema, keepSentence);
export const assignFlagsAction = defineAction(assignFlagsSchema, assignFlags);
export const noteStoryAction = defineAction(addNoteSchema, addNote);
