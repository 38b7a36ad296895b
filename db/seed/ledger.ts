import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { people } from "@/db/schema/people";
import { organisations, seasons, shows } from "@/db/schema/shows";
import { makeEstimate } from "@/domain/claims/commands/make-estimate";
import { closeQuestion, raiseQuestion } from "@/domain/claims/commands/questions";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { relateClaims } from "@/domain/claims/commands/relate-claims";
import { restateSeasons } from "@/domain/claims/commands/restate-seasons";
import { recordClaimSchema } from "@/domain/claims/schema";
import { theClock } from "@/domain/kernel/actor";
import type { Actor } from "@/domain/kernel/context";
import type { Result } from "@/domain/kernel/result";
import { contextIn } from "./context";
import type { Facts } from "./facts";
import type { ClaimFact, EstimateFact, QuestionFact } from "./ledger-facts";

type Ids = Map<string, string>;
type Load = {
  tx: Tx;
  actor: Actor;
  now: Date;
  facts: Facts;
  showId: string;
  seasonIds: Ids;
  organisationIds: Ids;
  personIds: Ids;
  claimIds: Ids;
};

/**
 * Puts the ledger part of a file on record, through the desk's own verbs: sources with the claims that rest on them,
 * how claims bear on one another, questions and estimates. Found by `{show}/{key}`, so the same file loaded again adds nothing.
 */
export async function loadLedgerFacts(tx: Tx, actor: Actor, now: Date, facts: Facts): Promise<{ claims: number }> {
  const load = await prepare(tx, actor, now, facts);
  for (const claim of facts.claims) load.claimIds.set(claim.key, await loadClaim(load, claim));
  for (const relation of facts.claimRelations) await relate(load, relation);
  for (const question of facts.questions) await loadQuestion(load, question);
  for (const estimate of facts.estimates) await loadEstimate(load, estimate);
  // An estimate is made on its own day, which leaves the lines as they stood then.
  take(await restateSeasons(contextIn(tx, theClock, now), { showId: load.showId }), "seasons", facts);
  return { claims: facts.claims.length };
}

async function prepare(tx: Tx, actor: Actor, now: Date, facts: Facts): Promise<Load> {
  const [show] = await tx.select({ id: shows.id }).from(shows).where(eq(shows.slug, facts.show.slug));
  if (!show) throw new Error(`${facts.show.slug} is not in the catalogue`);
  const rows = await tx
    .select({ id: seasons.id, slug: seasons.slug, position: seasons.position })
    .from(seasons)
    .where(eq(seasons.showId, show.id));
  const byPosition = new Map(rows.map((row) => [row.position, row.id]));
  const bySlug = (list: { slug: string; id: string }[]): Ids => new Map(list.map((row) => [row.slug, row.id]));
  return {
    tx,
    actor,
    now,
    facts,
    showId: show.id,
    seasonIds: new Map(
      facts.seasons.flatMap((season) => {
        const id = byPosition.get(season.position);
        return id ? [[season.key, id]] : [];
      }),
    ),
    organisationIds: bySlug(await tx.select({ slug: organisations.slug, id: organisations.id }).from(organisations)),
    personIds: bySlug(await tx.select({ slug: people.slug, id: people.id }).from(people)),
    claimIds: new Map(),
  };
}

const contextOf = ({ tx, actor, now }: Load) => contextIn(tx, actor, now);

async function loadClaim(load: Load, claim: ClaimFact): Promise<string> {
  const { facts, organisationIds, personIds, seasonIds } = load;
  const input = recordClaimSchema.parse({
    showId: load.showId,
    ...{
      kind: claim.kind,
      certainty: claim.certainty,
      modality: claim.modality,
      scope: claim.scope,
      part: claim.part,
      isFinal: claim.isFinal,
    },
    seasonIds: claim.seasons.map((season) => seasonIds.get(season)),
    whenEdtf: claim.when?.edtf,
    whenWords: claim.when?.words,
    whenAnchor: claim.when?.anchor,
    serviceId: claim.service && organisationIds.get(claim.service),
    personId: claim.person && personIds.get(claim.person),
    ...{ value: claim.value, summary: claim.summary, reasoning: claim.reasoning, reportedOn: claim.reportedOn },
    visibility: "public",
    importKey: `${facts.show.slug}/${claim.key}`,
    sources: claim.sources.map(({ source, stance, quote }) => ({ source: chainOf(load, source), stance, quote })),
    relations: [],
  });
  return take(await recordClaim(contextOf(load), input), `claims.${claim.key}`, facts).claimId;
}

/** From the source a claim names to the one that relays nothing. */
function chainOf({ facts, organisationIds, personIds }: Load, first: string) {
  const chain = [];
  for (let next: string | null = first; next !== null; ) {
    const source = facts.sources.find((one) => one.key === next);
    if (!source) throw new Error(`${facts.show.slug}.json names the source "${next}", which it does not describe`);
    chain.push({
      organisationId: source.organisation && organisationIds.get(source.organisation),
      personId: source.person && personIds.get(source.person),
      ...{ title: source.title, url: source.url, publishedOn: source.publishedOn, basis: source.basis },
      accessedOn: source.seen ? source.publishedOn : null,
      importKey: `${facts.show.slug}/${source.key}`,
    });
    next = source.relays;
  }
  return chain;
}

async function relate(load: Load, relation: Facts["claimRelations"][number]) {
  const [fromId, toId] = [load.claimIds.get(relation.from), load.claimIds.get(relation.to)];
  if (!fromId || !toId)
    throw new Error(`${load.facts.show.slug}.json relates ${relation.from} to ${relation.to}, and one of them is not described`);
  const { kind, isRuling, note } = relation;
  take(await relateClaims(contextOf(load), { fromId, toId, kind, isRuling, note }), `claimRelations.${relation.from}`, load.facts);
}

async function loadQuestion(load: Load, question: QuestionFact) {
  const { key, wording, raisedOn } = question;
  const seasonId = question.season ? (load.seasonIds.get(question.season) ?? null) : null;
  const raised = await raiseQuestion(contextOf(load), { showId: load.showId, seasonId, key, wording, raisedOn });
  if (!raised.ok || !question.closedOn) return;
  const claimId = question.closedBy ? (load.claimIds.get(question.closedBy) ?? null) : null;
  const closed = { ...load, now: new Date(`${question.closedOn}T12:00:00Z`) };
  take(
    await closeQuestion(contextOf(closed), { questionId: raised.value.questionId, reason: claimId ? "answered" : "dropped", claimId }),
    `questions.${key}`,
    load.facts,
  );
}

async function loadEstimate(load: Load, estimate: EstimateFact) {
  const seasonId = load.seasonIds.get(estimate.season) ?? "";
  const windows = [...estimate.windows].sort((a, b) => a.rank - b.rank).map(({ rank: _rank, ...window }) => window);
  const basisClaimIds = estimate.basis.flatMap((key) => load.claimIds.get(key) ?? []);
  const made = { ...load, now: new Date(`${estimate.madeOn}T16:00:00Z`) };
  const input = { seasonId, reasoning: estimate.reasoning, basisClaimIds, windows, importKey: `${load.facts.show.slug}/${estimate.key}` };
  take(await makeEstimate(contextOf(made), input), `estimates.${estimate.key}`, load.facts);
}

function take<T>(result: Result<T>, where: string, facts: Facts): T {
  if (result.ok) return result.value;
  throw new Error(`${facts.show.slug}.json, ${where}: ${JSON.stringify(result.error)}`);
}
