import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayAssignFlag, mayCloseFlag } from "../policy";
import type { AssignFlag, CloseFlag } from "../schema";
import { assignFlagRow, closeFlagRow, findFlag } from "../store/flags";

/** "Still right, because …": the sentence stays, and says why it may. */
export async function keepSentence(ctx: Context, input: CloseFlag): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const flag = await findFlag(tx, input.flagId);
    if (!flag) return notFound("flag", input.flagId);
    const refusal = refusalOf(mayCloseFlag(ctx.actor, flag));
    if (refusal) return refusal;
    if (flag.state === "closed") return refuse({ kind: "wrong_state", is: "closed", attempted: "close_flag" });

    await closeFlagRow(tx, flag.id, { closedBy: ctx.actor.id, closedAt: ctx.now, resolution: "kept", reason: input.reason });
    await recordDeed(tx, ctx, {
      action: "flag.keep",
      subject: { type: "flag", id: flag.id },
      editionId: flag.editionId,
      reason: input.reason,
    });
    return ok(null);
  });
}

/** Says who looks after it. */
export async function assignFlag(ctx: Context, input: AssignFlag): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayAssignFlag(ctx.actor));
    if (refusal) return refusal;
    const flag = await findFlag(tx, input.flagId);
    if (!flag) return notFound("flag", input.flagId);

    await assignFlagRow(tx, flag.id, input.assignee);
    await recordDeed(tx, ctx, {
      action: "flag.assign",
      subject: { type: "flag", id: flag.id },
      editionId: flag.editionId,
      after: { assignee: input.assignee },
    });
    return ok(null);
  });
}
