import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayDeleteRecord } from "../policy";
import type { SeasonAt } from "../schema";
import { countUsesOfSeason, deleteSeason as deleteRow, listServices, lockSeasonOfShow } from "../store/seasons";
import { seasonPath } from "../vocabulary";
import { dropAddress, renewFront, renewPagesOf } from "./pages";
import { usesIn } from "./uses";

/** Takes a season off the record for ever, once no story and no credit points at it. */
export async function deleteSeason(ctx: Context, { seasonId, baseVersion }: SeasonAt): Promise<Result<{ showId: string }>> {
  return transact(ctx.db, async (tx) => {
    const found = await lockSeasonOfShow(tx, seasonId);
    if (!found) return notFound("season", seasonId);
    const { show, season } = found;
    const refusal = refusalOf(mayDeleteRecord(ctx.actor));
    if (refusal) return refusal;
    if (season.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: season.version });
    const issues = usesIn(await countUsesOfSeason(tx, seasonId));
    if (issues.length > 0) return notReady(...issues);

    const before = { ...season, services: await listServices(tx, seasonId) };
    await deleteRow(tx, seasonId);
    await recordDeed(tx, ctx, { action: "season.delete", subject: { type: "season", id: seasonId }, before });
    await dropAddress(tx, seasonPath(show.slug, season.slug));
    await renewPagesOf(tx, { showIds: [show.id], seasonIds: [seasonId] });
    await renewFront(tx);
    return ok({ showId: show.id });
  });
}
