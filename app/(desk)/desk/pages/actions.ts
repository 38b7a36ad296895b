"use server";
import { defineAction } from "@/app/_server/define-action";
import { saveSitePage } from "@/domain/site/commands";
import { saveSitePageSchema } from "@/domain/site/schema";

export const saveSitePageAction = defineAction(saveSitePageSchema, saveSitePage);
