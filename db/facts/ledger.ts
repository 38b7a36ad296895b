import { eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { shows } from "@/db/schema/shows";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { relateClaims } from "@/domain/claims/commands/relate-claims";
import { restateSeasons } from "@/domain/claims/commands/restate-seasons";
import { theClock } from "@/domain/kernel/actor";
import type { Actor } from "@/domain/kernel/context";
import { claimInput, type Desk, differingClaim, importKeyOf } from "./claim-input";
import { contextIn } from "./context";
import { loadEstimates, loadQuestions } from "./forecast-rows";
import { differing, type Ids, knownRecords, seasonIdsOf } from "./known";
import { type OnRecord, readOnRecord, relationKey } from "./on-record";
import { Rows } from "./rows";
import type { Facts } from "./shape";

const RECORD_ANEW = "record a new fact.";

/** When a row that was first public on this day goes on record: an import does it now, a demo as its desk would have. */
export type RecordedAt = (reportedOn: string) => Date;
export type LedgerLoad = Desk & { tx: Tx; actor: Actor; now: Date; at: RecordedAt; record: OnRecord; claimIds: Ids };
/** `isProposing`: how the facts bear on those on record is left to the rules of their slots; a file of facts says it itself. */
type Options = { isProposing?: boolean; tx: Tx; actor: Actor; now: Date; facts: Facts; at?: RecordedAt; rows?: Rows };

/**
 * Puts the ledger part of a file on record, through the desk's own verbs: sources with the claims that rest on them,
 * how claims bear on one another, questions and estimates. Found by `{show}/{key}`: the same file loaded again adds nothing,
 * and a row that has changed since is named, never rewritten. The show and its seasons are on record already.
 */
export async function loadLedgerFacts({
  tx,
  actor,
  now,
  facts,
  at = () => now,
  rows = new Rows(),
  isProposing = false,
}: Options): Promise<Rows> {
  const [show] = await tx.select({ id: shows.id }).from(shows).where(eq(shows.slug, facts.show.slug));
  if (!show) throw new Error(`${facts.show.slug} is not in the catalogue`);
  const record = await readOnRecord(tx, facts.show.slug, show.id);
  const claimIds: Ids = new Map([...record.claims].map(([key, { id }]) => [key.slice(facts.show.slug.length + 1), id]));
  const seasonIds = await seasonIdsOf(tx, show.id, facts);
  const known = await knownRecords(tx);
  const load: LedgerLoad = { tx, actor, now, at, facts, rows, record, claimIds, seasonIds, showId: show.id, known };
  await loadClaims(load, isProposing);
  sayOfSources(load);
  await loadRelations(load);
  await loadQuestions(load);
  await loadEstimates(load);
  await rows.attempt(["show"], () => restateSeasons(contextIn(tx, theClock, now), { showId: show.id }));
  return rows;
}

async function loadClaims(load: LedgerLoad, isProposing: boolean) {
  for (const [n, claim] of load.facts.claims.entries()) {
    const [at, what] = [["claims", n], `claim ${claim.key}`];
    const read = claimInput(load, claim, at);
    if (!read) continue;
    const input = isProposing ? { ...read, relations: undefined } : read;
    const recorded = load.record.claims.get(importKeyOf(load, claim.key));
    if (recorded) {
      load.rows.met(at, what, differingClaim(input, claim, load, recorded), RECORD_ANEW);
      continue;
    }
    const added = await load.rows.attempt(at, () => recordClaim(contextIn(load.tx, load.actor, load.at(claim.reportedOn)), input));
    if (!added) continue;
    load.claimIds.set(claim.key, added.claimId);
    load.rows.added(at, what);
  }
}

/** A source goes on record with the first claim that rests on it, or on one that relays it. */
function sayOfSources(load: LedgerLoad) {
  const { facts, rows, record, known } = load;
  for (const [n, source] of facts.sources.entries()) {
    const [at, what] = [["sources", n], `source ${source.key}`];
    const { title, url, publishedOn, basis, organisation, person } = source;
    const recorded = record.sources.get(importKeyOf(load, source.key));
    if (recorded) {
      const said = {
        title,
        url,
        publishedOn,
        basis,
        organisation: idOf(known.organisations, organisation),
        person: idOf(known.people, person),
      };
      const kept = { ...recorded, organisation: recorded.organisationId, person: recorded.personId };
      rows.met(at, what, differing(said, kept), "record a new source with the fact that rests on it.");
    } else if (isRestedOn(facts, source.key)) rows.added(at, what);
    else rows.left(at, what, "no claim of this file rests on it.");
  }
}

const idOf = (ids: Ids, slug: string | null) => (slug === null ? null : (ids.get(slug) ?? null));

function isRestedOn({ claims, sources }: Facts, key: string): boolean {
  const cited = claims.some((claim) => claim.sources.some(({ source }) => source === key));
  return cited || sources.some((source) => source.relays === key && isRestedOn({ claims, sources } as Facts, source.key));
}

async function loadRelations({ tx, actor, at: recordedAt, facts, rows, record, claimIds }: LedgerLoad) {
  const reportedOn = new Map(facts.claims.map((claim) => [claim.key, claim.reportedOn]));
  for (const [n, relation] of facts.claimRelations.entries()) {
    const { from, to, kind, isRuling, note } = relation;
    const [at, what] = [["claimRelations", n], `${from} ${kind} ${to}`];
    const [fromId, toId] = [claimIds.get(from), claimIds.get(to)];
    if (!fromId || !toId) continue; // its claim was refused, and said why
    if (record.relations.has(relationKey(fromId, kind, toId))) {
      rows.met(at, what, [], RECORD_ANEW);
      continue;
    }
    const both = [from, to].map((key) => recordedAt(reportedOn.get(key) ?? "").getTime());
    const ctx = contextIn(tx, actor, new Date(Math.max(...both)));
    const made = await rows.attempt(at, () => relateClaims(ctx, { fromId, toId, kind, isRuling, note }));
    if (made) rows.added(at, what);
  }
}
