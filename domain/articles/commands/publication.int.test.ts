import { asc, eq } from "drizzle-orm";
import postgres from "postgres";
import { expect, test, vi } from "vitest";
import { only } from "@/db/connect";
import { articleSlugs, articleSubjects, articles, editions, notes } from "@/db/schema/articles";
import { outboxEvents, pagePurges } from "@/db/schema/outbox";
import { seasons } from "@/db/schema/shows";
import { aDesk, anEdition, by, clock, later } from "@/db/testing/builders";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { listDueEditions } from "../queries/due";
import { lockEdition } from "../store/editions";
import { addNote } from "./add-note";
import { changeSlug } from "./change-slug";
import { publishEdition } from "./publish-edition";
import { expireEdition, reinstateEdition, withdrawEdition } from "./withdraw-edition";

const database = openTestDatabase();
const articleOf = async (id: string) => only(await database.db.select().from(articles).where(eq(articles.id, id)));
const NOTE = { kind: "correction" as const, text: "The network is Harbour One.", wasText: "Harbour Two", nowText: "Harbour One" };

test("of two editors who publish at once one does, and the other is told", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "approved" });
  const rival = await whileHolding(database.db, async (tx) => {
    await lockEdition(tx, editionId);
    await tx
      .update(editions)
      .set({ status: "published", publishedAt: later(0), version: 2 })
      .where(eq(editions.id, editionId));
    const { articleId } = only(await tx.select({ articleId: editions.articleId }).from(editions).where(eq(editions.id, editionId)));
    await tx
      .update(articles)
      .set({ liveEditionId: editionId, openEditionId: null, firstPublishedAt: later(0), significantAt: later(0) })
      .where(eq(articles.id, articleId));
    return () => publishEdition(by(database.db, desk.admin), at());
  });
  expect(rival).toMatchObject({ error: { kind: "wrong_state", is: "published", attempted: "publish" } });
  expect(await database.db.select().from(outboxEvents)).toEqual([]);
});

test("two commands that publish one edition at once publish it once", async () => {
  const desk = await aDesk(database.db);
  const { at } = await anEdition(database.db, desk, { status: "approved" });
  const both = await Promise.all([publishEdition(by(database.db, desk.editor), at()), publishEdition(by(database.db, desk.admin), at())]);
  expect(both.filter((result) => result.ok)).toHaveLength(1);
  expect(await database.db.select().from(outboxEvents)).toHaveLength(1);
});

test("a story that links no show is refused, and nothing has changed", async () => {
  const desk = await aDesk(database.db);
  const { articleId, at } = await anEdition(database.db, desk, { status: "approved", linked: false });
  expect(await publishEdition(by(database.db, desk.editor), at())).toEqual({
    ok: false,
    error: { kind: "not_ready", issues: [{ field: "about", code: "no_show_linked" }] },
  });
  expect(await articleOf(articleId)).toMatchObject({ liveEditionId: null, firstPublishedAt: null });
  expect(await database.db.select().from(outboxEvents)).toEqual([]);
  expect(await database.db.select().from(pagePurges)).toEqual([]);
});

test("kept pages hear of a publication with its commit, and of a refusal nothing", async () => {
  const ears = postgres(database.url, { max: 1, onnotice: () => {} });
  const heard: unknown[] = [];
  await ears.listen("page_cache", (bell) => void heard.push(JSON.parse(bell)));
  const desk = await aDesk(database.db);
  const refused = await anEdition(database.db, desk, { status: "approved", linked: false });
  await publishEdition(by(database.db, desk.editor), refused.at());
  const { articleId, slug, at } = await anEdition(database.db, desk, { status: "approved" });
  await publishEdition(by(database.db, desk.editor), at());
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  await ears.end();
  expect(heard).toMatchObject([
    { tags: [`article:${articleId}`, "latest", `about:show:${desk.showId}`], drop: false },
    { paths: [`/news/${slug}`], drop: true },
  ]);
  expect(await database.db.select().from(pagePurges).orderBy(asc(pagePurges.id))).toMatchObject(heard as object[]);
});

test("a story of one season renews the pages of its show", async () => {
  const desk = await aDesk(database.db);
  const seasonId = newId();
  const season = {
    id: seasonId,
    showId: desk.showId,
    kind: "season" as const,
    position: 2,
    number: 2,
    label: "Season 2",
    slug: "season-2",
  };
  await database.db.insert(seasons).values({ ...season, createdAt: later(0), updatedAt: later(0) });
  const { editionId, at } = await anEdition(database.db, desk, { status: "approved", linked: false });
  await database.db.insert(articleSubjects).values({ editionId, role: "about", origin: "explicit", position: 1, seasonId });
  await publishEdition(by(database.db, desk.editor), at());
  const [renewed] = await database.db.select().from(pagePurges).orderBy(asc(pagePurges.id));
  expect(renewed?.tags).toEqual(expect.arrayContaining([`about:season:${seasonId}`, `about:show:${desk.showId}`]));
});

