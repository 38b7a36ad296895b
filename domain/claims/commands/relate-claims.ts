import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayRecordClaim, mayRemoveRelation, mayRule } from "../policy";
import { loadShowRecord } from "../queries/show-record";
import type { RelateClaims, RemoveRelation } from "../schema";
import { lockShow } from "../store/show";
import { deleteRelation, findClaim, insertRelation } from "../store/writes";
import { tierOf } from "../vocabulary";
import { displaces } from "./bearing";
import { NO_IMPACT } from "./become-known";
import { applyChange, type Impact } from "./changes";
import { asIssues } from "./refusals";

/** Says how one claim bears on another. A weaker one displaces a stronger only as an editor's ruling, with a sentence. */
export async function relateClaims(ctx: Context, input: RelateClaims): Promise<Result<Impact>> {
  return asIssues(() => transact(ctx.db, (tx) => relate(tx, ctx, input)));
}

async function relate(tx: Tx, ctx: Context, input: RelateClaims): Promise<Result<Impact>> {
  const [from, to] = [await findClaim(tx, input.fromId), await findClaim(tx, input.toId)];
  if (!from || !to) return notFound("claim", from ? input.toId : input.fromId);
  const refusal = refusalOf(input.isRuling ? mayRule(ctx.actor) : mayRecordClaim(ctx.actor, from));
  if (refusal) return refusal;
  await lockShow(tx, from.showId);
  if (from.showId !== to.showId || from.id === to.id) return notReady({ field: "toId", code: "other_show" });
  if (input.isRuling && !input.note) return notReady({ field: "note", code: "reason_missing" });
  if (displaces(input) && !input.isRuling && tierOf(from.certainty) < tierOf(to.certainty))
    return notReady({ field: "kind", code: "weaker_needs_ruling" });

  const before = await loadShowRecord(tx, from.showId);
  if (before.claims.some(({ id, retractedAt }) => (id === from.id || id === to.id) && retractedAt))
    return refuse({ kind: "wrong_state", is: "retracted", attempted: "relate" });

  const { kind, isRuling, note } = input;
  const relation = { fromId: from.id, toId: to.id, kind };
  const was = before.relations.find((one) => one.fromId === from.id && one.toId === to.id && one.kind === kind);
  if (was && (was.isRuling || !isRuling)) return ok(NO_IMPACT);
  if (was) await deleteRelation(tx, relation);
  await insertRelation(tx, { ...relation, isRuling, note }, { userId: ctx.actor.id, now: ctx.now });
  await recordDeed(tx, ctx, {
    action: isRuling ? "claim.rule" : "claim.relate",
    subject: { type: "claim", id: from.id },
    after: { toId: to.id, kind },
    reason: note ?? undefined,
  });
  return ok(await applyChange(tx, { showId: from.showId, before, changedId: from.id, now: ctx.now }));
}

/** Takes back a relation that was a mistake; the audit log keeps it. What a ruling had settled is a disagreement again. */
export async function removeRelation(ctx: Context, input: RemoveRelation): Promise<Result<Impact>> {
  return asIssues(() => transact(ctx.db, (tx) => remove(tx, ctx, input)));
}

async function remove(tx: Tx, ctx: Context, input: RemoveRelation): Promise<Result<Impact>> {
  const refusal = refusalOf(mayRemoveRelation(ctx.actor));
  if (refusal) return refusal;
  const from = await findClaim(tx, input.fromId);
  if (!from) return notFound("claim", input.fromId);
  await lockShow(tx, from.showId);
  const before = await loadShowRecord(tx, from.showId);
  const removed = await deleteRelation(tx, input);
  if (!removed) return notFound("relation", input.toId);
  if (removed.isRuling) await disagreeAgain(tx, ctx, input);

  await recordDeed(tx, ctx, {
    action: "claim.remove_relation",
    subject: { type: "claim", id: from.id },
    before: { toId: input.toId, kind: input.kind },
    reason: input.reason,
  });
  return ok(await applyChange(tx, { showId: from.showId, before, changedId: from.id, now: ctx.now }));
}

/** As the desk would have drawn it: the claim recorded later speaks against the earlier one. */
async function disagreeAgain(tx: Tx, ctx: Context, { fromId, toId }: RemoveRelation) {
  const [later, earlier] = fromId > toId ? [fromId, toId] : [toId, fromId];
  const relation = { fromId: later, toId: earlier, kind: "contradicts" as const, isRuling: false, note: null };
  await insertRelation(tx, relation, { userId: ctx.actor.id, now: ctx.now });
}
