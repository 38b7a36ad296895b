"use server";
import { defineAction } from "@/app/_server/define-action";
import { describeAuthor } from "@/domain/articles/commands/describe-author";
import { describeAuthorSchema } from "@/domain/articles/schema";
import { restoreSitePage, saveSitePage } from "@/domain/site/commands";
import { restoreSitePageSchema, saveSitePageSchema } from "@/domain/site/schema";

export const saveSitePageAction = defineAction(saveSitePageSchema, saveSitePage);
export const restoreSitePageAction = defineAction(restoreSitePageSchema, restoreSitePage, ({ slug }) => `/desk/pages/${slug}`);
export const describeAuthorAction = defineAction(describeAuthorSchema, describeAuthor);
