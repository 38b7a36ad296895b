import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayRetractClaim } from "../policy";
import { countStating } from "../queries/citations";
import { loadShowRecord } from "../queries/show-record";
import type { RetractClaim } from "../schema";
import { lockShow } from "../store/show";
import { findClaim, setRetracted } from "../store/writes";
import { applyChange, type Impact } from "./changes";

/**
 * Takes a claim back for a reason; what it had displaced stands again, and every text that states it is flagged. Refused
 * while stories state it, unless whoever takes it back was shown how many: a story written meanwhile is not flagged unseen.
 */
export async function retractClaim(ctx: Context, input: RetractClaim): Promise<Result<Impact>> {
  return transact(ctx.db, (tx) => retract(tx, ctx, input));
}

async function retract(tx: Tx, ctx: Context, input: RetractClaim): Promise<Result<Impact>> {
  const refusal = refusalOf(mayRetractClaim(ctx.actor));
  if (refusal) return refusal;
  const found = await findClaim(tx, input.claimId);
  if (!found) return notFound("claim", input.claimId);
  await lockShow(tx, found.showId);
  const before = await loadShowRecord(tx, found.showId);
  if (before.claims.some(({ id, retractedAt }) => id === found.id && retractedAt !== null))
    return refuse({ kind: "wrong_state", is: "retracted", attempted: "retract" });
  const stating = await countStating(tx, found.id);
  if (stating > 0 && input.acknowledged !== stating) return notReady({ field: "claimId", code: "still_stated", detail: stating });

  await setRetracted(tx, found.id, { userId: ctx.actor.id, now: ctx.now }, input.reason);
  await recordDeed(tx, ctx, { action: "claim.retract", subject: { type: "claim", id: found.id }, reason: input.reason });
  await recordEvent(tx, "claim.retracted", { claimId: found.id, showId: found.showId, by: ctx.actor.id }, ctx.now);
  return ok(await applyChange(tx, { showId: found.showId, before, changedId: found.id, now: ctx.now }));
}
