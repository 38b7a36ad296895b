import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result } from "../../kernel/result";
import { mayApprove, needsAnotherPerson } from "../policy";
import type { Approve } from "../schema";
import { holdLedgers } from "../store/citations";
import { advance, type LockedEdition } from "../store/editions";
import { sealHead } from "../store/revisions";
import { checkEdition, goOn } from "./checks";
import { open, record } from "./gate";

/** What is written for an approval of one's own copy where the desk has switched the rule off. */
const RULE_IS_OFF = "Two people: off";

/** Says that the copy, as it stands and sealed, may go out. Returns the version to send with what follows. */
export async function approveEdition(ctx: Context, input: Approve): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "approve", (actor, edition) => mayApprove(actor, edition, input.overrideReason));
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;
    await holdLedgers(tx, edition.id);
    const { issues, warnings } = await checkEdition(tx, ctx, edition, null);
    const { missing, wentOn } = goOn(ctx, warnings, input.goOnReason);
    if (issues.length + missing.length > 0) return notReady(...issues, ...missing);

    await sealHead(tx, edition, ctx.now);
    const overrideReason = reasonFor(ctx, edition, input.overrideReason);
    const approval = { approvedRevisionId: edition.head.id, approvedBy: ctx.actor.id, approvedAt: ctx.now, overrideReason };
    const version = await advance(tx, edition, { status, ...approval, changesAsked: null, reviewer: null }, ctx.now);
    await record(tx, ctx, "edition.approve", edition, {
      status,
      reason: [overrideReason, wentOn?.reason].filter(Boolean).join(" ") || undefined,
      after: { revisionId: edition.head.id, ...(wentOn && { warnedOf: wentOn.warnedOf }) },
    });
    await recordEvent(tx, "edition.approved", { editionId: edition.id, articleId: edition.articleId, by: ctx.actor.id }, ctx.now);
    return ok({ version });
  });
}

/** A reason is kept only where the rule asked for another person, or where it would have. */
function reasonFor(ctx: Context, edition: LockedEdition, given: string | null): string | null {
  if (needsAnotherPerson(ctx.actor, edition)) return given;
  return needsAnotherPerson(ctx.actor, { ...edition, secondPerson: "normal" }) ? RULE_IS_OFF : null;
}
