"use server";
import { defineAction } from "@/app/_server/define-action";
import { saveSettings } from "@/domain/settings/commands";
import { saveSettingsSchema } from "@/domain/settings/schema";

export const saveSettingsAction = defineAction(saveSettingsSchema, saveSettings);
