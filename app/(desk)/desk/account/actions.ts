"use server";
import { defineAction } from "@/app/_server/define-action";
import { askingPassword, changePasswordHere } from "@/app/_server/sign-in-browser";
import { endOtherSessions, endSession } from "@/domain/staff/commands/end-session";
import { changePasswordSchema, sessionSchema } from "@/domain/staff/schema";

export const changePasswordAction = defineAction(changePasswordSchema, askingPassword(changePasswordHere));
export const endSessionAction = defineAction(sessionSchema, endSession);
export const endOtherSessionsAction = defineAction(sessionSchema, endOtherSessions);
