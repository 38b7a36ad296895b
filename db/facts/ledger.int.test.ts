import { and, asc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { claims, estimates, openQuestions, seasonStatuses, sources } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import { aUser } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { loadLedger } from "@/domain/claims/queries/ledger";
import { deriveShowStatuses } from "@/domain/claims/show-status";
import type { Actor } from "@/domain/kernel/context";
import { english } from "@/domain/kernel/say-in";
import { readAllFacts } from "../seed/facts";
import { loadCatalogue } from "./catalogue";
import { contextIn } from "./context";
import { loadLedgerFacts } from "./ledger";

const pool = openTestDatabase();
const NOW = new Date("2026-11-22T12:00:00Z");
let admin: Actor;

const load = () =>
  pool.db.transaction(async (tx) => {
    await loadCatalogue(tx, contextIn(tx, admin, NOW), readAllFacts());
    for (const facts of readAllFacts()) await loadLedgerFacts({ tx, actor: admin, now: NOW, facts });
  });

beforeEach(async () => {
  admin = await aUser(pool.db, "admin");
});

const line = async (show: string, label: string) => {
  const [row] = await pool.db
    .select({ line: seasonStatuses.line })
    .from(seasonStatuses)
    .innerJoin(seasons, eq(seasons.id, seasonStatuses.seasonId))
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(and(eq(shows.slug, show), eq(seasons.label, label)));
  return row?.line;
};

test("every fact of every file is on the ledger with its sources, and loading again adds nothing", async () => {
  await load();
  const counted = () =>
    Promise.all([pool.db.$count(claims), pool.db.$count(sources), pool.db.$count(estimates), pool.db.$count(openQuestions)]);
  const first = await counted();
  expect(first[0]).toBe(readAllFacts().reduce((sum, facts) => sum + facts.claims.length, 0));
  await load();
  expect(await counted()).toEqual(first);
});

test("the founding season's line was what the article said on its day, and moved when filming began", async () => {
  await load();
  const [show] = await pool.db.select().from(shows).where(eq(shows.slug, "all-of-us-are-dead"));
  const [, second] = await pool.db.select().from(seasons).where(eq(seasons.showId, show!.id)).orderBy(asc(seasons.position));
  const ledger = await loadLedger(pool.db, show!.id, NOW);
  const on = (day: string) => deriveShowStatuses(english, ledger, day).get(second!.id);
  expect(on("2022-07-15")?.line).toBe("Season 2: renewed; no release date announced.");
  expect(on("2025-04-18")?.line).toBe(
    "Season 2: renewed; reportedly auditioning; reportedly delayed, with filming now expected in 2025; no release date announced. Our estimate: 2026 (likely).",
  );
  expect(on("2025-08-01")?.phase).toBe("filming");
  expect(await line("all-of-us-are-dead", "Season 2")).toBeTruthy();
});
