"use server";
import { defineOpenAction } from "@/app/_server/define-open-action";
import { enterDesk, leaveDesk } from "@/app/_server/sign-in-browser";
import { safePath } from "@/domain/kernel/safe-href";
import { nothingSchema, signInSchema } from "@/domain/staff/schema";

export const signInAction = defineOpenAction(signInSchema, enterDesk, { keep: ["email"], thenGo: ({ next }) => safePath(next) });
export const signOutAction = defineOpenAction(nothingSchema, leaveDesk, { thenGo: () => "/sign-in?left=1" });
