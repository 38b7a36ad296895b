import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { claimRelations, claimStates } from "@/db/schema/claims";
import { by } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aNewsroom, aStory, done, flagsOf, lineOf, type Newsroom, openFlagsOf, record, refused, stating } from "@/db/testing/ledger";
import { relateClaims, removeRelation } from "./relate-claims";
import { retractClaim } from "./retract-claim";
import { ruleConflict } from "./rule-conflict";

const it = openTestDatabase();

/** A firm plan that a live story states. */
async function aStatedPlan(more: Parameters<typeof record>[2] = { certainty: "confirmed" }) {
  const room = await aNewsroom(it.db);
  const old = await record(it.db, room, { whenEdtf: "2026", ...more });
  const story = await aStory(it.db, room.desk, stating(old.claimId));
  return { room, old: old.claimId, story };
}
const editor = (room: Newsroom) => by(it.db, room.desk.editor);
const open = (editionId: string) => openFlagsOf(it.db, editionId);
const retract = async (room: Newsroom, claimId: string, acknowledged?: number) =>
  done(await retractClaim(editor(room), { claimId, reason: "It was withdrawn.", acknowledged }));

test("a newer, weaker claim never silences a stronger one: the line stays, the conflict shows, and the text is contested", async () => {
  const { room, old, story } = await aStatedPlan();
  const before = await lineOf(it.db, room.seasonId);
  const weaker = await record(it.db, room, { whenEdtf: "2028", reportedOn: "2026-02-20" });
  expect(weaker.relations).toEqual([{ toId: old, kind: "contradicts" }]);
  expect(await open(story.editionId)).toEqual([{ severity: "contested", causedById: weaker.claimId }]);
  expect(await lineOf(it.db, room.seasonId)).toBe(before?.replace("2026", "2026, reportedly in 2028"));
  expect(await it.db.select().from(claimStates)).toEqual([{ claimId: old, state: "disputed" }]);
});

test("asked for as a replacement, a weaker claim contradicts all the same", async () => {
  const { room, old } = await aStatedPlan();
  const relations = [{ toId: old, kind: "supersedes" as const }];
  const weaker = await record(it.db, room, { whenEdtf: "2028", relations });
  expect(weaker.relations).toEqual([{ toId: old, kind: "contradicts" }]);
  const relate = { fromId: weaker.claimId, toId: old, kind: "reverses" as const, isRuling: false, note: null };
  expect(refused(await relateClaims(editor(room), relate))).toEqual(["weaker_needs_ruling"]);
});

test("an editor's ruling turns contested into contradicted, and taken back it is contested again, as a flag of its own", async () => {
  const { room, old, story } = await aStatedPlan();
  const { claimId } = await record(it.db, room, { whenEdtf: "2026-06", reportedOn: "2026-02-20" });
  const dispute = { fromId: claimId, toId: old, kind: "contradicts" as const, isRuling: false, note: null };
  done(await relateClaims(editor(room), dispute));
  expect(await open(story.editionId)).toMatchObject([{ severity: "contested" }]);
  done(await ruleConflict(editor(room), { claimId, againstId: old, verdict: "moved_on", note: "The service said so by phone." }));
  expect(await open(story.editionId)).toEqual([{ severity: "contradicted", causedById: claimId }]);
  done(await removeRelation(editor(room), { fromId: claimId, toId: old, kind: "supersedes", reason: "It was another season." }));
  expect(await open(story.editionId)).toEqual([{ severity: "contested", causedById: claimId }]);
  expect((await flagsOf(it.db, story.editionId)).map(({ resolution }) => resolution ?? "open").sort()).toEqual(["moot", "open"]);
});

test("two claims that an editor lets stand raise nothing more", async () => {
  const { room, old, story } = await aStatedPlan();
  const { claimId } = await record(it.db, room, { whenEdtf: "2028", reportedOn: "2026-02-20" });
  const impact = done(await ruleConflict(editor(room), { claimId, againstId: old, verdict: "both_stand", note: "Nobody knows." }));
  expect(impact).toMatchObject({ flags: [], settled: 0 });
  expect(await open(story.editionId)).toEqual([{ severity: "contested", causedById: claimId }]);
});

