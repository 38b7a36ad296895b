import { z } from "zod";
import { startEdition } from "@/domain/articles/commands/start-edition";
import { articleSchema } from "@/domain/articles/schema";
import type { Context } from "@/domain/kernel/context";
import { ok } from "@/domain/kernel/result";

export const updateStorySchema = articleSchema.extend({ flagId: z.uuid() });

/** Opens a new version of a flagged story, to be read from the flagged sentence on. */
export async function updateStory(ctx: Context, { articleId, flagId }: z.output<typeof updateStorySchema>) {
  const started = await startEdition(ctx, { articleId });
  return started.ok ? ok({ ...started.value, flagId }) : started;
}

/** Where a flagged sentence is mended. */
export const sentencePath = ({ editionId, flagId }: { editionId: string; flagId: string }) => `/desk/editions/${editionId}?flag=${flagId}`;
