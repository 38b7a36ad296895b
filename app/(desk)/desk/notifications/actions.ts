"use server";
import { defineAction } from "@/app/_server/define-action";
import { markNoticesRead } from "@/domain/staff/commands/mark-notices-read";
import { markNoticesReadSchema } from "@/domain/staff/schema";

export const markNoticesReadAction = defineAction(markNoticesReadSchema, markNoticesRead);
