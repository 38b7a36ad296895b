import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { ok, type Result, refuse } from "../../kernel/result";
import { mayHold } from "../policy";
import type { EditionAt } from "../schema";
import { advance } from "../store/editions";
import { look, record } from "./gate";

/** Leaves a due publication that failed its checks scheduled and held, and tells the desk once; it waits until somebody acts. */
export async function holdEdition(ctx: Context, input: EditionAt): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayHold);
    if (!looked.ok) return looked;
    const edition = looked.value;
    if (edition.status !== "scheduled" || edition.heldAt) return refuse({ kind: "wrong_state", is: edition.status, attempted: "hold" });

    await advance(tx, edition, { heldAt: ctx.now }, ctx.now);
    await record(tx, ctx, "edition.hold", edition);
    await recordEvent(tx, "edition.held", { editionId: edition.id, articleId: edition.articleId }, ctx.now);
    return ok(null);
  });
}
