"use server";
import { defineAction } from "@/app/_server/define-action";
import { startEdition } from "@/domain/articles/commands/start-edition";
import { articleSchema } from "@/domain/articles/schema";
import { assignFlag, keepSentence } from "@/domain/claims/commands/settle-flag";
import { assignFlagSchema, closeFlagSchema } from "@/domain/claims/schema";

export const updateStoryAction = defineAction(articleSchema, startEdition, ({ editionId }) => `/desk/editions/${editionId}`);
export const keepSentenceAction = defineAction(closeFlagSchema, keepSentence);
export const assignFlagAction = defineAction(assignFlagSchema, assignFlag);
