"use server";
import { defineAction } from "@/app/_server/define-action";
import { startArticle } from "@/domain/articles/commands/start-article";
import { startEdition } from "@/domain/articles/commands/start-edition";
import { articleSchema, startArticleSchema } from "@/domain/articles/schema";

export const startArticleAction = defineAction(startArticleSchema, startArticle, ({ editionId }) => `/desk/editions/${editionId}`);
export const updateInsteadAction = defineAction(articleSchema, startEdition, ({ editionId }) => `/desk/editions/${editionId}`);
