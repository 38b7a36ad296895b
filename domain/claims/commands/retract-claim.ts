import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayRetractClaim } from "../policy";
import type { RetractClaim } from "../schema";
import { closeMoot } from "../store/flags";
import { lockShow } from "../store/show";
import { findClaim, setRetracted } from "../store/writes";
import { applyChange, type Impact } from "./changes";

/** Takes a claim back for a reason; what it had displaced stands again, and every text that states it is flagged. */
export async function retractClaim(ctx: Context, input: RetractClaim): Promise<Result<Impact>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayRetractClaim(ctx.actor));
    if (refusal) return refusal;
    const found = await findClaim(tx, input.claimId);
    if (!found) return notFound("claim", input.claimId);
    await lockShow(tx, found.showId);
    const claim = await findClaim(tx, input.claimId);
    if (!claim || claim.retractedAt) return refuse({ kind: "wrong_state", is: "retracted", attempted: "retract" });

    await setRetracted(tx, claim.id, { userId: ctx.actor.id, now: ctx.now }, input.reason);
    await closeMoot(tx, claim.id, ctx.now);
    await recordDeed(tx, ctx, { action: "claim.retract", subject: { type: "claim", id: claim.id }, reason: input.reason });
    await recordEvent(tx, "claim.retracted", { claimId: claim.id, showId: claim.showId, by: ctx.actor.id }, ctx.now);
    const causes = [{ citedId: claim.id, causedById: claim.id, severity: "retracted" as const }];
    return ok(await applyChange(tx, { showId: claim.showId, causes, changedId: claim.id, now: ctx.now }));
  });
}
