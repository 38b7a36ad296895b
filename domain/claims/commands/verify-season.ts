import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { mayVerify } from "../policy";
import type { VerifySeason } from "../schema";
import { findSeason, setVerified } from "../store/writes";
import { today } from "./changes";

/** "Checked, nothing new": says who read the sources again and when, and changes nothing else. */
export async function verifySeason(ctx: Context, input: VerifySeason): Promise<Result<{ on: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayVerify(ctx.actor));
    if (refusal) return refusal;
    const season = await findSeason(tx, input.seasonId);
    if (!season) return notFound("season", input.seasonId);

    const on = await today(tx, ctx.now);
    await setVerified(tx, season.id, { userId: ctx.actor.id, today: on });
    await recordDeed(tx, ctx, { action: "season.verify", subject: { type: "season", id: season.id } });
    await notifyPages(tx, { tags: [`season:${season.id}`, `show:${season.showId}`, "tracker"], paths: [], drop: false });
    return ok({ on });
  });
}
