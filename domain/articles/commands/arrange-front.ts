import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import type { Context } from "../../kernel/context";
import { type Issue, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayArrangeFront } from "../policy";
import type { ArrangeFront } from "../schema";
import { liveAmong, lockPins, replacePins } from "../store/front";

/** Pins live stories to the front page, in this order; the newest follow by themselves. */
export async function arrangeFront(ctx: Context, { pins, was }: ArrangeFront): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayArrangeFront(ctx.actor));
    if (refusal) return refusal;
    const before = await lockPins(tx);
    if (before.join() !== was.join()) return refuse({ kind: "wrong_state", is: "arranged_meanwhile", attempted: "arrange_front" });
    const live = await liveAmong(tx, pins);
    const issues = pins.flatMap((id, index): Issue[] => {
      if (!live.has(id)) return [{ field: `pins.${index}`, code: "not_live" }];
      return pins.indexOf(id) < index ? [{ field: `pins.${index}`, code: "twice" }] : [];
    });
    if (issues.length > 0) return notReady(...issues);

    await replacePins(tx, pins, { userId: ctx.actor.id, at: ctx.now });
    await recordDeed(tx, ctx, { action: "front.arrange", subject: { type: "front", id: "/" }, before: { pins: before }, after: { pins } });
    await notifyPages(tx, { tags: ["latest"], paths: ["/"], drop: false });
    return ok(null);
  });
}
