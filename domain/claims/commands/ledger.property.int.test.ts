import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { claimRelations, claims, staleFlags } from "@/db/schema/claims";
import { auditLog } from "@/db/schema/staff";
import { by, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aClaim, aNewsroom, aStory, type Newsroom, record, stating } from "@/db/testing/ledger";
import { boundsOf } from "../fuzzy-date";
import { parseFuzzyDate } from "../parse-fuzzy-date";
import { countStating } from "../queries/citations";
import { anyEdtf } from "../testing/dates";
import { FLAG_SEVERITIES, RELATION_KINDS } from "../vocabulary";
import { previewClaim, recordClaim } from "./record-claim";
import { relateClaims, removeRelation } from "./relate-claims";
import { retractClaim } from "./retract-claim";
import { ruleConflict } from "./rule-conflict";

const it = openTestDatabase();

const WHEN = ["2025", "2026", "2026-06", "2026-05/2026-08", "2027", "2028-01", null] as const;
/** One of the first three claims, which stories state, more often than another. */
const aTarget = fc.oneof({ arbitrary: fc.nat({ max: 2 }), weight: 3 }, fc.nat());
const recording = fc.record({
  verb: fc.constant("record" as const),
  kind: fc.constantFrom("filming_started", "release_window", "renewed", "cancelled", "production_delayed", "denial"),
  certainty: fc.constantFrom("rumoured", "inferred", "reported", "reported", "reported", "official"),
  whenEdtf: fc.constantFrom(...WHEN),
  day: fc.integer({ min: 1, max: 28 }),
  relation: fc.option(fc.record({ to: aTarget, kind: fc.constantFrom(...RELATION_KINDS) }), { nil: null, freq: 4 }),
});
const relating = fc.record({
  verb: fc.constant("relate" as const),
  from: fc.nat(),
  to: aTarget,
  kind: fc.constantFrom(...RELATION_KINDS),
  isRuling: fc.boolean(),
});
const ruling = fc.record({
  verb: fc.constant("rule" as const),
  ...{ from: fc.nat(), to: fc.nat(), verdict: fc.constantFrom("was_wrong", "moved_on", "both_stand") },
});
const retracting = fc.record({ verb: fc.constant("retract" as const), from: fc.nat() });
const removing = fc.record({ verb: fc.constant("remove" as const), from: fc.nat() });
const aStep = fc.oneof({ arbitrary: recording, weight: 4 }, { arbitrary: relating, weight: 3 }, ruling, retracting, removing);
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

const traitsOf = (step: Extract<Step, { verb: "record" }>, ids: string[]) => {
  const to = step.relation ? at(ids, step.relation.to) : undefined;
  const isPlan = step.kind === "release_window" || step.kind === "filming_started";
  return {
    ...{ kind: step.kind, certainty: step.certainty, modality: isPlan ? "planned" : "occurred" },
    whenEdtf: isPlan ? (step.whenEdtf ?? "2026") : null,
    reportedOn: `2026-02-${String(step.day).padStart(2, "0")}`,
    ...(step.certainty === "inferred" && { reasoning: "It follows." }),
    ...(step.certainty === "official" && { certainty: "official" }),
    ...(to && { relations: [{ toId: to, kind: step.relation?.kind }] }),
  };
};

/** Does a step as the editor would, and says whether it was done. A claim is previewed first, and the preview is held against the act. */
async function take(step: Step, room: Newsroom, minute: number): Promise<boolean> {
  const ctx = by(it.db, room.desk.editor, later(minute));
  const ids = (await it.db.select({ id: claims.id }).from(claims).orderBy(claims.id)).map(({ id }) => id);
  const [from, to] = [at(ids, step.verb === "record" ? 0 : step.from) ?? "", at(ids, "to" in step ? step.to : 0) ?? ""];
  if (step.verb === "record") {
    const input = aClaim(room, traitsOf(step, ids));
    const [foreseen, done] = [await previewClaim(ctx, input), await recordClaim(ctx, input)];
    expect(foreseen.ok).toBe(done.ok);
    if (foreseen.ok && done.ok) expect({ ...foreseen.value, claimId: "" }).toEqual({ ...done.value, claimId: "" });
    return done.ok;
  }
  if (step.verb === "relate") {
    const before = await it.db.$count(claimRelations);
    const related = await relateClaims(ctx, { fromId: from, toId: to, kind: step.kind, isRuling: step.isRuling, note: "Because." });
    return related.ok && ((await it.db.$count(claimRelations)) > before || step.isRuling);
  }
  const note = "Because.";
  if (step.verb === "rule") return (await ruleConflict(ctx, { claimId: from, againstId: to, verdict: step.verdict, note })).ok;
  if (step.verb === "retract")
    return (await retractClaim(ctx, { claimId: from, reason: note, acknowledged: await countStating(it.db, from) })).ok;
  const relation = at(await it.db.select().from(claimRelations).orderBy(claimRelations.at, claimRelations.fromId), step.from);
  return relation ? (await removeRelation(ctx, { ...relation, reason: note })).ok : false;
}

