import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { ok, type Result } from "../../kernel/result";
import { mayRecall } from "../policy";
import type { EditionAt } from "../schema";
import { advance } from "../store/editions";
import { open, record } from "./gate";

/** Takes the copy back from the editors' desk, as long as nobody has begun to read it. */
export async function recallEdition(ctx: Context, input: EditionAt): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "recall", mayRecall);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;

    await advance(tx, edition, { status, reviewer: null, submittedAt: null }, ctx.now);
    await record(tx, ctx, "edition.recall", edition, { status });
    return ok(null);
  });
}
