import { type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayAnswerForPen, mayAskForPen, mayEdit } from "../policy";
import type { AnswerForPen, PenInput } from "../presence-schema";
import { type LockedEdition, lockEdition } from "../store/editions";
import { askForPen as ask, declinePen, lockPen, passPen } from "../store/presence";
import { sealHead } from "../store/revisions";
import { nextStatus } from "../workflow";
import { record } from "./gate";

/** Asks whoever writes to let go; they are told in the story and by a notice, and have two minutes to answer. */
export async function askForPen(ctx: Context, { editionId }: PenInput): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const edition = await toWrite(tx, editionId);
    if (!edition.ok) return edition;
    const pen = await lockPen(tx, editionId);
    const refusal = refusalOf(mayAskForPen(ctx.actor, edition.value, pen));
    if (refusal || !pen) return refusal ?? ok(null);

    await ask(tx, editionId, ctx.actor.id);
    await recordEvent(tx, "edition.pen_asked", turnOf(ctx, edition.value, pen.userId), ctx.now);
    return ok(null);
  });
}

/** Gives the pen to whoever asked for it, or keeps it for now. */
export async function answerForPen(ctx: Context, { editionId, answer }: AnswerForPen): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const edition = await toWrite(tx, editionId);
    if (!edition.ok) return edition;
    const pen = await lockPen(tx, editionId);
    const refusal = refusalOf(mayAnswerForPen(ctx.actor, pen));
    if (refusal || !pen?.askedBy) return refusal ?? ok(null);

    if (answer === "not_now") await declinePen(tx, editionId);
    else await handOn(tx, ctx, edition.value, { userId: pen.askedBy, tabId: null, takenFrom: null });
    return ok(null);
  });
}

/**
 * Takes the pen from whoever holds it. What they have not saved reaches the desk with their next save, which is refused and
 * kept aside under their name; they are told in the story and by a notice.
 */
export async function takePen(ctx: Context, { editionId, tabId }: PenInput): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const edition = await toWrite(tx, editionId);
    if (!edition.ok) return edition;
    const refusal = refusalOf(mayEdit(ctx.actor, edition.value));
    if (refusal) return refusal;

    const pen = await lockPen(tx, editionId);
    const from = pen && pen.userId !== ctx.actor.id ? pen.userId : null;
    await handOn(tx, ctx, edition.value, { userId: ctx.actor.id, tabId, takenFrom: from });
    if (from === null) return ok(null);
    await record(tx, ctx, "edition.take_pen", edition.value, { after: { from } });
    await recordEvent(tx, "edition.pen_taken", turnOf(ctx, edition.value, from), ctx.now);
    return ok(null);
  });
}

/** The text until then stays a revision of its own: whoever wrote it may have more over it, which is merged with it between. */
async function handOn(
  tx: Tx,
  ctx: Context,
  edition: LockedEdition,
  to: { userId: string; tabId: string | null; takenFrom: string | null },
) {
  const { takenFrom, ...hand } = to;
  await sealHead(tx, edition, ctx.now);
  await passPen(tx, { editionId: edition.id, ...hand }, takenFrom);
}

async function toWrite(tx: Tx, editionId: string): Promise<Result<LockedEdition>> {
  const edition = await lockEdition(tx, editionId);
  if (!edition) return notFound("edition", editionId);
  const isOpen = nextStatus("edit", edition.status) !== null;
  return isOpen ? ok(edition) : refuse({ kind: "wrong_state", is: edition.status, attempted: "edit" });
}

const turnOf = ({ actor }: Context, { id: editionId, articleId }: LockedEdition, from: string) => ({
  editionId,
  articleId,
  by: actor.id,
  from,
});