type Seen = Map<string, number>;
const gravity = (severity: string) => FLAG_SEVERITIES.indexOf(severity as (typeof FLAG_SEVERITIES)[number]);

/** What holds after every step, whatever was done. */
async function holds(open: Seen): Promise<Seen> {
  const flags = await it.db.select().from(staleFlags);
  const now: Seen = new Map(flags.filter(({ state }) => state === "open").map(({ id, severity }) => [id, gravity(severity)]));
  for (const [id, was] of open) if (now.has(id)) expect(now.get(id)).toBeLessThanOrEqual(was);
  const pairs = flags.filter(({ state }) => state === "open").map(({ editionId, claimId }) => `${editionId} ${claimId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  const [row] = await it.db.execute<{ circles: number; baseless: number }>(sql`
    with recursive reached (start, id) as (
      select from_id, to_id from claim_relations union select r.start, n.to_id from reached r join claim_relations n on n.from_id = r.id)
    select (select count(*)::int from reached where start = id) as circles,
      (select count(*)::int from stale_flags f join claims c on c.id = f.caused_by_id
        where f.state = 'open' and f.claim_id <> f.caused_by_id and c.retracted_at is not null) as baseless`);
  expect(row).toEqual({ circles: 0, baseless: 0 });
  return now;
}

test("over many generated changes: a preview is the act, flags are one and never milder, no circle stands, each deed is logged once", async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(aStep, { minLength: 6, maxLength: 14 }), async (steps) => {
        const room = await aNewsroom(it.db);
        for (const mode of ["plain", "live", "as_of"] as const) {
          const { claimId } = await record(it.db, room, {
            whenEdtf: "2026",
            ...(mode === "live" && { certainty: "official" }),
            relations: [],
          });
          await aStory(it.db, room.desk, stating(claimId, mode), mode === "live" ? "scheduled" : "published");
        }
        let open: Seen = new Map();
        for (const [minute, step] of steps.entries()) {
          const before = await it.db.$count(auditLog);
          const isDone = await take(step, room, minute + 1);
          const logged = (await it.db.$count(auditLog)) - before;
          if (step.verb !== "relate") expect(logged).toBe(isDone ? 1 : 0);
          else expect(logged).toBeLessThanOrEqual(1);
          open = await holds(open);
        }
      })
      .afterEach(async () => {
        await it.db.transaction(async (tx) => {
          await tx.execute(sql`set local session_replication_role = replica`);
          await tx.execute(sql`truncate settings, shows, users, articles, claims, audit_log, organisations cascade`);
        });
      }),
    // A slow machine tries fewer; what is found to fail is told all the same, as small as it could be made by then.
    { numRuns: 10, interruptAfterTimeLimit: 120_000 },
  );
}, 240_000);

test("the database bounds every date of the profile as the desk does", async () => {
  const typed = ["late 2026", "winter 2026/27", "H2 2025", "not before 2027", "around March 2026", "the 2020s", "by the end of 2026"];
  const read = typed.map((text) => parseFuzzyDate(text)).flatMap((one) => (one.ok && one.date ? [one.date.edtf] : []));
  const dates = [...read, ...fc.sample(anyEdtf, 2_000)];
  const rows = await it.db.execute<{ edtf: string; lo: string | null; hi: string | null }>(sql`
    select t::edtf as edtf, edtf_lo(t)::text as lo, edtf_hi(t)::text as hi from jsonb_array_elements_text(${JSON.stringify(dates)}::jsonb) t`);
  expect(rows).toHaveLength(dates.length);
  for (const { edtf, lo, hi } of rows) expect({ edtf, lo, hi }).toEqual({ edtf, lo: boundsOf(edtf)?.lo, hi: boundsOf(edtf)?.hi });
});
