import { desc, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { aDesk, anEdition, by, clock, copy, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { aroundWarnings } from "../around";
import { findPublicArticle, getFrontPage } from "../public-queries";
import { readAround } from "../queries/around";
import { approveEdition } from "./approve-edition";
import { lowerFences } from "./lower-fences";
import { publishEdition } from "./publish-edition";
import { saveDraft } from "./save-draft";
import { submitForReview } from "./submit-for-review";

const it = openTestDatabase();
const SECRET = "The zebrafish dies";
const until = () => new Date(Date.now() + 3_600_000).toISOString();

/** A story that gives something away, before readers. */
async function aFencedStory() {
  const desk = await aDesk(it.db);
  const story = await anEdition(it.db, desk);
  const spoilers = { of: "season 1, episode 12", safeHeadline: "What became of the finale", until: until() };
  const words = { ...copy, headline: SECRET, standfirst: `${SECRET}, at last.`, seoDescription: SECRET, spoilers };
  const saved = await saveDraft(by(it.db, desk.writer), { ...story.at(), ...words, ...story.links, saveId: newId() });
  await submitForReview(by(it.db, desk.writer), { ...story.at(2), wantedFor: undefined });
  await approveEdition(by(it.db, desk.editor), { ...story.at(3), overrideReason: null });
  const published = await publishEdition(by(it.db, desk.editor, later(5)), story.at(4));
  return { desk, story, saved, published };
}
const live = async (slug: string) => {
  const article = await findPublicArticle(it.reader.db, slug);
  if (article?.state !== "live") throw new Error("not live");
  return article;
};

test("what a story gives away stands behind its fence alone, until the hour; then every page it stands on is made anew", async () => {
  const { story, saved, published } = await aFencedStory();
  expect([saved.ok, published.ok]).toEqual([true, true]);
  const { body, fence, ...before } = await live(story.slug);
  expect(JSON.stringify([before, await getFrontPage(it.reader.db)])).not.toContain("zebrafish");
  expect(before).toMatchObject({ headline: "What became of the finale", standfirst: "", hero: null });
  expect(fence).toEqual({ of: "season 1, episode 12", standfirst: `${SECRET}, at last.` });
  expect(body).toEqual(copy.body);

  expect(await lowerFences(by(it.db, clock))).toEqual({ ok: true, value: 0 });
  await it.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`); // the hour comes
    await tx.execute(sql`update revisions set spoilers_until = now() - interval '1 minute' where headline = ${SECRET}`);
    await tx.execute(sql`update story_heads set fenced_until = now() - interval '1 minute'`);
  });
  expect(await lowerFences(by(it.db, clock))).toEqual({ ok: true, value: 1 });
  const [news] = await it.db.select().from(pagePurges).orderBy(desc(pagePurges.id)).limit(1);
  expect(news?.tags).toEqual(expect.arrayContaining([`article:${story.articleId}`, "latest"]));
  expect(await live(story.slug)).toMatchObject({ headline: SECRET, standfirst: `${SECRET}, at last.`, fence: null });
});

test("only the clock lowers a fence", async () => {
  const desk = await aDesk(it.db);
  expect(await lowerFences(by(it.db, desk.editor))).toMatchObject({ error: { kind: "forbidden" } });
});

test("the fence is part of what is saved: the same again is no change, and who says nothing of it leaves it", async () => {
  const desk = await aDesk(it.db);
  const { at, links } = await anEdition(it.db, desk);
  const spoilers = { of: null, safeHeadline: "", until: until() };
  const send = (version: number, more: object = {}) =>
    saveDraft(by(it.db, desk.writer, later(version)), { ...at(version), ...copy, ...links, saveId: newId(), ...more });
  expect(await send(1, { spoilers })).toMatchObject({ value: { version: 2 } });
  expect(await send(2, { spoilers })).toMatchObject({ value: { version: 2 } });
  expect(await send(2)).toMatchObject({ value: { version: 2 } });
  expect(await send(2, { spoilers: null })).toMatchObject({ value: { version: 3 } });
});

test("another story about the show makes it worth to lead on, and within two hours is said to be close", async () => {
  const { desk } = await aFencedStory();
  const next = await anEdition(it.db, desk);
  const codes = async (minute: number, own: object = {}) => {
    const around = await readAround(it.db, { ...next, wasPublished: false }, later(minute));
    return aroundWarnings({ headline: copy.headline, spoilers: null, leadsOn: false, ...own }, around).map(({ code }) => code);
  };
  expect(await codes(30)).toEqual(["no_related_story", "same_show_lately"]);
  expect(await codes(130)).toEqual(["no_related_story"]);
  expect(await codes(130, { leadsOn: true })).toEqual([]);
  expect(await codes(130, { headline: `So ${SECRET.toLowerCase()}`, leadsOn: true })).toEqual(["same_question"]);
});
