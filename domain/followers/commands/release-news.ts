import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { isSolid } from "../listeners";
import { mayCancelNews, mayReleaseNews } from "../policy";
import { cancelEvent, type EventRow, findClaim, findStanding, lockEvent, releaseEvent } from "../store/events";
import type { CancelReason } from "../vocabulary";

/** What became of held news: on its way, dropped since the fact fell, or still waiting since reports disagree. */
export type Released = { became: "released" | "cancelled" | "blocked" };

/**
 * Lets held news go to those who follow. Where the fact no longer stands it is dropped instead, and while reports
 * disagree nobody is told anything: not by the clock, nor by hand.
 */
export async function releaseNews(ctx: Context, { eventId }: { eventId: string }): Promise<Result<Released>> {
  return transact<Released>(ctx.db, async (tx) => {
    const event = await lockEvent(tx, eventId);
    if (!event) return notFound("notification", eventId);
    const refusal = refusalOf(mayReleaseNews(ctx.actor, event, ctx.now));
    if (refusal) return refusal;
    if (event.releasedAt || event.cancelledAt)
      return refuse({ kind: "wrong_state", is: event.releasedAt ? "released" : "cancelled", attempted: "release" });
    const state = await stateOf(tx, event, ctx.now);
    if (state === "blocked") return ok({ became: "blocked" });
    const byHand = ctx.actor.role === "system" ? null : ctx.actor.id;
    if (state === "fell") await cancelEvent(tx, event.id, "fell", ctx.now, byHand);
    else await releaseEvent(tx, event.id, ctx.now, byHand);
    const became = state === "fell" ? "cancelled" : "released";
    await recordDeed(tx, ctx, { action: `notification.${became}`, subject: { type: "notification", id: event.id } });
    return ok({ became });
  });
}

/** An editor's word that nobody is to be told. */
export async function cancelNews(ctx: Context, { eventId }: { eventId: string }): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayCancelNews(ctx.actor));
    if (refusal) return refusal;
    const event = await lockEvent(tx, eventId);
    if (!event) return notFound("notification", eventId);
    if (event.releasedAt || event.cancelledAt)
      return refuse({ kind: "wrong_state", is: event.releasedAt ? "released" : "cancelled", attempted: "cancel" });
    await cancelEvent(tx, event.id, "by_hand", ctx.now, ctx.actor.id);
    await recordDeed(tx, ctx, { action: "notification.cancelled", subject: { type: "notification", id: event.id } });
    return ok(null);
  });
}

/** Whether what it tells is still so. */
async function stateOf(tx: Tx, event: EventRow, now: Date): Promise<"stands" | "blocked" | Extract<CancelReason, "fell">> {
  const standing = event.seasonId ? await findStanding(tx, event.seasonId) : null;
  if (standing?.isContested) return "blocked";
  if (!event.claimId) return "stands"; // that something was taken back stays so
  if (event.verb === "cast" || event.verb === "trailer") {
    const claim = await findClaim(tx, event.claimId, now);
    return claim && isSolid(claim) ? "stands" : "fell";
  }
  return standing?.drivenBy.includes(event.claimId) ? "stands" : "fell";
}
