import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayMakePublic } from "../policy";
import { listClaims, relationsAmong, seasonsOf } from "../queries/ledger";
import type { ClaimInput } from "../schema";
import type { Cause } from "../store/flags";
import { lockShow } from "../store/show";
import { findClaim, setVisible } from "../store/writes";
import { causeOf } from "./bearing";
import { applyChange, type Impact, slotClaim } from "./changes";
import { scoreEstimates } from "./score-estimates";

/** Lets readers know what the desk had to itself; from now on it makes lines and flags texts. */
export async function makePublic(ctx: Context, input: ClaimInput): Promise<Result<Impact>> {
  return transact(ctx.db, async (tx) => {
    const found = await findClaim(tx, input.claimId);
    if (!found) return notFound("claim", input.claimId);
    const refusal = refusalOf(mayMakePublic(ctx.actor, found));
    if (refusal) return refusal;
    await lockShow(tx, found.showId);
    if (found.visibility === "public" || found.retractedAt)
      return refuse({ kind: "wrong_state", is: found.retractedAt ? "retracted" : "public", attempted: "make_public" });

    await setVisible(tx, found.id);
    await recordDeed(tx, ctx, { action: "claim.make_public", subject: { type: "claim", id: found.id } });
    await recordEvent(tx, "claim.recorded", { claimId: found.id, showId: found.showId, by: ctx.actor.id }, ctx.now);
    const all = await listClaims(tx, found.showId);
    const seasons = await seasonsOf(
      tx,
      all.map((claim) => claim.id),
    );
    const relations = (
      await relationsAmong(
        tx,
        all.map((claim) => claim.id),
      )
    ).filter((relation) => relation.fromId === found.id);
    const causes = relations.flatMap((relation): Cause[] => {
      const old = all.find((claim) => claim.id === relation.toId);
      const cause =
        old &&
        causeOf(slotClaim(old, seasons.get(old.id) ?? []), old.id, slotClaim(found, seasons.get(found.id) ?? []), found.id, relation);
      return cause ? [cause] : [];
    });
    await scoreEstimates(tx, found, seasons.get(found.id) ?? [], ctx.now);
    return ok(await applyChange(tx, { showId: found.showId, causes, changedId: found.id, now: ctx.now }));
  });
}
