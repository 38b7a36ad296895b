import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayAssignFlag, mayCloseFlag } from "../policy";
import type { AssignFlags, CloseFlag } from "../schema";
import { assignFlagRows, closeFlagRow, findFlag, lockFlags } from "../store/flags";
import { asIssues } from "./refusals";

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

/** Says who looks after each of several; all of them or, where one is not on record, none. What is closed is left as it is. */
export async function assignFlags(ctx: Context, { flagIds, assignee }: AssignFlags): Promise<Result<{ assigned: number }>> {
  return asIssues(() =>
    transact(ctx.db, async (tx) => {
      const refusal = refusalOf(mayAssignFlag(ctx.actor));
      if (refusal) return refusal;
      const flags = await lockFlags(tx, flagIds);
      const stranger = flagIds.find((id) => !flags.some((flag) => flag.id === id));
      if (stranger) return notFound("flag", stranger);
      const moving = flags.filter((flag) => flag.state === "open" && flag.assignee !== assignee);
      if (moving.length === 0) return ok({ assigned: 0 });

      await assignFlagRows(
        tx,
        moving.map(({ id }) => id),
        assignee,
      );
      const [first] = moving;
      await recordDeed(tx, ctx, {
        action: "flag.assign",
        subject: { type: "flag", id: first?.id ?? "" },
        ...(moving.length === 1 && first && { editionId: first.editionId }),
        before: { flags: moving.map(({ id, assignee: was }) => ({ id, assignee: was })) },
        after: { assignee },
      });
      return ok({ assigned: moving.length });
    }),
  );
}