test("a retraction gives the old claim back: its flag is moot, its line returns, and it may be stated again", async () => {
  const { room, old, story } = await aStatedPlan({ certainty: "reported" });
  const before = await lineOf(it.db, room.seasonId);
  const newer = await record(it.db, room, { whenEdtf: "2028", reportedOn: "2026-02-20" });
  expect(await open(story.editionId)).toEqual([{ severity: "contradicted", causedById: newer.claimId }]);
  await retract(room, newer.claimId);
  expect(await flagsOf(it.db, story.editionId)).toMatchObject([{ state: "closed", resolution: "moot" }]);
  expect(await lineOf(it.db, room.seasonId)).toBe(before);
  expect(await it.db.select().from(claimStates).where(eq(claimStates.claimId, old))).toEqual([]);
});

test("a denial makes the flags of the denied claim moot, and its retraction raises them anew", async () => {
  const { room, old, story } = await aStatedPlan({ certainty: "reported" });
  const newer = await record(it.db, room, { whenEdtf: "2028", reportedOn: "2026-02-20" });
  const relations = [{ toId: newer.claimId, kind: "denies" as const }];
  const denial = await record(it.db, room, { kind: "denial", modality: "occurred", reportedOn: "2026-02-25", relations });
  expect(denial.impact.settled).toBe(1);
  expect(await open(story.editionId)).toEqual([]);
  const { flags } = await retract(room, denial.claimId);
  expect(flags).toEqual([{ claimId: old, severity: "contradicted", editions: 1 }]);
  expect(await open(story.editionId)).toEqual([{ severity: "contradicted", causedById: newer.claimId }]);
});

test("a worse cause raises an open flag and a lesser one leaves it; with the worse one gone, the lesser has a flag of its own", async () => {
  const { room, old, story } = await aStatedPlan({ certainty: "reported" });
  const related = (kind: "refines" | "supersedes") => [{ toId: old, kind }];
  const narrower = await record(it.db, room, { whenEdtf: "2026-06", relations: related("refines") });
  expect(await open(story.editionId)).toEqual([{ severity: "narrowed", causedById: narrower.claimId }]);
  const other = await record(it.db, room, { whenEdtf: "2028", relations: related("supersedes") });
  expect(await open(story.editionId)).toEqual([{ severity: "contradicted", causedById: other.claimId }]);
  await record(it.db, room, { whenEdtf: "2026-07", relations: related("refines") });
  expect(await open(story.editionId)).toEqual([{ severity: "contradicted", causedById: other.claimId }]);
  await retract(room, other.claimId);
  const told = (await flagsOf(it.db, story.editionId)).map(({ state, severity }) => `${state} ${severity}`);
  expect(told.sort()).toEqual(["closed contradicted", "open narrowed"]);
});

test("a start overtakes the plan it was: the text that states the plan is outdated, with no relation saying so", async () => {
  const { room, old, story } = await aStatedPlan({ certainty: "reported" });
  const start = await record(it.db, room, { modality: "occurred", whenEdtf: "2026-02-10", reportedOn: "2026-02-11" });
  expect(start.relations).toEqual([]);
  expect(start.impact.flags).toEqual([{ claimId: old, severity: "outdated", editions: 1 }]);
  expect(await open(story.editionId)).toEqual([{ severity: "outdated", causedById: start.claimId }]);
});

test("what was reported before what stands there, and recorded late, displaces nothing", async () => {
  const { room, story } = await aStatedPlan({ certainty: "reported", reportedOn: "2026-02-20" });
  const late = await record(it.db, room, { whenEdtf: "2025-11", reportedOn: "2025-05-01" });
  expect(late.relations).toEqual([]);
  expect(await open(story.editionId)).toEqual([]);
});

test("no circle of relations is written, however long, and the rest of the transaction goes with it", async () => {
  const room = await aNewsroom(it.db);
  const at = (whenEdtf: string) => record(it.db, room, { whenEdtf, relations: [] });
  const [a, b, c] = [await at("2026"), await at("2027"), await at("2028")];
  const bears = (from: { claimId: string }, to: { claimId: string }) =>
    relateClaims(editor(room), { fromId: from.claimId, toId: to.claimId, kind: "supersedes", isRuling: false, note: null });
  done(await bears(a, b));
  done(await bears(b, c));
  expect(refused(await bears(c, a))).toEqual(["relation_circle"]);
  expect(refused(await bears(a, a))).toEqual(["other_show"]);
  expect(await it.db.$count(claimRelations)).toBe(2);
});
