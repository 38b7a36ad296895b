import "server-only";
import type { ToldPreview } from "@/components/claims/told-preview";
import { previewFact } from "@/domain/claims/commands/preview-fact";
import type { RecordClaim } from "@/domain/claims/schema";
import { countFollowersTold } from "@/domain/followers/queries/desk";
import { verbOf } from "@/domain/followers/vocabulary";
import type { Context } from "@/domain/kernel/context";
import { ok, type Result } from "@/domain/kernel/result";

/** What a fact would need and do, on the desk and in followers' mail. Writes nothing. */
export async function previewFactAndMail(ctx: Context, input: RecordClaim): Promise<Result<ToldPreview>> {
  const told = await previewFact(ctx, input);
  if (!told.ok) return told;
  const { does } = told.value;
  const verb = verbOf(input.kind);
  const isNews = does !== null && verb !== null && (does.lines.length > 0 || verb === "cast" || verb === "trailer");
  const { showId, seasonIds, personId, certainty } = input;
  const followers = isNews ? await countFollowersTold(ctx.db, { showId, seasonIds, personId, verb, certainty }) : 0;
  return ok({ ...told.value, followers });
}
