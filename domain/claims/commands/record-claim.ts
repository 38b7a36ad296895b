import { recordDeed } from "@/db/audit";
import { rehearse, type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { type Issue, notFound, notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { certaintyFault } from "../certainty";
import { mayRecordClaim, mayRule } from "../policy";
import { withAuthority } from "../queries/chains";
import { type ClaimRow, listClaims, relationsAmong, seasonsOf } from "../queries/ledger";
import type { RecordClaim, RelationInput } from "../schema";
import { proposeRelation } from "../slots";
import { insertSources } from "../store/chains";
import type { Cause } from "../store/flags";
import { lockShow } from "../store/show";
import { closeAnswered, findClaim, findImported, insertClaim, insertRelation, seasonsOfShow } from "../store/writes";
import { type ClaimKind, type RelationKind, tierOf } from "../vocabulary";
import { causeOf, displaces } from "./bearing";
import { applyChange, type Impact, slotClaim, today } from "./changes";
import { claimIssues } from "./claim-issues";
import { asIssues } from "./refusals";
import { scoreEstimates } from "./score-estimates";

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

  const claim = await insertClaim(tx, input, { userId: ctx.actor.id, now: ctx.now, lastVerifiedOn: await today(tx, ctx.now) });
  const unsure = await sourceIssue(tx, ctx, input, claim);
  if (unsure) return notReady(unsure);
  const { relations, causes } = await relate(tx, ctx, input, claim);
  if (input.visibility === "public") await answerQuestions(tx, input, claim, ctx);
  const subject = { type: "claim", id: claim.id } as const;
  await recordDeed(tx, ctx, {
    action: "claim.record",
    subject,
    after: { kind: claim.kind, certainty: claim.certainty, visibility: claim.visibility, showId: claim.showId },
  });
  await recordEvent(tx, "claim.recorded", { claimId: claim.id, showId: claim.showId, by: ctx.actor.id }, ctx.now);
  const isKnown = input.visibility === "public" && (input.embargoUntil === null || input.embargoUntil <= ctx.now);
  const impact = isKnown ? await applyChange(tx, { showId: claim.showId, causes, changedId: claim.id, now: ctx.now }) : NO_IMPACT;
  if (isKnown) await scoreEstimates(tx, claim, input.seasonIds, ctx.now);
  return ok({ claimId: claim.id, impact, relations });
}

const NO_IMPACT: Impact = { flags: [], lines: [], renewed: 0 };

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

/** Writes the relations asked for, or those the slots propose, and says what each means for texts that state the old claim. */
async function relate(
  tx: Tx,
  ctx: Context,
  input: RecordClaim,
  claim: ClaimRow,
): Promise<{ relations: Recorded["relations"]; causes: Cause[] }> {
  const others = (await listClaims(tx, input.showId)).filter((other) => other.id !== claim.id && other.retractedAt === null);
  const seasons = await seasonsOf(
    tx,
    others.map((other) => other.id),
  );
  const fresh = slotClaim(claim, input.seasonIds);
  const asked = input.relations ?? (await proposals(tx, fresh, others, seasons));
  const causes: Cause[] = [];
  const relations: Recorded["relations"] = [];
  for (const relation of asked) {
    const old = others.find((other) => other.id === relation.toId);
    if (!old) continue;
    const kind =
      displaces(relation) && !relation.isRuling && tierOf(claim.certainty) < tierOf(old.certainty) ? "contradicts" : relation.kind;
    relations.push({ toId: old.id, kind });
    await insertRelation(tx, { ...relation, kind, fromId: claim.id }, { userId: ctx.actor.id, now: ctx.now });
    const cause = causeOf(slotClaim(old, seasons.get(old.id) ?? []), old.id, fresh, claim.id, { kind, isRuling: relation.isRuling });
    if (cause && input.visibility === "public") causes.push(cause);
  }
  return { relations, causes };
}

/** Against what stands in the slot: a claim that another has already closed is not closed twice. */
async function proposals(
  tx: Tx,
  fresh: ReturnType<typeof slotClaim>,
  others: ClaimRow[],
  seasons: Map<string, string[]>,
): Promise<RelationInput[]> {
  const relations = await relationsAmong(
    tx,
    others.map((other) => other.id),
  );
  const closed = new Set(relations.filter(({ kind }) => kind !== "contradicts").map(({ toId }) => toId));
  return others
    .filter((other) => other.visibility === "public" && !closed.has(other.id))
    .flatMap((other) => {
      const kind = proposeRelation(fresh, slotClaim(other, seasons.get(other.id) ?? []));
      return kind ? [{ toId: other.id, kind, isRuling: false, note: null }] : [];
    });
}

/** The open questions a claim of a kind answers by itself. */
const ANSWERS: Partial<Record<ClaimKind, readonly string[]>> = {
  filming_started: ["filming_start"],
  filming_resumed: ["filming_resume"],
  cast_joined: ["cast"],
  cast_returning: ["cast"],
  release_date: ["release_date", "next_part"],
  renewed: ["decision"],
  ordered: ["decision"],
  cancelled: ["decision"],
};

async function answerQuestions(tx: Tx, input: RecordClaim, claim: ClaimRow, ctx: Context) {
  if (input.modality === "planned" && input.kind === "filming_started") return;
  if (tierOf(claim.certainty) < 3) return;
  await closeAnswered(tx, input.seasonIds, ANSWERS[claim.kind] ?? [], { claimId: claim.id, on: await today(tx, ctx.now) });
}
