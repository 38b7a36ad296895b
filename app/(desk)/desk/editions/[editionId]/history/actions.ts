"use server";
import { defineAction } from "@/app/_server/define-action";
import { nameCheckpoint } from "@/domain/articles/commands/name-checkpoint";
import { restoreRevision } from "@/domain/articles/commands/restore-revision";
import { nameCheckpointSchema, restoreRevisionSchema } from "@/domain/articles/history-schema";

export const nameCheckpointAction = defineAction(nameCheckpointSchema, nameCheckpoint);
export const restoreRevisionAction = defineAction(restoreRevisionSchema, restoreRevision);
