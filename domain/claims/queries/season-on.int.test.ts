import { expect, test } from "vitest";
import { by } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aNewsroom, done, type Newsroom, record } from "@/db/testing/ledger";
import { liftEmbargo } from "../commands/lift-embargo";
import { makeEstimate } from "../commands/make-estimate";
import { makePublic } from "../commands/make-public";
import { relateClaims } from "../commands/relate-claims";
import { retractClaim } from "../commands/retract-claim";
import { readSeason } from "./season";
import { type AsOf, readSeasonOn } from "./season-on";

const it = openTestDatabase();
const TODAY = noonOf("2026-06-01");
function noonOf(day: string) {
  return new Date(`${day}T12:00:00Z`);
}
const on = (day: string, actor: Newsroom["desk"]["editor"]) => by(it.db, actor, noonOf(day));

const reads = async (room: Newsroom, day: string, as: AsOf["as"]) => {
  const found = await readSeasonOn(it.db, room, { day, as }, TODAY);
  return { line: found?.status.line, claims: found?.claims.map(({ id, state }) => `${id} ${state.is}`) };
};
const lines = async (room: Newsroom, day: string) => [(await reads(room, day, "known")).line, (await reads(room, day, "now")).line];
const NOTHING = "Season 2: no renewal or cancellation announced.";
const RENEWED = { kind: "renewed" as const, modality: "occurred" as const, certainty: "official" as const };

test("what was recorded later was not known on the day it was first said, and is known of that day now", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { ...RENEWED, reportedOn: "2026-02-01" }, noonOf("2026-04-10"));
  const known = "Season 2: renewed; no release date announced.";
  expect(await lines(room, "2026-01-31")).toEqual([NOTHING, NOTHING]);
  expect(await lines(room, "2026-02-01")).toEqual([NOTHING, known]);
  expect(await lines(room, "2026-04-09")).toEqual([NOTHING, known]);
  expect(await lines(room, "2026-04-10")).toEqual([known, known]);
  expect((await reads(room, "2026-02-01", "known")).claims).toEqual([]);
  expect((await reads(room, "2026-02-01", "now")).claims).toEqual([`${claimId} stands`]);
});

test("what was taken back since stood on its days then, and of those days we now know better", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { ...RENEWED, reportedOn: "2026-02-01" }, noonOf("2026-02-01"));
  done(await retractClaim(on("2026-03-15", room.desk.editor), { claimId, reason: "It was another show." }));
  const renewed = "Season 2: renewed; no release date announced.";
  expect(await lines(room, "2026-03-14")).toEqual([renewed, NOTHING]);
  expect(await lines(room, "2026-03-15")).toEqual([NOTHING, NOTHING]);
  expect((await reads(room, "2026-03-14", "known")).claims).toEqual([`${claimId} stands`]);
  expect((await reads(room, "2026-03-14", "now")).claims).toEqual([`${claimId} retracted`]);
});

test("a ruling counts from the day it was made for what we knew, and from the report for what we know", async () => {
  const room = await aNewsroom(it.db);
  const plan = { whenEdtf: "2026", certainty: "official" as const, relations: [] };
  const old = await record(it.db, room, plan, noonOf("2026-02-01"));
  const newer = await record(it.db, room, { whenEdtf: "2027", reportedOn: "2026-02-10", relations: [] }, noonOf("2026-02-10"));
  const ruling = { fromId: newer.claimId, toId: old.claimId, kind: "supersedes" as const, isRuling: true, note: "They said so." };
  done(await relateClaims(on("2026-03-01", room.desk.editor), ruling));
  const [then, now] = await lines(room, "2026-02-20");
  expect([then?.includes("expected in 2026, reportedly in 2027"), now?.includes("reportedly expected in 2027")]).toEqual([true, true]);
  const [later] = await lines(room, "2026-03-01");
  expect(later).toBe(now);
});

test("what the desk had to itself, or held back, was in no line until readers could know of it", async () => {
  const room = await aNewsroom(it.db);
  const embargoUntil = noonOf("2026-03-10").toISOString();
  const renewed = { ...RENEWED, reportedOn: "2026-02-01" };
  const inside = await record(it.db, room, { ...renewed, visibility: "internal" }, noonOf("2026-02-01"));
  const held = await record(it.db, room, { whenEdtf: "2027", reportedOn: "2026-02-01", embargoUntil }, noonOf("2026-02-01"));
  done(await makePublic(on("2026-02-20", room.desk.editor), inside));
  done(await liftEmbargo(on("2026-03-10", room.desk.editor), held));
  const states = async (day: string) => (await reads(room, day, "known")).claims?.map((one) => one.split(" ")[1]).sort();
  expect(await states("2026-02-10")).toEqual(["embargoed", "internal"]);
  expect(await states("2026-02-20")).toEqual(["embargoed", "stands"]);
  expect(await states("2026-03-10")).toEqual(["stands", "stands"]);
  const told = async (day: string) => (await lines(room, day))[0];
  expect([await told("2026-02-10"), await told("2026-02-20")]).toEqual([NOTHING, "Season 2: renewed; no release date announced."]);
  expect(await told("2026-03-10")).toContain("filming reportedly expected in 2027");
});

test("the estimate of a day is the one that was in force on it", async () => {
  const room = await aNewsroom(it.db);
  const guess = (edtf: string, day: string) =>
    makeEstimate(on(day, room.desk.editor), {
      ...{ seasonId: room.seasonId, reasoning: "They film in summer.", basisClaimIds: [] },
      windows: [{ label: edtf, edtf, likelihood: "likely", probability: undefined }],
    });
  await record(it.db, room, { ...RENEWED, reportedOn: "2026-01-05" }, noonOf("2026-01-05"));
  done(await guess("2027", "2026-02-01"));
  done(await guess("2028", "2026-04-01"));
  const estimates = async (day: string) => (await readSeasonOn(it.db, room, { day, as: "known" }, TODAY))?.estimate?.label ?? null;
  expect([await estimates("2026-01-31"), await estimates("2026-03-01"), await estimates("2026-04-01")]).toEqual([null, "2027", "2028"]);
});

test("of today, both questions have one answer, and it is the season's own", async () => {
  const room = await aNewsroom(it.db);
  await record(it.db, room, { whenEdtf: "2027" });
  await record(it.db, room, { whenEdtf: "2028", reportedOn: "2026-02-20" });
  const season = await readSeason(it.db, room, TODAY);
  for (const as of ["known", "now"] as const) {
    const found = await readSeasonOn(it.db, room, { day: "2026-06-01", as }, TODAY);
    expect([found?.status, found?.claims, found?.relations]).toEqual([season?.status, season?.claims, season?.relations]);
  }
});
