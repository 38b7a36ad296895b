import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayDeleteRecord } from "../policy";
import type { ShowAt } from "../schema";
import { countUsesOfShow, deleteShow as deleteRow, listTitles, lockShow } from "../store/shows";
import { showPath } from "../vocabulary";
import { dropAddress, renewFront } from "./pages";
import { usesIn } from "./uses";

/** Takes a show off the record for ever, once nothing points at it. What it held stands in the audit log. */
export async function deleteShow(ctx: Context, { showId, baseVersion }: ShowAt): Promise<Result<{ showId: string }>> {
  return transact(ctx.db, async (tx) => {
    const show = await lockShow(tx, showId);
    if (!show) return notFound("show", showId);
    const refusal = refusalOf(mayDeleteRecord(ctx.actor));
    if (refusal) return refusal;
    if (show.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: show.version });
    const issues = usesIn(await countUsesOfShow(tx, showId));
    if (issues.length > 0) return notReady(...issues);

    const before = { ...show, titles: await listTitles(tx, showId) };
    await deleteRow(tx, showId);
    await recordDeed(tx, ctx, { action: "show.delete", subject: { type: "show", id: showId }, before });
    await dropAddress(tx, showPath(show.slug));
    await renewFront(tx);
    return ok({ showId });
  });
}
