import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { mayLowerFences } from "../policy";
import { lowerFallen } from "../store/fences";
import { renewPages, tagsOf } from "./pages";

/**
 * Opens the stories whose fence has fallen: they are found by what it hid, and every page they stand on is made anew. No deed:
 * the hour was set with the copy.
 */
export async function lowerFences(ctx: Context): Promise<Result<number>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayLowerFences(ctx.actor));
    if (refusal) return refusal;
    const fallen = await lowerFallen(tx);
    for (const { articleId, editionId } of fallen) await renewPages(tx, await tagsOf(tx, articleId, [editionId]));
    return ok(fallen.length);
  });
}
