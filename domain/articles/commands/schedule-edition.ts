import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { type Issue, notReady, ok, type Result } from "../../kernel/result";
import { maySchedule } from "../policy";
import type { EditionAt, Schedule } from "../schema";
import { advance, type LockedEdition } from "../store/editions";
import { checkEdition, goOn } from "./checks";
import { open, record } from "./gate";

/** Sets the hour of publication in the edition's own row, and nothing else: the worker's sweep finds it there. */
export async function scheduleEdition(ctx: Context, input: Schedule): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "schedule", maySchedule);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;
    const checked = await checkEdition(tx, ctx, edition, input.scheduledFor);
    const { missing, wentOn } = goOn(ctx, checked.warnings, input.goOnReason);
    const issues = [...checked.issues, ...hourIssues(edition, input, ctx.now), ...missing];
    if (issues.length > 0) return notReady(...issues);

    const { scheduledFor, expireAt = null } = input;
    await advance(tx, edition, { status, scheduledFor, expireAt, scheduledBy: ctx.actor.id, heldAt: null }, ctx.now);
    await record(tx, ctx, "edition.schedule", edition, {
      status,
      after: { scheduledFor: scheduledFor.toISOString(), ...(wentOn && { warnedOf: wentOn.warnedOf }) },
      reason: wentOn?.reason,
    });
    await recordEvent(tx, "edition.scheduled", { editionId: edition.id, articleId: edition.articleId, by: ctx.actor.id }, ctx.now);
    return ok(null);
  });
}

function hourIssues(edition: LockedEdition, { scheduledFor, expireAt }: Schedule, now: Date): Issue[] {
  const issues: Issue[] = [];
  if (scheduledFor <= now) issues.push({ field: "scheduledFor", code: "in_the_past" });
  if (edition.embargoUntil && scheduledFor < edition.embargoUntil) issues.push({ field: "scheduledFor", code: "before_embargo" });
  if (expireAt && expireAt <= scheduledFor) issues.push({ field: "expireAt", code: "in_the_past" });
  return issues;
}

/** Cancels the hour; the approval stays, and the hour stays as the one wanted. Returns the version to send with what follows. */
export async function unscheduleEdition(ctx: Context, input: EditionAt): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "unschedule", maySchedule);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;

    const cancelled = { scheduledFor: null, scheduledBy: null, expireAt: null, heldAt: null, wantedFor: edition.scheduledFor };
    const version = await advance(tx, edition, { status, ...cancelled }, ctx.now);
    await record(tx, ctx, "edition.unschedule", edition, { status });
    return ok({ version });
  });
}
