import { eq, isNotNull, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { articles, editions } from "@/db/schema/articles";
import { shows } from "@/db/schema/shows";
import { auditLog, users } from "@/db/schema/staff";
import { openTestDatabase } from "@/db/testing/database";
import { PASSWORDS, seedTheDemo } from "@/db/testing/demo";
import { theClock } from "@/domain/kernel/actor";
import { isPasswordOf } from "@/domain/staff/hashing";
import { loadCatalogue } from "../facts/catalogue";
import { contextIn } from "../facts/context";
import { readAllFacts } from "./facts";
import { STORIES } from "./world";

const pool = openTestDatabase();
const NOW = new Date("2027-03-04T15:20:00Z");
const seed = (now = NOW) => seedTheDemo(pool.db, now);

describe("the demo newsroom", () => {
  test("three people sign in with the passwords they were given, and six work there", async () => {
    const addresses = await seed();
    expect(addresses).toEqual({
      writer: "kim@season-desk.example",
      editor: "ana@season-desk.example",
      admin: "ines@season-desk.example",
    });
    for (const role of ["writer", "editor", "admin"] as const) {
      const [user] = await pool.db.select().from(users).where(eq(users.email, addresses[role]));
      expect(user?.role).toBe(role);
      expect(await isPasswordOf(user!.passwordHash, PASSWORDS[role])).toBe(true);
    }
    expect(await pool.db.$count(users)).toBe(6);
  });

  test("is made only where nobody has an account", async () => {
    await seed();
    await expect(seed()).rejects.toThrow("empty database");
    expect(await pool.db.$count(articles)).toBe(STORIES.length);
  });

  test("is made whole or not at all", async () => {
    await pool.db.execute(sql`create function no_sixth() returns trigger language plpgsql as $$
      begin if (select count(*) from editions) > 5 then raise exception 'no sixth'; end if; return new; end $$`);
    await pool.db.execute(sql`create trigger no_sixth after insert on editions for each row execute function no_sixth()`);
    try {
      await expect(seed()).rejects.toThrow();
      expect([await pool.db.$count(users), await pool.db.$count(shows), await pool.db.$count(auditLog)]).toEqual([0, 0, 0]);
    } finally {
      await pool.db.execute(sql`drop function no_sixth() cascade`);
    }
  });

  test.each([
    ["an afternoon", NOW],
    ["the night the clocks go forward", new Date("2027-03-14T07:30:00Z")],
    ["the first minute of a year", new Date("2028-01-01T05:00:30Z")],
  ])("made in %s, it lies in the past but for the one schedule", async (_, now) => {
    await seed(now);
    const late = await pool.db.execute<{ late: number }>(sql`select
      (select count(*) from audit_log where at > ${now.toISOString()}::timestamptz)::int
      + (select count(*) from editions where updated_at > ${now.toISOString()}::timestamptz)::int as late`);
    expect(late[0]?.late).toBe(0);
    const [due] = await pool.db.select({ at: editions.scheduledFor }).from(editions).where(isNotNull(editions.scheduledFor));
    expect(due!.at!.getTime() - now.getTime()).toBeGreaterThan(2 * 60 * 60_000);
  });
});

describe("the catalogue of the facts", () => {
  const files = readAllFacts();

  test("loaded again, it changes nothing, not even what somebody at the desk has changed since", async () => {
    await seed();
    await pool.db.update(shows).set({ logline: "Ours now." }).where(eq(shows.slug, "glow"));
    const before = await contents();
    const again = await pool.db.transaction((tx) => loadCatalogue(tx, contextIn(tx, theClock, NOW), files));
    expect(again.rows.filter(({ did }) => did === "added")).toEqual([]);
    expect(again.rows.find(({ did }) => did === "differs")).toMatchObject({
      at: ["show"],
      says: expect.stringMatching(/^logline: differs/),
    });
    expect(await contents()).toEqual(before);
  });

  test("a relation to a show that nobody has filed is left out and counted", async () => {
    const loaded = await pool.db.transaction((tx) => loadCatalogue(tx, contextIn(tx, theClock, NOW), files));
    expect(loaded.countAdded("show")).toBe(12);
    expect(loaded.countAdded("showRelations")).toBe(0);
    expect(loaded.rows.filter(({ did }) => did === "left").map(({ at }) => at[0])).toEqual(Array(7).fill("showRelations"));
  });
});

const TABLES = [
  "shows",
  "show_titles",
  "seasons",
  "season_organisations",
  "people",
  "person_names",
  "credits",
  "organisations",
  "source_works",
];

async function contents() {
  const rows: unknown[] = [];
  for (const table of TABLES) rows.push(...(await pool.db.execute(sql`select * from ${sql.identifier(table)}`)));
  return rows;
}
