"use server";
import { defineAction } from "@/app/_server/define-action";
import { recordLookAt } from "@/domain/articles/commands/record-look";
import { markReadSchema } from "@/domain/articles/history-schema";

export const markReadAction = defineAction(markReadSchema, recordLookAt);
