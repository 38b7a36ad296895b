import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articleSlugs, editions } from "@/db/schema/articles";
import { articleClaims, claims, noteClaims, staleFlags } from "@/db/schema/claims";
import { openTestDatabase } from "@/db/testing/database";
import { seedTheDemo } from "@/db/testing/demo";
import { listTrackRecord } from "@/domain/claims/public-queries";
import { listConflicts } from "@/domain/claims/queries/conflicts";

const NOW = new Date("2027-03-04T15:20:00Z");
const pool = openTestDatabase((db) => seedTheDemo(db, NOW));

test("live stories are flagged at their sentences, in four ways", async () => {
  const flags = await pool.db
    .select({ slug: articleSlugs.slug, severity: staleFlags.severity, quoted: staleFlags.quotedText })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .innerJoin(articleSlugs, eq(articleSlugs.articleId, editions.articleId))
    .where(eq(staleFlags.state, "open"))
    .orderBy(asc(articleSlugs.slug), asc(staleFlags.severity), asc(staleFlags.quotedText));
  expect(flags.map(({ slug, severity, quoted }) => [slug, severity, quoted.slice(0, 38)])).toEqual([
    ["all-of-us-are-dead-season-2", "contested", "The first season is said to have drawn"],
    ["all-of-us-are-dead-season-2", "outdated", "According to Naver, passing on a repor"],
    ["all-of-us-are-dead-season-2", "outdated", "Auditions were reportedly held in Marc"],
    ["all-of-us-are-dead-season-2", "outdated", "Production of season 2 is now expected"],
    ["ordered-without-a-date", "contradicted", "The head of the production company rep"],
    ["ordered-without-a-date", "narrowed", "Netflix ordered a second season of All"],
  ]);
});

test("every live story states facts of the ledger, in each of the ways a story can", async () => {
  const live = await pool.db
    .selectDistinct({ editionId: editions.id })
    .from(editions)
    .innerJoin(articleClaims, eq(articleClaims.editionId, editions.id))
    .where(eq(editions.status, "published"));
  expect(live).toHaveLength(await pool.db.$count(editions, eq(editions.status, "published")));
  const modes = await pool.db.selectDistinct({ mode: articleClaims.mode }).from(articleClaims);
  expect(modes.map(({ mode }) => mode).sort()).toEqual(["as_of", "live", "plain"]);
});

test("two facts that cannot both be so wait for a ruling, the viewing figure among them", async () => {
  const conflicts = await listConflicts(pool.db);
  expect(conflicts.map(({ show }) => show)).toContain("GLOW");
  expect(conflicts.filter(({ show, earlier }) => show === "All of Us Are Dead" && /474\.26/.test(earlier.summary)).length).toBe(2);
});

test("an estimate that was replaced and one that stood are both scored against the day the season came", async () => {
  const scored = (await listTrackRecord(pool.reader.db)).filter(({ brierScore }) => brierScore !== null);
  expect(scored.length).toBeGreaterThanOrEqual(2);
});

test("a correction names the fact that was told wrongly", async () => {
  const named = await pool.db.select({ key: claims.importKey }).from(noteClaims).innerJoin(claims, eq(claims.id, noteClaims.claimId));
  expect(named).toEqual([{ key: "money-heist/p5a" }]);
});
