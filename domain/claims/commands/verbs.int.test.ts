import { and, eq, isNull, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { claims, openQuestions, staleFlags } from "@/db/schema/claims";
import { outboxEvents } from "@/db/schema/outbox";
import { auditLog } from "@/db/schema/staff";
import { by, clock, later } from "@/db/testing/builders";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import {
  aClaim,
  aNewsroom,
  aStory,
  done,
  flagsOf,
  lineOf,
  type Newsroom,
  openFlagsOf,
  record,
  refused,
  stating,
} from "@/db/testing/ledger";
import type { EventType } from "../../kernel/events";
import { listLiftedEmbargoes } from "../queries/embargoes";
import { findLastCheck, findUndoableCheck } from "../queries/season";
import { lockShow } from "../store/show";
import { liftEmbargo } from "./lift-embargo";
import { makePublic } from "./make-public";
import { raiseQuestion } from "./questions";
import { recordClaim } from "./record-claim";
import { retractClaim } from "./retract-claim";
import { assignFlags } from "./settle-flag";
import { undoVerify, verifySeason } from "./verify-season";

const it = openTestDatabase();
const editor = ({ desk }: Newsroom, minutes = 0) => by(it.db, desk.editor, later(minutes));
const tick = (minutes: number) => by(it.db, clock, later(minutes));
const deeds = (action: string) => it.db.$count(auditLog, eq(auditLog.action, action));
const events = (type: EventType) => it.db.$count(outboxEvents, eq(outboxEvents.type, type));
const EMBARGO = later(60).toISOString();

async function ask(room: Newsroom, key: string) {
  const question = { showId: room.showId, seasonId: room.seasonId, key, wording: "When filming starts.", raisedOn: "2026-01-01" };
  return done(await raiseQuestion(editor(room), question)).questionId;
}
const isOpen = async (id: string) =>
  (await it.db.$count(openQuestions, and(eq(openQuestions.id, id), isNull(openQuestions.closedOn)))) === 1;

test("an embargo that passes is noticed by the clock once: lines, flags, questions and events, however many clocks look", async () => {
  const room = await aNewsroom(it.db);
  const old = await record(it.db, room, { whenEdtf: "2027" });
  const story = await aStory(it.db, room.desk, stating(old.claimId));
  const questionId = await ask(room, "filming_start");
  const before = await lineOf(it.db, room.seasonId);
  const start = { modality: "occurred" as const, certainty: "official" as const, whenEdtf: "2026-02-01", embargoUntil: EMBARGO };
  const { claimId, impact } = await record(it.db, room, start);
  expect(impact).toEqual({ flags: [], lines: [], renewed: 0, settled: 0 });
  expect([await lineOf(it.db, room.seasonId), await isOpen(questionId)]).toEqual([before, true]);
  expect(await listLiftedEmbargoes(it.db, later(59))).toEqual([]);
  expect(refused(await liftEmbargo(tick(59), { claimId }))).toEqual(["forbidden"]);

  expect(await listLiftedEmbargoes(it.db, later(61))).toEqual([{ claimId, showId: room.showId }]);
  const second = await whileHolding(it.db, async (tx) => {
    await lockShow(tx, room.showId);
    const first = liftEmbargo(tick(61), { claimId });
    return async () => {
      const both = await Promise.all([first, liftEmbargo(tick(61), { claimId })]);
      return both.map((one) => one.ok).sort();
    };
  });
  expect(second).toEqual([false, true]);
  expect(await lineOf(it.db, room.seasonId)).toContain("filming");
  expect(await openFlagsOf(it.db, story.editionId)).toMatchObject([{ severity: "outdated", causedById: claimId }]);
  expect(await isOpen(questionId)).toBe(false);
  expect([await deeds("claim.lift_embargo"), await listLiftedEmbargoes(it.db, later(61))]).toEqual([1, []]);
});

test("what is made public under an embargo waits for its hour, unless an editor lifts it", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2027", visibility: "internal", embargoUntil: EMBARGO });
  expect(done(await makePublic(editor(room), { claimId })).lines).toEqual([]);
  expect(await lineOf(it.db, room.seasonId)).toBeNull();
  expect(refused(await liftEmbargo(by(it.db, room.desk.writer), { claimId }))).toEqual(["forbidden"]);
  expect(done(await liftEmbargo(editor(room, 1), { claimId })).lines).toHaveLength(1);
  expect(refused(await liftEmbargo(editor(room, 2), { claimId }))).toEqual(["wrong_state"]);
  expect(refused(await makePublic(editor(room), { claimId }))).toEqual(["wrong_state"]);
});

