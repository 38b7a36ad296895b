import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { loadCatalogue } from "@/db/facts/catalogue";
import { contextIn } from "@/db/facts/context";
import { loadLedgerFacts } from "@/db/facts/ledger";
import { claims } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import { readAllFacts } from "@/db/seed/facts";
import { loadOldGuesses } from "@/db/seed/forecasts";
import { aUser } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { english } from "../kernel/say-in";
import { findPublicShow } from "../shows/public-queries";
import { getTracker, listTrackerRows, listTrackRecord } from "./public-queries";
import { faceOf } from "./season-face";

const it = openTestDatabase();
const NOW = new Date("2026-11-22T12:00:00Z");

beforeEach(async () => {
  const admin = await aUser(it.db, "admin");
  await it.db.transaction(async (tx) => {
    const facts = readAllFacts().filter(({ show }) => ["all-of-us-are-dead", "futurama"].includes(show.slug));
    await loadCatalogue(tx, contextIn(tx, admin, NOW), readAllFacts());
    await loadOldGuesses(tx, admin);
    for (const one of facts) await loadLedgerFacts({ tx, actor: admin, now: NOW, facts: one });
  });
});

const show = async () => {
  const found = await findPublicShow(it.reader.db, "all-of-us-are-dead");
  if (!found) throw new Error("the show is on record");
  return found;
};

test("rumours, internal claims, embargoed ones and those taken back are in no claim a reader gets", async () => {
  const before = (await show()).ledger.claims;
  expect(before.length).toBeGreaterThan(10);
  expect(before.map(({ certainty }) => certainty)).not.toContain("rumoured");
  const [first, second, third] = before;
  await it.db
    .update(claims)
    .set({ visibility: "internal" })
    .where(eq(claims.id, first?.id ?? ""));
  await it.db
    .update(claims)
    .set({ embargoUntil: new Date("2099-01-01T00:00:00Z") })
    .where(eq(claims.id, second?.id ?? ""));
  const [{ id: by } = { id: "" }] = await it.db.execute<{ id: string }>(sql`select id from users limit 1`);
  await it.db
    .update(claims)
    .set({ retractedAt: NOW, retractedBy: by, retractionReason: "wrong" })
    .where(eq(claims.id, third?.id ?? ""));
  const after = (await show()).ledger.claims.map(({ id }) => id);
  expect(after).toHaveLength(before.length - 3);
  expect(after).not.toContain(first?.id);
});

test("a plan that was put back stays in the timeline, struck through, with what took its place", async () => {
  const { ledger } = await show();
  const second = ledger.seasons.find(({ label }) => label === "Season 2");
  const face = faceOf(english, ledger, second?.id ?? "");
  const over = face?.timeline.filter(({ exactness }) => exactness === "over") ?? [];
  expect(over.map(({ overtaken }) => overtaken?.words)).toContain("Put back to 2025");
  expect(face?.facts.length).toBeLessThanOrEqual(6);
  expect(face?.sources.map(({ number }) => number)).toEqual(face?.sources.map((_, at) => at + 1));
});

test("the board counts every season of the table, and a filter narrows the table alone", async () => {
  const page = await getTracker(it.reader.db);
  expect(Object.values(page.board).reduce((sum, count) => sum + count, 0)).toBe(page.rows.length);
  const rows = await listTrackerRows(it.reader.db, { phases: ["released"], service: "Netflix", country: "KR", year: 2022, sort: null });
  expect(rows.map(({ showTitle, label }) => `${showTitle}, ${label}`)).toEqual(["All of Us Are Dead, Season 1"]);
});

test("an estimate is held against the day the season came, and the one it replaced with it", async () => {
  const closed = await listTrackRecord(it.reader.db);
  expect(closed.map(({ state, daysOff }) => [state, daysOff])).toEqual([
    ["resolved", 0],
    ["superseded", 24],
  ]);
});

test("the rows of the tracker are found by an index, the last moved first", async () => {
  await it.db.execute(sql`
    insert into seasons (id, show_id, kind, position, number, label, slug, created_at, updated_at)
    select gen_random_uuid(), ${(await it.db.select().from(shows).limit(1))[0]?.id}, 'season', 100 + g, 100 + g, 'Season ' || (100 + g), 'season-' || (100 + g), now(), now()
    from generate_series(1, 3000) g`);
  await it.db.execute(sql`
    insert into season_statuses (season_id, phase, flags, line, status, as_of, rules_version, input_hash, changed_at)
    select n.id, 'ordered', '{}', 'x', '{"drivenBy": []}', current_date, 1, 'x', now() from ${seasons} n
    where not exists (select from season_statuses t where t.season_id = n.id)`);
  await it.db.execute(sql`analyze`);
  const plan = await it.db.execute<{ "QUERY PLAN": string }>(sql`explain select * from tracker_newest order by changed_at desc, id desc`);
  expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("statuses_newest");
});
