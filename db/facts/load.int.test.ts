import fs from "node:fs";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { claims, seasonStatuses } from "@/db/schema/claims";
import { outboxEvents, pagePurges } from "@/db/schema/outbox";
import { seasons } from "@/db/schema/shows";
import { auditLog } from "@/db/schema/staff";
import { aUser } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import type { Actor } from "@/domain/kernel/context";
import { importFacts } from "./load";
import { pathWords } from "./places";
import { readFacts } from "./read";
import type { Rows } from "./rows";
import type { Facts } from "./shape";

const it = openTestDatabase();
const NOW = new Date("2026-11-22T12:00:00Z");
let admin: Actor;
beforeEach(async () => {
  admin = await aUser(it.db, "admin");
});

const lucifer = (change: (facts: Facts) => void = () => {}): Facts => {
  const read = readFacts(fs.readFileSync(path.join(import.meta.dirname, "../seed/facts/lucifer.json"), "utf8"));
  if (!read.ok) throw new Error("the file has the shape");
  change(read.facts);
  return read.facts;
};
const load = (facts: Facts, isRehearsal = false, actor = admin) => importFacts(it.db, { actor, now: NOW, facts, isRehearsal });
const did = ({ rows }: Rows, what: string) => rows.filter((row) => row.did === what).map(({ at, says }) => [pathWords(at), says]);

const TABLES = ["shows", "seasons", "people", "organisations", "credits", "claims", "sources", "audit_log", "outbox_events", "page_purges"];
const counted = async () => {
  const counts: Record<string, unknown> = {};
  for (const table of TABLES) [counts[table]] = await it.db.execute(sql`select count(*)::int as n from ${sql.identifier(table)}`);
  return counts;
};

test("a rehearsal tells what an import would do and writes nothing; the import does just that", async () => {
  const before = await counted();
  const rehearsed = await load(lucifer(), true);
  expect(await counted()).toEqual(before);
  const imported = await load(lucifer());
  expect([imported.faults, imported.rows]).toEqual([[], rehearsed.rows]);
  expect(await it.db.$count(claims)).toBe(lucifer().claims.length);
  expect(await it.db.$count(seasonStatuses)).toBe(lucifer().seasons.length);
});

test("the same file imported twice adds nothing the second time, not even news", async () => {
  await load(lucifer());
  const before = await counted();
  const again = await load(lucifer());
  expect([did(again, "added"), did(again, "differs")]).toEqual([[], []]);
  const { page_purges: _purges, ...kept } = await counted();
  expect(before).toMatchObject(kept);
});

test("a row that has changed since is named and never rewritten; a new one beside it is added", async () => {
  await load(lucifer());
  const changed = lucifer((facts) => {
    const [claim] = facts.claims;
    Object.assign(claim!, { certainty: "reported", summary: "The show is said to have begun in 2016." });
    facts.show.logline = "Something else.";
    facts.claims.push({ ...structuredClone(claim!), key: "premiere-again", summary: "It began in January." });
    facts.seasons.push({ ...structuredClone(facts.seasons[5]!), key: "season-7", number: 7, position: 7, label: "Season 7" });
  });
  const again = await load(changed);
  expect(did(again, "differs")).toEqual([
    ["show", "logline: differs from what is on record; change it at the desk."],
    ["claims[0]", "certainty, summary: differs from what is on record; record a new fact."],
  ]);
  expect(did(again, "added").map(([at]) => at)).toEqual(["seasons[6]", `claims[${lucifer().claims.length}]`]);
  const [kept] = await it.db.select().from(claims).where(eq(claims.importKey, "lucifer/premiere"));
  expect(kept).toMatchObject({ certainty: "confirmed", summary: "The show began on Fox in January 2016." });
  expect(await it.db.$count(seasons)).toBe(7);
});

test("one row that is refused takes every other back, and all that are refused are told at once", async () => {
  const before = await counted();
  const spoiled = lucifer((facts) => {
    facts.claims[0]!.certainty = "official";
    facts.claims[1]!.service = "nobody";
    Object.assign(facts.claims[2]!, { scope: "seasons", seasons: [] });
    facts.claims[4]!.when = { edtf: "2031-01-01", words: null, anchor: null };
    facts.seasons[0]!.organisations[0]!.organisation = "a-stranger";
  });
  const { faults } = await load(spoiled);
  expect(await counted()).toEqual(before);
  const told = faults.map((fault) => [
    "failure" in fault ? (fault.failure as { issues?: { code: string }[] }).issues?.[0]?.code : fault.says,
    pathWords(fault.at),
  ]);
  expect(told).toEqual([
    ['names the organisation "a-stranger", which is neither in this file nor on record.', "seasons[0].organisations[0].organisation"],
    ["official_needs_the_page_itself", "claims[0]"],
    ['names the organisation "nobody", which is neither in this file nor on record.', "claims[1].service"],
    ["season_missing", "claims[2]"],
    ["happened_after_it_was_said", "claims[4]"],
  ]);
});

test("a writer cannot bring in through a file what a writer cannot record", async () => {
  const writer = await aUser(it.db, "writer");
  const { faults } = await load(lucifer(), false, writer);
  expect(
    new Set(faults.flatMap((fault) => ("failure" in fault && fault.failure.kind === "forbidden" ? [fault.failure.rule] : []))),
  ).toEqual(new Set(["only_editors_confirm"]));
  expect(await it.db.$count(claims)).toBe(0);
});

test("every row is somebody's, the desk hears of each fact, and the pages that were not there are told", async () => {
  await load(lucifer());
  expect(await it.db.$count(auditLog, eq(auditLog.action, "claim.record"))).toBe(lucifer().claims.length);
  expect(await it.db.$count(auditLog, eq(auditLog.userId, admin.id))).toBeGreaterThan(lucifer().claims.length);
  const paths = (await it.db.select().from(pagePurges)).flatMap((purge) => purge.paths);
  expect(paths).toEqual(expect.arrayContaining(["/shows/lucifer", "/shows/lucifer/season-6"]));
  expect(await it.db.$count(outboxEvents, eq(outboxEvents.type, "claim.recorded"))).toBe(lucifer().claims.length);
});
