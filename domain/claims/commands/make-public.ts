import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { type CertaintyFault, certaintyFault } from "../certainty";
import { mayMakePublic } from "../policy";
import { withAuthority } from "../queries/chains";
import { isKnownAt } from "../queries/ledger";
import { type ClaimRow, loadShowRecord, type ShowRecord } from "../queries/show-record";
import type { ClaimInput } from "../schema";
import { lockShow } from "../store/show";
import { findClaim, setVisible } from "../store/writes";
import { becomeKnown, NO_IMPACT } from "./become-known";
import type { Impact } from "./changes";
import { asIssues } from "./refusals";

/** Lets readers know what the desk had to itself, at once or when its embargo ends; from then on it makes lines and flags texts. */
export async function makePublic(ctx: Context, input: ClaimInput): Promise<Result<Impact>> {
  return asIssues(() => transact(ctx.db, (tx) => publish(tx, ctx, input)));
}

async function publish(tx: Tx, ctx: Context, input: ClaimInput): Promise<Result<Impact>> {
  const found = await findClaim(tx, input.claimId);
  if (!found) return notFound("claim", input.claimId);
  const refusal = refusalOf(mayMakePublic(ctx.actor, found));
  if (refusal) return refusal;
  await lockShow(tx, found.showId);
  const before = await loadShowRecord(tx, found.showId);
  const claim = before.claims.find(({ id }) => id === found.id) ?? found;
  if (claim.visibility === "public" || claim.retractedAt)
    return refuse({ kind: "wrong_state", is: claim.retractedAt ? "retracted" : "public", attempted: "make_public" });
  const fault = await gate(tx, claim, before);
  if (fault) return notReady({ field: "certainty", code: fault });

  await setVisible(tx, claim.id);
  await recordDeed(tx, ctx, { action: "claim.make_public", subject: { type: "claim", id: claim.id } });
  await recordEvent(tx, "claim.recorded", { claimId: claim.id, showId: claim.showId, by: ctx.actor.id }, ctx.now);
  const isKnown = isKnownAt({ ...claim, visibility: "public" }, ctx.now);
  return ok(isKnown ? await becomeKnown(tx, claim, before.reach.get(claim.id) ?? [], before, ctx.now) : NO_IMPACT);
}

/** Whether it is still as sure as its sources carry: authorities and agencies change while a claim waits. */
async function gate(tx: Tx, claim: ClaimRow, { chains, reach }: ShowRecord): Promise<CertaintyFault | null> {
  const about = { kind: claim.kind, showId: claim.showId, seasonIds: reach.get(claim.id) ?? [], personId: claim.personId };
  return certaintyFault(claim.certainty, await withAuthority(tx, chains.get(claim.id) ?? [], about), claim.reasoning);
}
