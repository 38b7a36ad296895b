import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refuse } from "../../kernel/result";
import { mayClaimReview } from "../policy";
import type { EditionAt } from "../schema";
import { advance } from "../store/editions";
import { look, record } from "./gate";

/** Says who is reading; from then on the writer cannot take the copy back unasked. */
export const claimReview = (ctx: Context, input: EditionAt) => setReviewer(ctx, input, ctx.actor.id, "edition.claim_review");

/** Lets another editor read it. */
export const releaseReview = (ctx: Context, input: EditionAt) => setReviewer(ctx, input, null, "edition.release_review");

async function setReviewer(ctx: Context, input: EditionAt, reviewer: string | null, action: string): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayClaimReview);
    if (!looked.ok) return looked;
    const edition = looked.value;
    if (edition.status !== "in_review") return refuse({ kind: "wrong_state", is: edition.status, attempted: "claim_review" });

    const version = await advance(tx, edition, { reviewer }, ctx.now);
    await record(tx, ctx, action, edition);
    return ok({ version });
  });
}