test("a claim made public later flags as if it had been recorded then", async () => {
  const room = await aNewsroom(it.db);
  const old = await record(it.db, room, { whenEdtf: "2026" });
  const story = await aStory(it.db, room.desk, stating(old.claimId));
  const { claimId } = await record(it.db, room, { whenEdtf: "2028", visibility: "internal" });
  expect(await openFlagsOf(it.db, story.editionId)).toEqual([]);
  const impact = done(await makePublic(by(it.db, room.desk.writer), { claimId }));
  expect(impact.flags).toEqual([{ claimId: old.claimId, severity: "contradicted", editions: 1 }]);
  expect(await openFlagsOf(it.db, story.editionId)).toEqual([{ severity: "contradicted", causedById: claimId }]);
});

test("a confirmed claim is made public only while its sources still carry it", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2027", certainty: "official", visibility: "internal" });
  expect(refused(await makePublic(by(it.db, room.desk.writer), { claimId }))).toEqual(["forbidden"]);
  await it.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`delete from season_organisations`);
  });
  expect(refused(await makePublic(editor(room), { claimId }))).toEqual(["official_needs_an_authority"]);
  expect(await it.db.$count(claims, eq(claims.visibility, "public"))).toBe(0);
});

test("a firm claim answers the open question of its season; a report, a plan and an embargoed one do not", async () => {
  const room = await aNewsroom(it.db);
  const questionId = await ask(room, "decision");
  const renewed = { kind: "renewed" as const, modality: "occurred" as const, whenEdtf: "2026-01" };
  await record(it.db, room, renewed);
  await record(it.db, room, { ...renewed, certainty: "official", embargoUntil: EMBARGO });
  await record(it.db, room, { ...renewed, certainty: "official", visibility: "internal" });
  expect(await isOpen(questionId)).toBe(true);
  const { claimId } = await record(it.db, room, { ...renewed, certainty: "official" });
  const [question] = await it.db.select().from(openQuestions).where(eq(openQuestions.id, questionId));
  expect(question).toMatchObject({ closeReason: "answered", closedByClaimId: claimId, closedOn: "2026-03-01" });
});

test("taking back a claim that stories state needs the number of them; nothing is written without it", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2026" });
  const stories = [await aStory(it.db, room.desk, stating(claimId)), await aStory(it.db, room.desk, stating(claimId), "scheduled")];
  await aStory(it.db, room.desk, stating(claimId), "draft");
  const retract = (acknowledged?: number) => retractClaim(editor(room), { claimId, reason: "Wrong show.", acknowledged });
  for (const told of [undefined, 1, 3]) {
    const answer = await retract(told);
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ field: "claimId", code: "still_stated", detail: 2 }] } });
  }
  expect([await it.db.$count(staleFlags), await deeds("claim.retract"), await events("claim.retracted")]).toEqual([0, 0, 0]);
  expect(done(await retract(2)).flags).toEqual([{ claimId, severity: "retracted", editions: 2 }]);
  for (const { editionId } of stories) expect(await openFlagsOf(it.db, editionId)).toMatchObject([{ severity: "retracted" }]);
  expect(refused(await retract(2))).toEqual(["wrong_state"]);
  expect(refused(await retractClaim(by(it.db, room.desk.writer), { claimId, reason: "x" }))).toEqual(["forbidden"]);
});

