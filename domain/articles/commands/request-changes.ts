import { transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { ok, type Result } from "../../kernel/result";
import { mayRequestChanges } from "../policy";
import type { RequestChanges } from "../schema";
import { advance } from "../store/editions";
import { open, record, withoutApproval } from "./gate";

/** Sends the copy back with what the editor asks for; an approval already given is taken back. */
export async function requestChanges(ctx: Context, input: RequestChanges): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "request_changes", mayRequestChanges);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;

    await advance(tx, edition, { status, changesAsked: input.ask, reviewer: null, ...withoutApproval(edition) }, ctx.now);
    await record(tx, ctx, "edition.request_changes", edition, { status, reason: input.ask });
    await recordEvent(tx, "edition.changes_requested", { editionId: edition.id, articleId: edition.articleId, by: ctx.actor.id }, ctx.now);
    return ok(null);
  });
}
