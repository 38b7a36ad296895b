import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Issue, notFound, notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { boundsOf } from "../fuzzy-date";
import { mayEstimate } from "../policy";
import type { MakeEstimate } from "../schema";
import { areApart, type Window } from "../slots";
import { findImportedEstimate, insertEstimate } from "../store/estimates";
import { lockShow } from "../store/show";
import { findSeason } from "../store/writes";
import { PROBABILITY } from "../vocabulary";
import { applyChange, today } from "./changes";

/** Our forecast for a season, in windows with their likelihoods; the one before it is superseded, never overwritten. */
export async function makeEstimate(ctx: Context, input: MakeEstimate): Promise<Result<{ estimateId: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayEstimate(ctx.actor));
    if (refusal) return refusal;
    const season = await findSeason(tx, input.seasonId);
    if (!season) return notFound("season", input.seasonId);
    await lockShow(tx, season.showId);
    const again = input.loaded ? await findImportedEstimate(tx, input.loaded.importKey) : null;
    if (again) return ok({ estimateId: again });
    const windows = input.windows.map(({ label, edtf, likelihood, probability }) => ({
      label,
      windowEdtf: edtf,
      likelihood,
      probability: probability ?? PROBABILITY[likelihood],
    }));
    const issues = windowIssues(windows);
    if (issues.length > 0) return notReady(...issues);

    const { seasonId, reasoning, basisClaimIds, loaded } = input;
    const origin = loaded ?? { importKey: null, madeOn: await today(tx, ctx.now) };
    const estimate = { seasonId, reasoning, basisClaimIds, ...origin, madeBy: ctx.actor.id };
    const estimateId = await insertEstimate(tx, estimate, windows);
    await recordDeed(tx, ctx, { action: "estimate.make", subject: { type: "estimate", id: estimateId }, after: { seasonId } });
    await applyChange(tx, { showId: season.showId, changedId: estimateId, now: ctx.now });
    return ok({ estimateId });
  });
}

function windowIssues(windows: { windowEdtf: string; probability: number }[]): Issue[] {
  const issues: Issue[] = [];
  if (windows.reduce((sum, { probability }) => sum + probability, 0) > 1 + 1e-9)
    issues.push({ field: "windows", code: "more_than_certain" });
  const spans = windows.map(({ windowEdtf }): Window => boundsOf(windowEdtf) ?? { lo: null, hi: null });
  const overlap = spans.some((one, index) => spans.slice(index + 1).some((other) => !areApart(one, other)));
  if (overlap) issues.push({ field: "windows", code: "windows_overlap" });
  return issues;
}
