import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/connect";
import { organisations, seasons } from "@/db/schema/shows";
import type { Actor } from "@/domain/kernel/context";
import { dayOf } from "@/domain/kernel/day";
import { proposeSlug } from "@/domain/kernel/slug";
import { mayAddRecord } from "@/domain/shows/policy";
import { loadCatalogue } from "../catalogue";
import { contextIn } from "../context";
import { knownRecords, seasonIdsOf } from "../known";
import { loadLedgerFacts } from "../ledger";
import { Rows } from "../rows";
import { inOneGo } from "../together";
import { factsOf, type Services, showOf } from "./facts";
import { keepIdentifiers } from "./identifiers";
import { type Choice, matchShow } from "./match";
import type { Lookup } from "./record";

type Options = { actor: Actor; now: Date; lookup: Lookup; choice: Choice & { country?: string | undefined }; isRehearsal: boolean };

/**
 * Puts a record of another database on ours, all of it or nothing: its numbers, the seasons we lack, and its dates as reported
 * facts whose source it is. Never a status; where it disagrees with a firm fact the ordinary rules open a conflict.
 */
export async function importLookup(db: Db, { actor, now, lookup, choice, isRehearsal }: Options): Promise<Rows> {
  const rows = new Rows({ isLookup: true });
  const verdict = mayAddRecord(actor);
  if (!verdict.allowed) rows.faults.push({ at: [], failure: { kind: "forbidden", rule: verdict.rule } });
  if (verdict.allowed) await inOneGo(db, { rows, isRehearsal }, (tx) => load(tx, { actor, now, lookup, choice, rows }));
  return rows;
}

async function load(tx: Tx, { actor, now, lookup, choice, rows }: Omit<Options, "isRehearsal"> & { rows: Rows }) {
  const match = await matchShow(tx, lookup, choice);
  if (!match.ok) return rows.fault([], match.says);
  const show = showOf(lookup, match.show, choice);
  if (typeof show === "string") return rows.fault([], show);
  if (match.show) rows.left([], show.title, `taken for the show on record, ${match.by} (${show.slug}).`);

  const hasFirstSeason = match.show !== null && (await isThere(tx, match.show.id, 1));
  const facts = factsOf(lookup, show, await servicesOf(tx, lookup), { today: dayOf(now, "UTC"), hasFirstSeason });
  await loadCatalogue(tx, contextIn(tx, actor, now), [facts], rows);
  const showId = (await knownRecords(tx)).shows.get(show.slug);
  if (!showId) return;
  await loadLedgerFacts({ tx, actor, now, facts, rows, isProposing: true });
  const ctx = contextIn(tx, actor, now);
  await keepIdentifiers({ tx, ctx, rows }, lookup, showId, await seasonIdsOf(tx, showId, facts));
  for (const { at, what, says } of lookup.left) rows.left(at, what, says);
  const kept = new Set(facts.claims.map(({ key }) => key));
  for (const { key, at } of lookup.dates) if (!kept.has(key)) rows.left(at, key, "the season it is about is not on record.");
}

const isThere = async (tx: Tx, showId: string, number: number) =>
  (
    await tx
      .select({ id: seasons.id })
      .from(seasons)
      .where(and(eq(seasons.showId, showId), eq(seasons.number, number)))
  ).length > 0;

/** Services on record are found by name; a new one gets an address of its own. */
async function servicesOf(tx: Tx, { seasons: named }: Lookup): Promise<Services> {
  const found = new Map<string, string>();
  for (const { service } of named) {
    if (!service || found.has(service.name)) continue;
    const [row] = await tx
      .select({ slug: organisations.slug })
      .from(organisations)
      .where(sql`lower(${organisations.name}) = lower(${service.name})`);
    const proposal = proposeSlug(service.name);
    if (row) found.set(service.name, row.slug);
    else if (proposal.ok) found.set(service.name, proposal.slug);
  }
  return found;
}
