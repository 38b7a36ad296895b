"use server";
import { defineAction } from "@/app/_server/define-action";
import { arrangeFront } from "@/domain/articles/commands/arrange-front";
import { arrangeFrontSchema } from "@/domain/articles/schema";

export const arrangeFrontAction = defineAction(arrangeFrontSchema, arrangeFront);
