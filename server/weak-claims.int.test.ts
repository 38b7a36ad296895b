import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { articleThings } from "@/app/(public)/news/[slug]/structured-data";
import { seasonThings } from "@/app/(public)/shows/[slug]/[season]/structured-data";
import { showThings } from "@/app/(public)/shows/[slug]/structured-data";
import { aDesk, anEdition, body, by, type Desk } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { findPublicArticle } from "@/domain/articles/public-queries";
import { replaceCitations } from "@/domain/articles/store/citations";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { retractClaim } from "@/domain/claims/commands/retract-claim";
import { recordClaimSchema } from "@/domain/claims/schema";
import { newId } from "@/domain/kernel/id";
import { findPublicSeason, findPublicShow } from "@/domain/shows/public-queries";

const database = openTestDatabase();
/** Stands in every claim nobody but the desk may read. */
const HIDDEN = "canaryhidden";
/** Stands in claims that readers may find, and that no machine, line or list may repeat. */
const WEAK = "canaryweak";
const DATE = "2027-08-09";

let world: { desk: Desk; showSlug: string; seasonSlug: string; storySlug: string };
beforeAll(() => {
  vi.stubEnv("SITE_URL", "https://season-desk.example");
  vi.stubEnv("DATABASE_URL", "postgres://nobody:asks@localhost:5432/here");
  vi.stubEnv("AUTH_SECRET", "nothing is signed with this secret, in this test");
});

type Told = { summary: string; kind?: string; certainty: string; more?: object };

async function tell(desk: Desk, seasonId: string, { summary, kind = "release_date", certainty, more = {} }: Told) {
  const source = { organisationId: null, personId: null, title: `${summary} source`, basis: "on_record" };
  const input = recordClaimSchema.parse({
    ...{ showId: desk.showId, seasonIds: [seasonId], scope: "seasons", kind, certainty, modality: "planned", whenEdtf: DATE, value: null },
    ...{ summary: `${summary}.`, reportedOn: "2026-02-01", visibility: "public", sources: [{ source: [source] }] },
    ...(certainty === "inferred" && { reasoning: `${summary} reasoning`, sources: [] }),
    ...more,
  });
  const recorded = await recordClaim(by(database.db, desk.editor), input);
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
  return recorded.value.claimId;
}

beforeEach(async () => {
  const desk = await aDesk(database.db);
  const { id: seasonId } = await aSeason(database.db, desk.showId, { number: 2 });
  await tell(desk, seasonId, { summary: `${HIDDEN} internal`, certainty: "reported", more: { visibility: "internal" } });
  await tell(desk, seasonId, {
    summary: `${HIDDEN} embargoed`,
    certainty: "reported",
    more: { embargoUntil: "2099-01-01T09:00:00Z" },
  });
  const wrong = await tell(desk, seasonId, { summary: `${HIDDEN} taken back`, certainty: "reported" });
  const gone = await retractClaim(by(database.db, desk.editor), { claimId: wrong, reason: `${HIDDEN} reason` } as never);
  if (!gone.ok) throw new Error(JSON.stringify(gone.error));
  const rumour = await tell(desk, seasonId, { summary: `${WEAK} rumoured`, certainty: "rumoured" });
  const belief = await tell(desk, seasonId, { summary: `${WEAK} inferred`, certainty: "inferred" });
  const story = await anEdition(database.db, desk, { status: "published", words: { body: body("A story about the season.") } });
  const cite = (claimId: string) => ({
    claimId,
    estimateId: null,
    mode: "plain" as const,
    asOfOn: null,
    blockId: newId(),
    quotedText: "A story.",
  });
  await database.db.transaction((tx) => replaceCitations(tx, story.editionId, [rumour, belief, wrong].map(cite)));
  const [row] = await database.db.execute<{ show: string; season: string }>(
    sql`select h.slug as show, n.slug as season from seasons n join shows h on h.id = n.show_id where n.id = ${seasonId}`,
  );
  world = { desk, showSlug: row?.show ?? "", seasonSlug: row?.season ?? "", storySlug: story.slug };
});

const viewsOf = async () =>
  (
    await database.db.execute<{ name: string }>(
      sql`select table_name as name from information_schema.role_table_grants where grantee = 'showdesk_reader' and privilege_type = 'SELECT' order by 1`,
    )
  ).map(({ name }) => name);

async function textOfView(name: string): Promise<string> {
  const rows = await database.reader.db.execute<{ row: string }>(sql`select to_jsonb(v)::text as row from ${sql.identifier(name)} v`);
  return rows.map(({ row }) => row).join("\n");
}

test("no word of a claim that is internal, under embargo or taken back is in any view readers are served from", async () => {
  const views = await viewsOf();
  expect(views).toContain("article_pages");
  const told: string[] = [];
  for (const view of views) if ((await textOfView(view)).includes(HIDDEN)) told.push(view);
  expect(told).toEqual([]);
});

test("a rumour and a belief are in no line, table, list or download", async () => {
  for (const view of ["front_page", "tracker_rows", "tracker_newest"])
    expect([view, (await textOfView(view)).includes(WEAK)]).toEqual([view, false]);
  const show = await findPublicShow(database.reader.db, world.showSlug);
  const standing = show?.ledger.seasons[0];
  expect(standing?.line).not.toContain("2027");
  expect(standing?.unconfirmed.map(({ text }) => text).join()).toContain(WEAK);
});

test("no machine is told of a rumour, a belief or a date that is only reported", async () => {
  const { id: seasonId } = { id: (await findPublicShow(database.reader.db, world.showSlug))?.seasons[0]?.id ?? "" };
  await tell(world.desk, seasonId, { summary: "A report of the day", certainty: "reported" });
  const [article, season, show] = await Promise.all([
    findPublicArticle(database.reader.db, world.storySlug),
    findPublicSeason(database.reader.db, world.showSlug, world.seasonSlug),
    findPublicShow(database.reader.db, world.showSlug),
  ]);
  if (article?.state !== "live" || !season || !show) throw new Error("the pages are there");
  const told = JSON.stringify([articleThings(article), seasonThings(season), showThings(show)]);
  expect(told).toContain("TVSeason");
  expect(told).not.toContain(WEAK);
  expect(told).not.toContain(DATE);
});
