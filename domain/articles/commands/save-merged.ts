import type { Tx } from "@/db/connect";
import type { Context } from "../../kernel/context";
import type { Result } from "../../kernel/result";
import type { SaveMerged } from "../presence-schema";
import type { LockedEdition } from "../store/editions";
import { mergedLabel } from "../store/labels";
import { findAside } from "../store/revisions";
import { record } from "./gate";
import { type Saved, storeDraft } from "./save-draft";

/**
 * Keeps a text that joins one kept aside with the story as it stands: a checkpoint of its own, which names everybody whose
 * words are in it. It passes every gate of a save, and is kept aside like one where it is refused.
 */
export const saveMerged = (ctx: Context, { mergedRevisionId, ...save }: SaveMerged): Promise<Result<Saved>> =>
  storeDraft(ctx, save, (tx, edition) => nameMerge(tx, ctx, edition, mergedRevisionId));

async function nameMerge(tx: Tx, ctx: Context, edition: LockedEdition, mergedRevisionId: string) {
  const aside = await findAside(tx, edition.id, mergedRevisionId);
  if (!aside) return null;
  await record(tx, ctx, "edition.merge", edition, { after: { merged: aside.id } });
  return { label: await mergedLabel(tx, ctx.actor.id, [aside.savedBy, edition.head.savedBy]), mergedRevisionId: aside.id };
}
