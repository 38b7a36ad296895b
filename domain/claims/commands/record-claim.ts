import { recordDeed } from "@/db/audit";
import { rehearse, type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { type Issue, notFound, notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { certaintyFault } from "../certainty";
import { mayRecordClaim, mayRule } from "../policy";
import { withAuthority } from "../queries/chains";
import { isKnownAt } from "../queries/ledger";
import { type ClaimRow, loadShowRecord, type ShowRecord } from "../queries/show-record";
import type { RecordClaim } from "../schema";
import { insertSources } from "../store/chains";
import { lockShow } from "../store/show";
import { findClaim, findImported, insertClaim, insertRelation, seasonsOfShow } from "../store/writes";
import { type RelationKind, tierOf } from "../vocabulary";
import { displaces, proposals } from "./bearing";
import { becomeKnown, NO_IMPACT } from "./become-known";
import { type Impact, today } from "./changes";
import { claimIssues } from "./claim-issues";
import { asIssues } from "./refusals";

/** `relations`: how it bears on what stood there, as asked for or as its slot proposed. */
export type Recorded = { claimId: string; impact: Impact; relations: { toId: string; kind: RelationKind }[] };

/**
 * Puts one dated, sourced statement on the ledger. Where its slot is taken, says how it bears on what stands there;
 * flags every text that states something it overtakes, and derives the lines anew, all in one transaction.
 */
export async function recordClaim(ctx: Context, input: RecordClaim): Promise<Result<Recorded>> {
  return asIssues(() => transact(ctx.db, (tx) => record(tx, ctx, input)));
}

/** What recording it would do; the same work, taken back. */
export async function previewClaim(ctx: Context, input: RecordClaim): Promise<Result<Recorded>> {
  return asIssues(() => rehearse(ctx.db, (tx) => record(tx, ctx, input)));
}

async function record(tx: Tx, ctx: Context, input: RecordClaim): Promise<Result<Recorded>> {
  const refusal =
    refusalOf(mayRecordClaim(ctx.actor, input)) ??
    (input.relations?.some((relation) => relation.isRuling) ? refusalOf(mayRule(ctx.actor)) : null);
  if (refusal) return refusal;
  if (!(await lockShow(tx, input.showId))) return notFound("show", input.showId);
  const again = input.importKey ? await findImported(tx, input.importKey) : null;
  if (again) return ok({ claimId: again.id, impact: NO_IMPACT, relations: [] });
  const issues = [...claimIssues(input), ...(await strangers(tx, input))];
  if (issues.length > 0) return notReady(...issues);

  const before = await loadShowRecord(tx, input.showId);
  const claim = await insertClaim(tx, input, { userId: ctx.actor.id, now: ctx.now, lastVerifiedOn: await today(tx, ctx.now) });
  const unsure = await sourceIssue(tx, ctx, input, claim);
  if (unsure) return notReady(unsure);
  const relations = await relate(tx, ctx, input, claim, before);
  await recordDeed(tx, ctx, {
    action: "claim.record",
    subject: { type: "claim", id: claim.id },
    after: { kind: claim.kind, certainty: claim.certainty, visibility: claim.visibility, showId: claim.showId },
  });
  await recordEvent(tx, "claim.recorded", { claimId: claim.id, showId: claim.showId, by: ctx.actor.id }, ctx.now);
  const impact = isKnownAt(claim, ctx.now) ? await becomeKnown(tx, claim, input.seasonIds, before, ctx.now) : NO_IMPACT;
  return ok({ claimId: claim.id, impact, relations });
}

/** Seasons and claims of another show. */
async function strangers(tx: Tx, input: RecordClaim): Promise<Issue[]> {
  const known = await seasonsOfShow(tx, input.showId, input.seasonIds);
  const issues: Issue[] = known.length === new Set(input.seasonIds).size ? [] : [{ field: "seasonIds", code: "other_show" }];
  for (const [index, { toId }] of (input.relations ?? []).entries())
    if ((await findClaim(tx, toId))?.showId !== input.showId) issues.push({ field: `relations.${index}.toId`, code: "other_show" });
  return issues;
}

/** What the sources do not carry; the database asks the same when the transaction ends. */
async function sourceIssue(tx: Tx, ctx: Context, input: RecordClaim, claim: ClaimRow): Promise<Issue | null> {
  const chains = await insertSources(tx, claim.id, input.sources, { userId: ctx.actor.id, now: ctx.now });
  const reach = { kind: claim.kind, showId: claim.showId, seasonIds: input.seasonIds, personId: claim.personId };
  const fault = certaintyFault(input.certainty, await withAuthority(tx, chains, reach), input.reasoning);
  return fault ? { field: "certainty", code: fault } : null;
}

/** Writes the relations asked for, or those the slots propose. A weaker claim that nobody ruled on contradicts, and displaces nothing. */
async function relate(tx: Tx, ctx: Context, input: RecordClaim, claim: ClaimRow, before: ShowRecord): Promise<Recorded["relations"]> {
  const relations: Recorded["relations"] = [];
  for (const relation of input.relations ?? proposals(claim, input.seasonIds, before, ctx.now)) {
    const old = before.claims.find(({ id, retractedAt }) => id === relation.toId && retractedAt === null);
    if (!old) continue;
    const isWeaker = tierOf(claim.certainty) < tierOf(old.certainty);
    const kind = displaces(relation) && !relation.isRuling && isWeaker ? "contradicts" : relation.kind;
    relations.push({ toId: old.id, kind });
    await insertRelation(tx, { ...relation, kind, fromId: claim.id }, { userId: ctx.actor.id, now: ctx.now });
  }
  return relations;
}
