import { makeEstimate } from "@/domain/claims/commands/make-estimate";
import { closeQuestion, raiseQuestion } from "@/domain/claims/commands/questions";
import { importKeyOf } from "./claim-input";
import { contextIn } from "./context";
import type { LedgerLoad } from "./ledger";
import { questionKey } from "./on-record";

/** Questions, each with the claim that answered it where one did. */
export async function loadQuestions({ tx, actor, now, facts, rows, record, claimIds, seasonIds, showId }: LedgerLoad) {
  const ctx = contextIn(tx, actor, now);
  for (const [n, question] of facts.questions.entries()) {
    const [at, what] = [["questions", n], `question ${question.key}`];
    const seasonId = question.season === null ? null : seasonIds.get(question.season);
    if (seasonId === undefined) continue; // its season was refused, and said why
    const { key, wording, raisedOn, closedOn } = question;
    const known = record.questions.get(questionKey(seasonId, key));
    if (known) {
      rows.met(at, what, known.wording === wording ? [] : ["wording"], "close it at the desk and ask anew.");
      continue;
    }
    const raised = await rows.attempt(at, () => raiseQuestion(ctx, { showId, seasonId, key, wording, raisedOn }));
    if (!raised) continue;
    rows.added(at, what);
    if (!closedOn) continue;
    const claimId = question.closedBy ? (claimIds.get(question.closedBy) ?? null) : null;
    const reason = claimId ? "answered" : "dropped";
    await rows.attempt(at, () => closeQuestion(ctx, { questionId: raised.questionId, reason, claimId, closedOn }));
  }
}

/** Forecasts, in the order they were made: each takes the place of the one before it. */
export async function loadEstimates(load: LedgerLoad) {
  const { tx, actor, now, facts, rows, record, claimIds, seasonIds } = load;
  const made = [...facts.estimates.entries()].sort(([, a], [, b]) => a.madeOn.localeCompare(b.madeOn));
  for (const [n, estimate] of made) {
    const [at, what] = [["estimates", n], `estimate ${estimate.key}`];
    const seasonId = seasonIds.get(estimate.season);
    if (!seasonId) continue;
    const importKey = importKeyOf(load, estimate.key);
    if (record.estimates.has(importKey)) {
      rows.met(at, what, [], "make a new estimate.");
      continue;
    }
    const windows = [...estimate.windows].sort((a, b) => a.rank - b.rank).map(({ rank: _rank, ...window }) => window);
    const basisClaimIds = estimate.basis.flatMap((key) => claimIds.get(key) ?? []);
    const loaded = { importKey, madeOn: estimate.madeOn };
    const input = { seasonId, reasoning: estimate.reasoning, basisClaimIds, windows, loaded };
    if (await rows.attempt(at, () => makeEstimate(contextIn(tx, actor, now), input))) rows.added(at, what);
  }
}
