import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import type { Context } from "../../kernel/context";
import { dayOf } from "../../kernel/day";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayUndoVerify, mayVerify } from "../policy";
import { loadShowRecord } from "../queries/show-record";
import type { VerifySeason } from "../schema";
import { findTimeZone, lockShow } from "../store/show";
import { trackShow } from "../store/statuses";
import { findLastVerify, restoreUnchecked, setVerified, type Unchecked } from "../store/verify";
import { findSeason } from "../store/writes";
import { VERIFY_UNDO_MINUTES } from "../vocabulary";
import { today } from "./changes";

type Season = { id: string; showId: string };

/** "Checked, nothing new": says who read the sources again and when, and changes nothing else. */
export async function verifySeason(ctx: Context, input: VerifySeason): Promise<Result<{ on: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayVerify(ctx.actor));
    if (refusal) return refusal;
    const season = await findSeason(tx, input.seasonId);
    if (!season) return notFound("season", input.seasonId);
    await lockShow(tx, season.showId);

    const on = await today(tx, ctx.now);
    const before = await setVerified(tx, season.id, { userId: ctx.actor.id, today: on });
    await recordDeed(tx, ctx, { action: "season.verify", subject: { type: "season", id: season.id }, before });
    await renew(tx, season, ctx.now);
    return ok({ on });
  });
}

/** Takes one's own last check of a season back while it is fresh; what was said before is said again. */
export async function undoVerify(ctx: Context, input: VerifySeason): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const season = await findSeason(tx, input.seasonId);
    if (!season) return notFound("season", input.seasonId);
    await lockShow(tx, season.showId);
    const check = await findLastVerify(tx, season.id);
    if (check?.action !== "season.verify" || !check.before)
      return refuse({ kind: "wrong_state", is: "unchecked", attempted: "undo_verify" });
    const refusal = refusalOf(mayUndoVerify(ctx.actor, check));
    if (refusal) return refusal;
    if (ctx.now.getTime() - check.at.getTime() > VERIFY_UNDO_MINUTES * 60_000)
      return refuse({ kind: "wrong_state", is: "checked_long_ago", attempted: "undo_verify" });

    const on = dayOf(check.at, await findTimeZone(tx));
    await restoreUnchecked(tx, check.before as Unchecked, { userId: ctx.actor.id, on });
    await recordDeed(tx, ctx, { action: "season.undo_verify", subject: { type: "season", id: season.id } });
    await renew(tx, season, ctx.now);
    return ok(null);
  });
}

async function renew(tx: Tx, { id, showId }: Season, now: Date) {
  await trackShow(tx, await loadShowRecord(tx, showId), now);
  await notifyPages(tx, { tags: [`season:${id}`, `show:${showId}`, "tracker"], paths: [], drop: false });
}