test("a check is taken back within ten minutes by whoever made it, and what was said before is said again", async () => {
  const room = await aNewsroom(it.db);
  await record(it.db, room, { whenEdtf: "2026" });
  await it.db.update(claims).set({ lastVerifiedOn: "2026-01-05", lastVerifiedBy: room.desk.admin.id });
  await ask(room, "decision");
  const { seasonId, desk } = room;
  const check = async () => (await findLastCheck(it.db, seasonId))?.on;
  expect(refused(await undoVerify(editor(room), { seasonId }))).toEqual(["wrong_state"]);
  expect(done(await verifySeason(by(it.db, desk.writer), { seasonId }))).toEqual({ on: "2026-03-01" });
  expect([await check(), await findUndoableCheck(it.db, seasonId, desk.writer.id, later(9))]).toEqual(["2026-03-01", { until: later(10) }]);
  expect(await findUndoableCheck(it.db, seasonId, desk.editor.id, later(9))).toBeNull();
  expect(refused(await undoVerify(editor(room, 1), { seasonId }))).toEqual(["forbidden"]);
  expect(refused(await undoVerify(by(it.db, desk.writer, later(11)), { seasonId }))).toEqual(["wrong_state"]);
  done(await undoVerify(by(it.db, desk.writer, later(9)), { seasonId }));
  const [claim] = await it.db.select().from(claims);
  expect(claim).toMatchObject({ lastVerifiedOn: "2026-01-05", lastVerifiedBy: desk.admin.id });
  expect((await it.db.select().from(openQuestions))[0]).toMatchObject({ lastCheckedOn: "2026-01-01" });
  expect(refused(await undoVerify(by(it.db, desk.writer, later(9)), { seasonId }))).toEqual(["wrong_state"]);
  expect([await deeds("season.verify"), await deeds("season.undo_verify")]).toEqual([1, 1]);
});

test("an undo leaves alone what somebody else has looked at since", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2026" });
  await it.db.update(claims).set({ lastVerifiedOn: "2026-01-05", lastVerifiedBy: room.desk.admin.id });
  done(await verifySeason(editor(room), { seasonId: room.seasonId }));
  await it.db.update(claims).set({ lastVerifiedBy: room.desk.colleague.id }).where(eq(claims.id, claimId));
  done(await undoVerify(editor(room, 2), { seasonId: room.seasonId }));
  expect(await it.db.select().from(claims)).toMatchObject([{ lastVerifiedOn: "2026-03-01", lastVerifiedBy: room.desk.colleague.id }]);
});

test("several sentences are given to somebody at once, all or none, in one entry of the log", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2026" });
  const stories = [await aStory(it.db, room.desk, stating(claimId)), await aStory(it.db, room.desk, stating(claimId))];
  await record(it.db, room, { whenEdtf: "2028" });
  const flagIds = (await Promise.all(stories.map(({ editionId }) => flagsOf(it.db, editionId)))).flat().map(({ id }) => id);
  const give = (ids: string[], assignee: string | null) => assignFlags(editor(room), { flagIds: ids, assignee });
  expect(refused(await give([...flagIds, room.showId], room.desk.writer.id))).toEqual(["not_found"]);
  expect(refused(await give(flagIds, room.showId))).toEqual(["unknown_record"]);
  expect(await it.db.$count(staleFlags, sql`assignee is not null`)).toBe(0);
  expect(done(await give(flagIds, room.desk.writer.id))).toEqual({ assigned: 2 });
  expect(done(await give(flagIds, room.desk.writer.id))).toEqual({ assigned: 0 });
  expect([await it.db.$count(staleFlags, eq(staleFlags.assignee, room.desk.writer.id)), await deeds("flag.assign")]).toEqual([2, 1]);
});

test("two who record into one slot are told of each other's claims in turn", async () => {
  const room = await aNewsroom(it.db);
  const rival = await whileHolding(it.db, async (tx) => {
    done(await recordClaim({ ...editor(room), db: tx as never }, aClaim(room, { whenEdtf: "2026" })));
    return () => recordClaim(by(it.db, room.desk.admin), aClaim(room, { whenEdtf: "2028" }));
  });
  const [first] = await it.db.select().from(claims).where(eq(claims.whenEdtf, "2026"));
  expect(done(rival).relations).toEqual([{ toId: first?.id, kind: "supersedes" }]);
});