test("a second edition supersedes the first; the first publication's time stays, and the updated date moves only with a note", async () => {
  const desk = await aDesk(database.db);
  const { articleId } = await anEdition(database.db, desk, { status: "published" });
  const typo = await anEdition(database.db, desk, { status: "approved", of: { articleId, number: 2 } });
  expect(await publishEdition(by(database.db, desk.editor, later(60)), typo.at())).toMatchObject({ value: { isFirst: false } });
  expect(await articleOf(articleId)).toMatchObject({ firstPublishedAt: later(0), significantAt: later(0), liveEditionId: typo.editionId });
  const corrected = await anEdition(database.db, desk, { status: "approved", of: { articleId, number: 3 } });
  await publishEdition(by(database.db, desk.editor, later(120)), { ...corrected.at(), note: NOTE });
  expect(await articleOf(articleId)).toMatchObject({ firstPublishedAt: later(0), significantAt: later(120) });
  const statuses = await database.db.select({ status: editions.status }).from(editions).orderBy(asc(editions.number));
  expect(statuses.map((row) => row.status)).toEqual(["superseded", "superseded", "published"]);
  expect(await database.db.select().from(notes)).toMatchObject([{ ...NOTE, editionId: corrected.editionId, approvedBy: desk.editor.id }]);
});

test("a correction says what was wrong", async () => {
  const desk = await aDesk(database.db);
  const { at } = await anEdition(database.db, desk, { status: "published" });
  const vague = await addNote(by(database.db, desk.editor), { ...at(), ...NOTE, wasText: null, placement: "top" });
  expect(vague).toMatchObject({ error: { issues: [{ field: "wasText", code: "was_wrong_missing" }] } });
});

test("a retraction is a note on a live story, which moves its updated date", async () => {
  const desk = await aDesk(database.db);
  const { articleId, at } = await anEdition(database.db, desk, { status: "published" });
  await addNote(by(database.db, desk.editor, later(5)), {
    ...at(),
    kind: "retraction",
    text: "We withdraw this report.",
    wasText: "All of it",
    nowText: null,
    placement: "top",
  });
  expect(await articleOf(articleId)).toMatchObject({ significantAt: later(5) });
});

test("the clock publishes a scheduled edition once its hour has come, and an expired one leaves", async () => {
  const desk = await aDesk(database.db);
  const { articleId, editionId } = await anEdition(database.db, desk, {
    status: "scheduled",
    scheduledFor: later(30),
    expireAt: later(90),
  });
  expect(await listDueEditions(database.db, later(29))).toEqual([]);
  const due = only(await listDueEditions(database.db, later(30)));
  expect(await publishEdition(by(database.db, clock, later(30)), due)).toMatchObject({ ok: true });
  expect(await expireEdition(by(database.db, clock, later(89)), { editionId, baseVersion: 2 })).toMatchObject({
    error: { kind: "forbidden" },
  });
  await expireEdition(by(database.db, clock, later(90)), { editionId, baseVersion: 2 });
  expect(await articleOf(articleId)).toMatchObject({ liveEditionId: null, firstPublishedAt: later(30) });
});

test("a withdrawn story leaves every address it ever had, and can be put back", async () => {
  const desk = await aDesk(database.db);
  const { articleId, slug, at } = await anEdition(database.db, desk, { status: "published" });
  await changeSlug(by(database.db, desk.editor), { ...at(), slug: "harbour-renewed" });
  await database.db.delete(pagePurges);
  await withdrawEdition(by(database.db, desk.admin), { ...at(2), reason: "The report was about another show." });
  const letter = only(await database.db.select().from(pagePurges));
  expect(letter.drop).toBe(true);
  expect(letter.paths.toSorted()).toEqual([`/news/${slug}`, "/news/harbour-renewed"].toSorted());
  expect(await withdrawEdition(by(database.db, desk.admin), { ...at(3), reason: "again" })).toMatchObject({
    error: { kind: "wrong_state" },
  });
  await reinstateEdition(by(database.db, desk.admin), { ...at(3), reason: "It was right after all." });
  expect(await articleOf(articleId)).toMatchObject({ liveEditionId: at().editionId });
});

test("a live story's old address stays its own and leads to the new one", async () => {
  const desk = await aDesk(database.db);
  const { articleId, slug, at } = await anEdition(database.db, desk, { status: "published" });
  expect(await changeSlug(by(database.db, desk.writer), { ...at(), slug: "harbour-three" })).toMatchObject({
    error: { rule: "only_editors_change_a_live_address" },
  });
  await changeSlug(by(database.db, desk.editor), { ...at(), slug: "harbour-three" });
  await changeSlug(by(database.db, desk.editor), { ...at(2), slug });
  const rows = await database.db.select().from(articleSlugs).where(eq(articleSlugs.articleId, articleId));
  expect(rows.map((row) => [row.slug, row.isCurrent]).toSorted()).toEqual(
    [
      [slug, true],
      ["harbour-three", false],
    ].toSorted(),
  );
});
