import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayRule } from "../policy";
import { relationsAmong } from "../queries/ledger";
import { type ClaimRow, loadShowRecord, type RelationRow, type ShowRecord } from "../queries/show-record";
import type { RuleConflict } from "../schema";
import { lockShow } from "../store/show";
import { deleteRelation, findClaim, insertRelation } from "../store/writes";
import { isFirm, type RelationKind, type Verdict } from "../vocabulary";
import { applyChange, type Impact } from "./changes";
import { asIssues } from "./refusals";

const RULES_AS: Record<Verdict, RelationKind> = { was_wrong: "denies", moved_on: "supersedes", both_stand: "contradicts" };

/**
 * An editor's decision between two claims that disagree: one holds, or both are told. Removes no claim; the relation by
 * which the loser spoke against the winner gives way to the ruling, and comes back if the ruling is taken back.
 */
export async function ruleConflict(ctx: Context, input: RuleConflict): Promise<Result<Impact>> {
  return asIssues(() => transact(ctx.db, (tx) => rule(tx, ctx, input)));
}

async function rule(tx: Tx, ctx: Context, input: RuleConflict): Promise<Result<Impact>> {
  const refusal = refusalOf(mayRule(ctx.actor));
  if (refusal) return refusal;
  const found = await findClaim(tx, input.claimId);
  if (!found) return notFound("claim", input.claimId);
  await lockShow(tx, found.showId);
  const before = await loadShowRecord(tx, found.showId);
  const [winner, loser] = [input.claimId, input.againstId].map((id) => before.claims.find((claim) => claim.id === id));
  if (!winner || !loser) return notFound("claim", winner ? input.againstId : input.claimId);
  if (winner.retractedAt || loser.retractedAt) return refuse({ kind: "wrong_state", is: "retracted", attempted: "rule" });
  const between = relationsAmong(before.relations, new Set([winner.id, loser.id]));
  if (winner.id === loser.id || between.length === 0) return notReady({ field: "againstId", code: "not_in_conflict" });
  if (input.verdict !== "both_stand" && winner.certainty === "rumoured" && isFirm(loser.certainty))
    return notReady({ field: "claimId", code: "rumour_cannot_win" });

  return ok(await settle(tx, ctx, input, { winner, loser, between, before }));
}

type Conflict = { winner: ClaimRow; loser: ClaimRow; between: RelationRow[]; before: ShowRecord };

async function settle(tx: Tx, ctx: Context, { verdict, note }: RuleConflict, conflict: Conflict): Promise<Impact> {
  const { winner, loser, between, before } = conflict;
  const kind = RULES_AS[verdict];
  const [from, to] = verdict === "both_stand" && between[0]?.fromId === loser.id ? [loser, winner] : [winner, loser];
  const inTheWay = between.filter((one) => one.fromId === to.id || one.kind === kind);
  for (const one of inTheWay) await deleteRelation(tx, one);
  await insertRelation(tx, { fromId: from.id, toId: to.id, kind, isRuling: true, note }, { userId: ctx.actor.id, now: ctx.now });
  await recordDeed(tx, ctx, {
    action: "claim.rule",
    subject: { type: "claim", id: winner.id },
    before: { relations: inTheWay.map(({ fromId, toId, kind: was, isRuling }) => ({ fromId, toId, kind: was, isRuling })) },
    after: { againstId: loser.id, verdict },
    reason: note,
  });
  return applyChange(tx, { showId: winner.showId, before, changedId: winner.id, now: ctx.now });
}
