import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { articleTags } from "@/app/(public)/news/[slug]/tags";
import { ArticleBody } from "@/components/article/body";
import { aDesk, anEdition, by, type Desk } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { citationsIn } from "@/domain/articles/citations";
import type { Doc } from "@/domain/articles/document";
import { findPublicArticle } from "@/domain/articles/public-queries";
import { replaceCitations } from "@/domain/articles/store/citations";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { retractClaim } from "@/domain/claims/commands/retract-claim";
import { recordClaimSchema } from "@/domain/claims/schema";
import { storyFacts } from "@/domain/claims/story-facts";
import { english } from "@/domain/kernel/say-in";
import { listenForNews } from "./listen";
import { PageCache } from "./page-cache";

const database = openTestDatabase();
const SOON_MS = 5_000;
/** For a hundred and twenty, on a machine that does other things besides. */
const ALL_MS = 25_000;
let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

/** The readers' room on the database of this test: pages made from the views, kept, and told of changes by the bell alone. */
async function aReadersRoom() {
  const render = async (path: string) => {
    const article = await findPublicArticle(database.reader.db, path.replace("/news/", ""));
    if (article?.state !== "live") throw new Error("the story is live");
    const { live, numbers, margin } = storyFacts(english, article, String);
    const body = renderToStaticMarkup(
      createElement(ArticleBody, { body: article.body, language: "en-GB", facts: live, sources: numbers, margin }),
    );
    return { status: 200, headers: {}, body, tags: articleTags(article), keep: true };
  };
  const cache = new PageCache({ render, maxBytes: 50_000_000 });
  let isConnected = () => {};
  const connected = new Promise<void>((resolve) => {
    isConnected = resolve;
  });
  const listener = {
    invalidate: (news: Parameters<PageCache["invalidate"]>[0]) => cache.invalidate(news),
    expireAll: isConnected,
    dropAll: () => {},
  };
  close = await listenForNews(database.url, listener, { everyMs: 600_000 });
  await connected;
  return async (slug: string) => (await cache.find(`/news/${slug}`))?.bodies.identity.toString() ?? "";
}

async function record(desk: Desk, seasonId: string, whenEdtf: string, reportedOn: string) {
  const input = recordClaimSchema.parse({
    ...{ showId: desk.showId, seasonIds: [seasonId], scope: "seasons", kind: "filming_started", certainty: "reported" },
    ...{ modality: "planned", whenEdtf, visibility: "public", value: null, reportedOn },
    summary: `Filming is planned for ${whenEdtf}.`,
    sources: [{ source: [{ organisationId: null, personId: null, title: "A report", basis: "on_record" }] }],
  });
  const recorded = await recordClaim(by(database.db, desk.editor), input);
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
  return recorded.value.claimId;
}

const following = (claimId: string): Doc => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "p1" },
      content: [
        { type: "text", text: "Filming begins: " },
        { type: "liveFact", attrs: { claimId } },
      ],
    },
  ],
});

async function aLiveStory(desk: Desk, claimId: string, isOfTheShow: boolean) {
  const body = following(claimId);
  const story = await anEdition(database.db, desk, { status: "published", words: { body }, linked: isOfTheShow });
  await database.db.transaction((tx) => replaceCitations(tx, story.editionId, citationsIn(body)));
  return story.slug;
}

test("a fact that moves is read within five seconds in a story that follows it, and in every other, and none is published again", async () => {
  const desk = await aDesk(database.db);
  const { id: seasonId } = await aSeason(database.db, desk.showId, { number: 2 });
  const claimId = await record(desk, seasonId, "2026", "2026-02-01");
  const slugs: string[] = [];
  for (let index = 0; index < 120; index++) slugs.push(await aLiveStory(desk, claimId, index % 2 === 0));
  const read = await aReadersRoom();
  for (const slug of slugs) expect(await read(slug)).toContain(">2026<");

  await record(desk, seasonId, "2028-03", "2026-02-20");
  await expect.poll(() => read(slugs.at(-1) ?? ""), { timeout: SOON_MS, interval: 20 }).toContain(">March 2028<");
  // Beyond the first hundred a page is made when a reader waits for it: none of them is served as it was.
  const behind = async () => (await Promise.all(slugs.map(read))).filter((text) => !text.includes(">March 2028<")).length;
  await expect.poll(behind, { timeout: ALL_MS, interval: 100 }).toBe(0);
});

test("what took a fact's place is followed from one to the next, and given back where it is taken back", async () => {
  const desk = await aDesk(database.db);
  const { id: seasonId } = await aSeason(database.db, desk.showId, { number: 2 });
  const claimId = await record(desk, seasonId, "2026", "2026-02-01");
  const slug = await aLiveStory(desk, claimId, false);
  const read = await aReadersRoom();
  const soon = (words: string) => expect.poll(() => read(slug), { timeout: SOON_MS, interval: 20 }).toContain(words);
  await soon(">2026<");
  await record(desk, seasonId, "2027", "2026-02-10");
  await soon(">2027<");
  const last = await record(desk, seasonId, "2029", "2026-02-20");
  await soon(">2029<");
  expect(
    (await retractClaim(by(database.db, desk.editor), { claimId: last, reason: "It was about another show.", acknowledged: 1 })).ok,
  ).toBe(true);
  await soon(">2027<");
});
