"use server";
import { defineAction } from "@/app/_server/define-action";
import { askingPassword, changePasswordHere } from "@/app/_server/sign-in-browser";
import { chooseNotices } from "@/domain/staff/commands/choose-notices";
import { endOtherSessions, endSession } from "@/domain/staff/commands/end-session";
import { muteNoticesOfStory } from "@/domain/staff/commands/mute-notices";
import { changePasswordSchema, chooseNoticesSchema, muteStorySchema, sessionSchema } from "@/domain/staff/schema";

export const changePasswordAction = defineAction(changePasswordSchema, askingPassword(changePasswordHere));
export const endSessionAction = defineAction(sessionSchema, endSession);
export const endOtherSessionsAction = defineAction(sessionSchema, endOtherSessions);
export const chooseNoticesAction = defineAction(chooseNoticesSchema, chooseNotices);
export const muteStoryAction = defineAction(muteStorySchema, muteNoticesOfStory);
