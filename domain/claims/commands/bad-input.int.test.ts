import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { by } from "@/db/testing/builders";
import { anOrganisation, aSeason, aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { aClaim, aNewsroom, aReport, aStatement, aStory, type Newsroom, record, refused, stating } from "@/db/testing/ledger";
import { deleteSeason } from "../../shows/commands/delete-season";
import { updateSeason } from "../../shows/commands/update-season";
import { updateSeasonSchema } from "../../shows/schema";
import { parseFuzzyDate } from "../parse-fuzzy-date";
import { makeEstimateSchema, recordClaimSchema } from "../schema";
import { makeEstimate } from "./make-estimate";
import { recordClaim } from "./record-claim";
import { relateClaims } from "./relate-claims";
import { retractClaim } from "./retract-claim";

const it = openTestDatabase();
let room: Newsroom;
beforeEach(async () => {
  room = await aNewsroom(it.db);
});

const TABLES = ["claims", "claim_seasons", "claim_sources", "claim_relations", "sources", "estimates", "estimate_windows", "stale_flags"];
const MORE = ["season_statuses", "claim_states", "audit_log", "outbox_events", "page_purges", "seasons"];

/** Runs what is refused, says with which codes, and fails where a row of any table was left behind. */
async function refusedWhole(act: () => Promise<Parameters<typeof refused>[0]>): Promise<string[]> {
  const rows = async () => {
    const counts = [...TABLES, ...MORE].map((name) => sql`(select count(*) from ${sql.identifier(name)})`);
    return (await it.db.execute(sql`select array[${sql.join(counts, sql`, `)}]::text as rows`))[0]?.rows;
  };
  const before = await rows();
  const codes = refused(await act());
  expect(await rows()).toBe(before);
  return codes;
}
const recording = (traits: Parameters<typeof aClaim>[1]) =>
  refusedWhole(() => recordClaim(by(it.db, room.desk.editor), aClaim(room, traits)));
const reads = (whenEdtf: string) => recordClaimSchema.shape.whenEdtf.safeParse(whenEdtf).success;

test("impossible days, reversed ranges and a winter of two years are no dates, for the form and for the database", async () => {
  for (const text of ["2025-02-30", "2025-13", "2027/2026", "2026-12-24/2026-02-01"]) {
    expect(reads(text)).toBe(false);
    await expect(it.db.execute(sql`select ${text}::text::edtf`)).rejects.toThrow();
  }
  expect(parseFuzzyDate("30 February 2025")).toEqual({ ok: false, reason: "impossible" });
  expect(parseFuzzyDate("2027 to 2026")).toEqual({ ok: false, reason: "impossible" });
  expect(parseFuzzyDate("winter 2026")).toEqual({ ok: false, reason: "ambiguous" });
  expect(reads("2026-12/2027-02")).toBe(true);
});

test("a claim about another show's season is refused, in the words and by the keys", async () => {
  const other = await aShow(it.db);
  const { id } = await aSeason(it.db, other.id);
  expect(await recording({ seasonIds: [id] })).toEqual(["other_show"]);
  expect(await recording({ seasonIds: [room.seasonId, id] })).toEqual(["other_show"]);
});

test("a relation to another show's claim is refused", async () => {
  const other = await aShow(it.db);
  const theirs = await aSeason(it.db, other.id);
  const { claimId } = await record(it.db, { ...room, showId: other.id, seasonId: theirs.id }, { whenEdtf: "2026" });
  expect(await recording({ relations: [{ toId: claimId, kind: "supersedes" }] })).toEqual(["other_show"]);
});

test("claims that would stand in a circle are refused", async () => {
  const a = await record(it.db, room, { whenEdtf: "2026", relations: [] });
  const b = await record(it.db, room, { whenEdtf: "2027" });
  const back = { fromId: a.claimId, toId: b.claimId, kind: "supersedes" as const, isRuling: false, note: null };
  expect(await refusedWhole(() => relateClaims(by(it.db, room.desk.editor), back))).toEqual(["relation_circle"]);
});

test("official needs a statement of somebody entitled to it, read by us", async () => {
  const official = (...source: object[]) => recording({ certainty: "official", sources: [{ source }] });
  const { url: _url, ...unread } = { ...aStatement(room), accessedOn: null };
  expect(await official({ ...unread })).toEqual(["official_needs_the_page_itself"]);
  expect(await official({ ...aReport(room), basis: "unstated" }, aStatement(room))).toEqual(["official_needs_the_page_itself"]);
  expect(await official({ ...aStatement(room), organisationId: room.outletId })).toEqual(["official_needs_an_authority"]);
  expect(await recording({ certainty: "official", sources: [] })).toEqual(["needs_a_source"]);
});

test("two sites that repeat one report are one origin, and confirm nothing; two reports of their own do", async () => {
  const { id: third } = await anOrganisation(it.db, "Third", ["outlet"]);
  const origin = aReport(room);
  const relayed = (by: string) => ({ source: [{ organisationId: by, title: `Passing it on, ${by}`, basis: "unstated" }, origin] });
  const repeated = [relayed(room.otherOutletId), relayed(third)];
  expect(await recording({ certainty: "confirmed", sources: repeated })).toEqual(["confirmed_needs_authority_or_two_origins"]);
  const own = [{ source: [origin] }, { source: [{ ...origin, organisationId: room.otherOutletId }] }];
  expect((await recordClaim(by(it.db, room.desk.editor), aClaim(room, { certainty: "confirmed", sources: own }))).ok).toBe(true);
});

test("an unnamed source confirms nothing, and a deduction needs its reasoning", async () => {
  const unnamed = { title: "A call", basis: "anonymous" };
  const sources = [{ source: [unnamed] }, { source: [aReport(room)] }];
  expect(await recording({ certainty: "confirmed", sources })).toEqual(["confirmed_needs_authority_or_two_origins"]);
  expect(await recording({ certainty: "inferred", sources: [] })).toEqual(["needs_reasoning"]);
});

test("one page cited twice for one fact is refused", async () => {
  const page = { ...aReport(room), url: "https://quay.example/filming" };
  expect(await recording({ sources: [{ source: [page] }, { source: [page] }] })).toEqual(["twice"]);
});

test("the service a firm fact rests on is not taken off its season", async () => {
  await record(it.db, room, { certainty: "official", whenEdtf: "2026" });
  const season = { kind: "season" as const, number: 2, position: 2, label: "Season 2", subtitle: null };
  const update = updateSeasonSchema.parse({ ...season, seasonId: room.seasonId, baseVersion: 1, services: [] });
  expect(await refusedWhole(() => updateSeason(by(it.db, room.desk.editor), update))).toEqual(["carries_facts"]);
});

test("a chain of more than five relays is refused", async () => {
  const links = Array.from({ length: 6 }, (_, at) => ({ organisationId: room.outletId, title: `Link ${at}`, basis: "unstated" }));
  const first = { source: links };
  expect((await recordClaim(by(it.db, room.desk.editor), aClaim(room, { sources: [first] }))).ok).toBe(true);
  expect(() => aClaim(room, { sources: [{ source: [...links, ...links] }] })).toThrow();
});

const estimating = (windows: object[]) =>
  refusedWhole(() =>
    makeEstimate(
      by(it.db, room.desk.editor),
      makeEstimateSchema.parse({ seasonId: room.seasonId, reasoning: "They film in summer.", windows }),
    ),
  );

test("an estimate that is more than certain, or names days twice, is refused", async () => {
  const sure = (edtf: string) => ({ label: edtf, edtf, likelihood: "likely" });
  expect(await estimating([sure("2026"), sure("2027")])).toEqual(["more_than_certain"]);
  expect(
    await estimating([
      { ...sure("2026"), probability: 0.4 },
      { ...sure("2026-12/2027-02"), probability: 0.2 },
    ]),
  ).toEqual(["windows_overlap"]);
});

test("a fact that happened after it was said, a planned decision, a release date without its day: each names its field", async () => {
  expect(await recording({ modality: "occurred", whenEdtf: "2026-03" })).toEqual(["happened_after_it_was_said"]);
  expect(await recording({ kind: "renewed", modality: "planned" })).toEqual(["cannot_be_planned"]);
  expect(await recording({ kind: "release_date", whenEdtf: "2026-05" })).toEqual(["needs_a_day"]);
  expect(await recording({ kind: "renewed", modality: "occurred", scope: "show", seasonIds: [] })).toEqual(["season_missing"]);
  expect(await recording({ kind: "viewership", modality: "occurred", value: { metric: "views" } })).toEqual(["value_incomplete"]);
});

test("a claim that stories state is not taken back unseen", async () => {
  const { claimId } = await record(it.db, room, { whenEdtf: "2026" });
  await aStory(it.db, room.desk, stating(claimId));
  const reason = "It was another show.";
  expect(await refusedWhole(() => retractClaim(by(it.db, room.desk.editor), { claimId, reason }))).toEqual(["still_stated"]);
});

test("a season with claims is not deleted, cited or not", async () => {
  const first = await record(it.db, room, { whenEdtf: "2026" });
  await aStory(it.db, room.desk, stating(first.claimId));
  const remove = () => deleteSeason(by(it.db, room.desk.editor), { seasonId: room.seasonId, baseVersion: 1 });
  expect(await refusedWhole(remove)).toContain("in_use");
});
