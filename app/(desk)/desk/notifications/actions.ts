"use server";
import { defineAction } from "@/app/_server/define-action";
import { chooseNotices } from "@/domain/staff/commands/choose-notices";
import { markNoticesRead } from "@/domain/staff/commands/mark-notices-read";
import { chooseNoticesSchema, markNoticesReadSchema } from "@/domain/staff/schema";

export const markNoticesReadAction = defineAction(markNoticesReadSchema, markNoticesRead);
export const chooseNoticesAction = defineAction(chooseNoticesSchema, chooseNotices);
