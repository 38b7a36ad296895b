import { verifySeason } from "@/domain/claims/commands/verify-season";
import { type Failure, ok, refuse } from "@/domain/kernel/result";
import { contextIn } from "../facts/context";
import { loadLedgerFacts } from "../facts/ledger";
import type { Facts } from "../facts/shape";
import { daysAgo, type Hour, minutesAgo } from "./hours";
import type { Turn } from "./life";
import { listRecords, type Records } from "./records";
import type { Person } from "./staff";

/** News that reached the ledger while stories stood: the facts it brought, by their keys in the file of the show. */
type Entry = { who: Person; at: Hour; show: string; keys: readonly string[] };

const AOUAD = "all-of-us-are-dead";

/** Everything else is on the ledger from the day it was first public. */
export const ENTRIES: readonly Entry[] = [
  { who: "ana", at: daysAgo(6, "09:40"), show: AOUAD, keys: ["s2-renewed-day"] },
  { who: "kim", at: daysAgo(1, "14:30"), show: AOUAD, keys: ["s2-plan-2024", "s2-delay", "s2-plan-2025", "s2-auditions"] },
  { who: "ana", at: daysAgo(1, "14:50"), show: AOUAD, keys: ["audition_roles", "desk-2025-04-18"] },
  { who: "ana", at: minutesAgo(47), show: AOUAD, keys: ["s2-actress-out", "s2-filming"] },
  { who: "kim", at: minutesAgo(43), show: AOUAD, keys: ["s2-wrapped"] },
  { who: "kim", at: minutesAgo(38), show: AOUAD, keys: ["s1-viewing-17"] },
];

/** Who last looked at a season without finding anything new, and when. */
const CHECKS: readonly { who: Person; at: Hour; season: string }[] = [
  { who: "jo", at: daysAgo(9, "10:15"), season: "american-horror-story/season-13" },
  { who: "tove", at: daysAgo(8, "11:05"), season: "kingdom-2019/season-3" },
  { who: "jo", at: daysAgo(5, "16:40"), season: "futurama/season-8" },
  { who: "jo", at: daysAgo(3, "13:55"), season: "3-body-problem/season-2" },
  { who: "jo", at: daysAgo(3, "13:58"), season: "3-body-problem/season-3" },
  { who: "tove", at: daysAgo(2, "14:45"), season: "doctor-who-2023/christmas-special-2026" },
  { who: "kim", at: minutesAgo(41), season: "all-of-us-are-dead/season-2" },
];

const late = (show: string) => new Set(ENTRIES.filter((entry) => entry.show === show).flatMap(({ keys }) => keys));

/** A file with the rows of its ledger that are named; a question comes with the fact that answered it. */
function only(facts: Facts, isIn: (key: string) => boolean): Facts {
  return {
    ...facts,
    claims: facts.claims.filter(({ key }) => isIn(key)),
    claimRelations: facts.claimRelations.filter(({ from }) => isIn(from)),
    questions: facts.questions.filter(({ key, closedBy }) => isIn(closedBy ?? key)),
    estimates: facts.estimates.filter(({ key }) => isIn(key)),
  };
}

/** What the ledger held before the days that the demo tells. */
export const early = (facts: Facts): Facts => only(facts, (key) => !late(facts.show.slug).has(key));

/** The ledger's own turns among those of the stories. `records` learns of each fact as it is recorded. */
export const ledgerTurns = (files: readonly Facts[], records: Records): Turn[] => [
  ...ENTRIES.map(
    ({ who, at, show, keys }): Turn => ({
      ...{ at, what: `the ledger of ${show}, ${who},` },
      take: async (tx, { staff }, hour) => {
        const facts = files.find((one) => one.show.slug === show);
        if (!facts) return refuse({ kind: "not_found", what: "file", id: show });
        const rows = await loadLedgerFacts({ tx, actor: staff[who].actor, now: hour, facts: only(facts, (key) => keys.includes(key)) });
        Object.assign(records, await listRecords(tx));
        return rows.faults.length === 0 ? ok(null) : refuse(asFailure(rows.faults));
      },
    }),
  ),
  ...CHECKS.map(
    ({ who, at, season }): Turn => ({
      ...{ at, what: `a look at ${season}, ${who},` },
      take: (tx, { staff, idOf }, hour) => verifySeason(contextIn(tx, staff[who].actor, hour), { seasonId: idOf("season", season) }),
    }),
  ),
];

const asFailure = (faults: unknown): Failure => ({ kind: "not_found", what: "rows", id: JSON.stringify(faults) });
