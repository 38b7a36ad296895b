import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayKeepQuestions } from "../policy";
import type { CloseQuestion, RaiseQuestion } from "../schema";
import { lockShow } from "../store/show";
import { findQuestion, insertQuestion, seasonsOfShow, setQuestionClosed } from "../store/writes";
import { applyChange, today } from "./changes";
import { asIssues } from "./refusals";

/** Writes down what nobody has said, so that readers see we asked. */
export async function raiseQuestion(ctx: Context, input: RaiseQuestion): Promise<Result<{ questionId: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayKeepQuestions(ctx.actor));
    if (refusal) return refusal;
    if (!(await lockShow(tx, input.showId))) return notFound("show", input.showId);
    if (input.seasonId && (await seasonsOfShow(tx, input.showId, [input.seasonId])).length === 0)
      return notReady({ field: "seasonId", code: "other_show" });
    const question = await insertQuestion(tx, { ...input, lastCheckedOn: input.raisedOn });
    if (!question) return notReady({ field: "key", code: "already_asked" });

    await recordDeed(tx, ctx, { action: "question.raise", subject: { type: "question", id: question.id }, after: { key: input.key } });
    await applyChange(tx, { showId: input.showId, changedId: question.id, now: ctx.now });
    return ok({ questionId: question.id });
  });
}

/** Answered by a claim, or dropped because nobody asks any more. */
export async function closeQuestion(ctx: Context, input: CloseQuestion): Promise<Result<null>> {
  return asIssues(() => transact(ctx.db, (tx) => close(tx, ctx, input)));
}

async function close(tx: Tx, ctx: Context, input: CloseQuestion): Promise<Result<null>> {
  const refusal = refusalOf(mayKeepQuestions(ctx.actor));
  if (refusal) return refusal;
  const question = await findQuestion(tx, input.questionId);
  if (!question) return notFound("question", input.questionId);
  await lockShow(tx, question.showId);
  if (question.closedOn) return refuse({ kind: "wrong_state", is: "closed", attempted: "close_question" });
  if (input.reason === "answered" && !input.claimId) return notReady({ field: "claimId", code: "blank" });

  await setQuestionClosed(tx, question.id, {
    closedOn: input.closedOn ?? (await today(tx, ctx.now)),
    closeReason: input.reason,
    closedByClaimId: input.claimId,
  });
  await recordDeed(tx, ctx, {
    action: "question.close",
    subject: { type: "question", id: question.id },
    after: { reason: input.reason },
  });
  await applyChange(tx, { showId: question.showId, changedId: question.id, now: ctx.now });
  return ok(null);
}
