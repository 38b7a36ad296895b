import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { claims, seasonStatuses, staleFlags } from "@/db/schema/claims";
import { outboxEvents, pagePurges } from "@/db/schema/outbox";
import { auditLog, settings } from "@/db/schema/staff";
import { aDesk, by } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { listOverdue } from "@/domain/claims/queries/conflicts";
import { recordClaimSchema } from "@/domain/claims/schema";
import { liftEmbargoes, turnTheDay } from "./day";

const it = openTestDatabase();
const JUNE = new Date("2026-06-01T12:00:00Z");
/** Five hours after midnight in London, half an hour before it in New York. */
const EVE = new Date("2027-01-01T04:30:00Z");
const AFTER_MIDNIGHT = new Date("2027-01-01T05:30:00Z");
const SOURCE = { organisationId: null, personId: null, title: "A report", basis: "on_record" };

async function aPlan(more: object = {}) {
  const desk = await aDesk(it.db);
  await it.db.update(settings).set({ timeZone: "America/New_York" });
  const season = await aSeason(it.db, desk.showId, { number: 2 });
  const said = { kind: "filming_started", certainty: "reported", modality: "planned", scope: "seasons", visibility: "public" };
  const input = { ...said, summary: "Filming is planned for 2026.", reportedOn: "2026-02-01", whenEdtf: "2026", ...more };
  const parsed = recordClaimSchema.parse({ ...input, showId: desk.showId, seasonIds: [season.id], sources: [{ source: [SOURCE] }] });
  const recorded = await recordClaim(by(it.db, desk.editor, JUNE), parsed);
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
  return { ...recorded.value, seasonId: season.id };
}

const statusOf = async (seasonId: string) => (await it.db.select().from(seasonStatuses).where(eq(seasonStatuses.seasonId, seasonId)))[0];
const restated = () => it.db.$count(auditLog, eq(auditLog.action, "show.restate"));

test("a plan lapses when the year ends where the publication is, not where the server is", async () => {
  const { seasonId } = await aPlan();
  await turnTheDay(it.db, EVE);
  expect(await statusOf(seasonId)).toMatchObject({ flags: { overdue: false }, asOf: "2026-12-31" });
  await turnTheDay(it.db, AFTER_MIDNIGHT);
  expect(await statusOf(seasonId)).toMatchObject({
    flags: { overdue: true },
    asOf: "2027-01-01",
    line: expect.stringMatching(/no sign it started/),
  });
  expect((await listOverdue(it.db)).map((row) => row.seasonId)).toEqual([seasonId]);
});

test("time alone flags no story, and renews the pages that print the line", async () => {
  const { seasonId } = await aPlan();
  await it.db.delete(pagePurges);
  await turnTheDay(it.db, AFTER_MIDNIGHT);
  expect(await it.db.$count(staleFlags)).toBe(0);
  expect((await it.db.select().from(pagePurges)).flatMap(({ tags }) => tags)).toEqual(
    expect.arrayContaining([`season:${seasonId}`, "tracker"]),
  );
});

test("any number of workers turn a day once, and a worker that was away for a week turns it once at its start", async () => {
  const { seasonId } = await aPlan();
  await Promise.all([AFTER_MIDNIGHT, AFTER_MIDNIGHT, AFTER_MIDNIGHT].map((at) => turnTheDay(it.db, at)));
  expect(await restated()).toBe(1);
  const moved = () => it.db.$count(outboxEvents, eq(outboxEvents.type, "season.status_changed"));
  const before = await moved();
  await turnTheDay(it.db, new Date("2027-01-08T15:00:00Z"));
  await turnTheDay(it.db, new Date("2027-01-08T15:01:00Z"));
  expect([await moved(), await restated()]).toEqual([before, 1]);
  expect(await statusOf(seasonId)).toMatchObject({ asOf: "2027-01-08" });
});

test("what is under embargo makes no line until its hour, and then once", async () => {
  const until = new Date("2026-06-02T07:00:00Z");
  const { claimId, seasonId } = await aPlan({ embargoUntil: until.toISOString() });
  await liftEmbargoes(it.db, new Date(until.getTime() - 1));
  expect((await statusOf(seasonId))?.line ?? "").not.toMatch(/filming/);
  await Promise.all([liftEmbargoes(it.db, until), liftEmbargoes(it.db, until)]);
  expect((await statusOf(seasonId))?.line).toMatch(/filming reportedly expected in 2026/);
  expect((await it.db.select().from(claims).where(eq(claims.id, claimId)))[0]?.embargoUntil).toBeNull();
  expect(await it.db.$count(auditLog, eq(auditLog.action, "claim.lift_embargo"))).toBe(1);
});
