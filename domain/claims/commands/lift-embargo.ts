import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayLiftEmbargo } from "../policy";
import { loadShowRecord } from "../queries/show-record";
import type { ClaimInput } from "../schema";
import { lockShow } from "../store/show";
import { findClaim, setEmbargoOver } from "../store/writes";
import { becomeKnown, without } from "./become-known";
import type { Impact } from "./changes";

/**
 * What follows from the end of an embargo: the claim makes lines, flags texts and answers questions as if it had been recorded
 * now. The clock does it once for each claim whose hour has passed; an editor may do it before.
 */
export async function liftEmbargo(ctx: Context, input: ClaimInput): Promise<Result<Impact>> {
  return transact(ctx.db, (tx) => lift(tx, ctx, input));
}

async function lift(tx: Tx, ctx: Context, input: ClaimInput): Promise<Result<Impact>> {
  const found = await findClaim(tx, input.claimId);
  if (!found) return notFound("claim", input.claimId);
  await lockShow(tx, found.showId);
  const before = await loadShowRecord(tx, found.showId);
  const claim = before.claims.find(({ id }) => id === found.id) ?? found;
  const refusal = refusalOf(mayLiftEmbargo(ctx.actor, claim, ctx.now));
  if (refusal) return refusal;
  if (claim.visibility === "internal" || claim.retractedAt || !claim.embargoUntil)
    return refuse({ kind: "wrong_state", is: claim.retractedAt ? "retracted" : claim.visibility, attempted: "lift_embargo" });

  await setEmbargoOver(tx, claim.id);
  const until = claim.embargoUntil.toISOString();
  await recordDeed(tx, ctx, { action: "claim.lift_embargo", subject: { type: "claim", id: claim.id }, before: { until } });
  await recordEvent(tx, "claim.recorded", { claimId: claim.id, showId: claim.showId, by: ctx.actor.id }, ctx.now);
  return ok(await becomeKnown(tx, claim, before.reach.get(claim.id) ?? [], without(before, claim.id), ctx.now));
}
