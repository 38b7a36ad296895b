"use server";
import { defineAction } from "@/app/_server/define-action";
import { createShare, revokeShare } from "@/domain/articles/commands/share-edition";
import { createShareSchema, shareSchema } from "@/domain/articles/history-schema";

export const createShareAction = defineAction(createShareSchema, createShare);
export const revokeShareAction = defineAction(shareSchema, revokeShare);
