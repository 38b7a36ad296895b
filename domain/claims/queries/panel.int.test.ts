import { expect, test } from "vitest";
import { aDesk, anEdition, type Desk, later } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { recordPlan } from "@/db/testing/ledger";
import { citationsIn } from "../../articles/citations";
import type { Doc } from "../../articles/document";
import { replaceCitations } from "../../articles/store/citations";
import { findPanelScope, markOfPanel, readPanel } from "./panel";
import { readPublication } from "./publication";

const database = openTestDatabase();

const aPlan = async (desk: Desk, seasonId: string, whenEdtf: string) =>
  (await recordPlan(database.db, { desk, seasonId }, { whenEdtf })).claimId;

const stating = (claimId: string, text = "Filming is planned for 2026."): Doc => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "p1" },
      content: [{ type: "text", text, marks: [{ type: "citation", attrs: { claimId, mode: "plain" } }] }],
    },
  ],
});

async function aStory(desk: Desk, body: Doc, more: Parameters<typeof anEdition>[2] = {}) {
  const story = await anEdition(database.db, desk, { status: "published", words: { body }, ...more });
  await database.db.transaction((tx) => replaceCitations(tx, story.editionId, citationsIn(body)));
  return story;
}

async function aWorld() {
  const desk = await aDesk(database.db);
  const season = await aSeason(database.db, desk.showId, { number: 2 });
  return { desk, seasonId: season.id, old: await aPlan(desk, season.id, "2026") };
}

const asking = (seasons: string[], cited: string[], editionId: string | null = null) =>
  findPanelScope(database.db, { seasons, shows: [], cited, editionId });
const NOW = later(1);

test("the mark stays while nothing changes, and moves with a fact that is recorded", async () => {
  const { desk, seasonId } = await aWorld();
  const mark = async () => markOfPanel(database.db, await asking([seasonId], []), NOW);
  const first = await mark();
  expect(await mark()).toBe(first);
  await aPlan(desk, seasonId, "2028");
  expect(await mark()).not.toBe(first);
});

test("a fact another took the place of says which, and how grave that is for a text", async () => {
  const { desk, seasonId, old } = await aWorld();
  const fresh = await aPlan(desk, seasonId, "2028");
  const { seasons } = await readPanel(database.db, await asking([seasonId], []), NOW);
  const claims = seasons.flatMap((season) => season.claims);
  expect(claims.find(({ id }) => id === old)).toMatchObject({
    state: { is: "closed" },
    change: { severity: "contradicted", byId: fresh, how: "supersedes" },
  });
  expect(claims.find(({ id }) => id === fresh)).toMatchObject({ change: null, when: "2028", phrase: "in 2028", words: "2028" });
});

test("a story about no season is still told of the claims it states", async () => {
  const { seasonId, old } = await aWorld();
  const { seasons } = await readPanel(database.db, await asking([], [old]), NOW);
  expect(seasons).toMatchObject([{ id: seasonId, isAsked: false }]);
});

test("whoever writes the next version is told of the flags on the live one", async () => {
  const { desk, seasonId, old } = await aWorld();
  const live = await aStory(desk, stating(old));
  await aPlan(desk, seasonId, "2028");
  const draft = await aStory(desk, stating(old), { status: "draft", of: { articleId: live.articleId, number: 2 } });
  const { flags } = await asking([], [], draft.editionId);
  expect(flags).toMatchObject([{ claimId: old, severity: "contradicted", blockId: "p1", editionId: live.editionId }]);
});

test("what publishing does to the flags is counted before, and sister stories with the same error are named", async () => {
  const { desk, seasonId, old } = await aWorld();
  const live = await aStory(desk, stating(old));
  const sister = await aStory(desk, stating(old, "It films in 2026."));
  const fresh = await aPlan(desk, seasonId, "2028");
  const next = (body: Doc, number: number) => aStory(desk, body, { status: "draft", of: { articleId: live.articleId, number } });
  const same = await readPublication(database.db, (await next(stating(old), 2)).editionId);
  expect(same?.flags).toMatchObject([{ settled: { silent: null, noted: "noted" }, claim: { id: old }, cause: { id: fresh } }]);
  expect(same?.told).toMatchObject([{ claim: { id: old }, sisters: [{ editionId: sister.editionId, quotedText: "It films in 2026." }] }]);
});
