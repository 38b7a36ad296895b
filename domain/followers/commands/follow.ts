import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { newLinkKey } from "../link";
import { mayFollow } from "../policy";
import { findFollowed } from "../queries/followed";
import type { FollowForm } from "../schema";
import { askLetter, keepRequest, recordConsent, setState, takeFollower } from "../store/followers";
import { PERSON_VERBS } from "../vocabulary";

/**
 * Keeps what somebody asked for at a form until the address's owner says yes, and asks them by letter. The answer is the
 * same for every address: known or new, active or gone. An address whose owner called our mail unwanted is left alone.
 */
export async function follow(ctx: Context, { ipHash, ...asked }: FollowForm & { ipHash: string | null }): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayFollow(ctx.actor));
    if (refusal) return refusal;
    if (!(await findFollowed(tx, asked.subject))) return notReady({ field: "subject", code: "unknown_record" });
    const form = asked.subject.kind === "person" ? { ...asked, verbs: [...PERSON_VERBS] } : asked;
    const follower = await takeFollower(tx, { email: form.email, unsubscribeKey: newLinkKey(), now: ctx.now });
    if (follower.state === "complained") return ok(null);
    await keepRequest(tx, follower.id, form, ctx.now);
    await recordConsent(tx, follower.id, "given", ctx.now, ipHash);
    if (follower.state !== "active") await setState(tx, follower.id, "pending");
    await askLetter(tx, follower, "confirm", ctx.now);
    await recordDeed(tx, ctx, {
      action: "follower.ask",
      subject: { type: "follower", id: follower.id },
      after: { kind: form.subject.kind, about: form.subject.id },
    });
    return ok(null);
  });
}
