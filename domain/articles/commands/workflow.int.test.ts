import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { articleSlugs, articles, editions, revisions } from "@/db/schema/articles";
import { outboxEvents } from "@/db/schema/outbox";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, by, clock, copy, later } from "@/db/testing/builders";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { approveEdition } from "./approve-edition";
import { changeSlug } from "./change-slug";
import { claimReview } from "./claim-review";
import { deleteForGood } from "./delete-for-good";
import { publishEdition } from "./publish-edition";
import { recallEdition } from "./recall-edition";
import { requestChanges } from "./request-changes";
import { saveDraft } from "./save-draft";
import { scheduleEdition, unscheduleEdition } from "./schedule-edition";
import { spikeEdition, unspikeEdition } from "./spike-edition";
import { startArticle } from "./start-article";
import { startEdition } from "./start-edition";
import { submitForReview } from "./submit-for-review";

const database = openTestDatabase();
const editionOf = async (id: string) => only(await database.db.select().from(editions).where(eq(editions.id, id)));
const events = async () => (await database.db.select().from(outboxEvents).orderBy(asc(outboxEvents.id))).map((event) => event.type);

test("copy goes from the writer's hand to the public through a second pair of eyes", async () => {
  const { db } = database;
  const desk = await aDesk(db);
  const started = await startArticle(by(db, desk.writer), {
    headline: copy.headline,
    kind: "news",
    about: [{ kind: "show", id: desk.showId }],
  });
  if (!started.ok) throw new Error("not started");
  const at = (baseVersion: number) => ({ editionId: started.value.editionId, baseVersion });
  const links = { bylines: Object.values(desk.authorIds).slice(0, 1), about: [{ kind: "show" as const, id: desk.showId }] };
  await saveDraft(by(db, desk.writer), { ...at(1), ...copy, ...links, saveId: newId() });
  await submitForReview(by(db, desk.writer), at(2));
  await requestChanges(by(db, desk.editor), { ...at(3), ask: "Who says so?" });
  expect(await editionOf(started.value.editionId)).toMatchObject({ status: "changes_requested", changesAsked: "Who says so?" });
  await saveDraft(by(db, desk.writer), { ...at(4), ...copy, ...links, standfirst: "The network said so on Monday.", saveId: newId() });
  await submitForReview(by(db, desk.writer), at(5));
  await approveEdition(by(db, desk.editor), { ...at(6), overrideReason: null });
  const published = await publishEdition(by(db, desk.editor), at(7));
  expect(published).toEqual({ ok: true, value: { slug: "harbour-renewed-for-a-third-season", isFirst: true } });
  expect(await events()).toEqual([
    "edition.submitted",
    "edition.changes_requested",
    "edition.submitted",
    "edition.approved",
    "article.published",
  ]);
  const sealed = await db.select().from(revisions).where(eq(revisions.editionId, started.value.editionId)).orderBy(asc(revisions.number));
  expect(sealed.map((row) => [row.standfirst, row.sealedAt !== null])).toEqual([
    [copy.standfirst, true],
    ["The network said so on Monday.", true],
  ]);
});

test("copy that is not ready is not sent, approved or scheduled, and all that is missing is named", async () => {
  const desk = await aDesk(database.db);
  const empty = await anEdition(database.db, desk, { words: { headline: "", standfirst: "" } });
  expect(await submitForReview(by(database.db, desk.writer), empty.at())).toMatchObject({
    error: { kind: "not_ready", issues: [{ field: "headline" }, { field: "standfirst" }] },
  });
  const unlinked = await anEdition(database.db, desk, { status: "in_review", linked: false });
  const refused = await approveEdition(by(database.db, desk.editor), { ...unlinked.at(), overrideReason: null });
  expect(refused).toMatchObject({ error: { kind: "not_ready", issues: [{ field: "about", code: "no_show_linked" }] } });
  expect(await editionOf(unlinked.editionId)).toMatchObject({ status: "in_review", approvedBy: null, version: 1 });
  expect(await events()).toEqual([]);
});

test("an editor approves their own copy only with a reason, which is kept", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "in_review", author: desk.editor });
  expect(await approveEdition(by(database.db, desk.editor), { ...at(), overrideReason: null })).toMatchObject({
    error: { rule: "two_pairs_of_eyes" },
  });
  await approveEdition(by(database.db, desk.editor), { ...at(), overrideReason: "alone on the desk tonight" });
  expect(await editionOf(editionId)).toMatchObject({ status: "approved", overrideReason: "alone on the desk tonight" });
  const [deed] = await database.db.select().from(auditLog).where(eq(auditLog.action, "edition.approve"));
  expect(deed).toMatchObject({ reason: "alone on the desk tonight", userId: desk.editor.id });
});

test("where the rule is off the command writes that down as the reason", async () => {
  const desk = await aDesk(database.db, { secondPerson: "off" });
  const { editionId, at } = await anEdition(database.db, desk, { status: "in_review", author: desk.editor });
  await approveEdition(by(database.db, desk.editor), { ...at(), overrideReason: null });
  expect(await editionOf(editionId)).toMatchObject({ overrideReason: "Two people: off" });
});

test("a story that an editor reads is not taken back; one that waits is", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "in_review" });
  await claimReview(by(database.db, desk.editor), at());
  expect(await recallEdition(by(database.db, desk.writer), at(2))).toMatchObject({ error: { rule: "an_editor_is_reading_it" } });
  const waiting = await anEdition(database.db, desk, { status: "in_review" });
  await recallEdition(by(database.db, desk.writer), waiting.at());
  expect(await editionOf(waiting.editionId)).toMatchObject({ status: "draft" });
  expect(await editionOf(editionId)).toMatchObject({ status: "in_review", reviewer: desk.editor.id });
});

test("an hour in the past is refused; a cancelled one stays as the one wanted", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "approved" });
  const past = await scheduleEdition(by(database.db, desk.editor), { ...at(), scheduledFor: later(-1) });
  expect(past).toMatchObject({ error: { issues: [{ field: "scheduledFor", code: "in_the_past" }] } });
  await scheduleEdition(by(database.db, desk.editor), { ...at(), scheduledFor: later(30) });
  await unscheduleEdition(by(database.db, desk.editor), at(2));
  expect(await editionOf(editionId)).toMatchObject({ status: "approved", scheduledFor: null, wantedFor: later(30) });
});

test("a live story is updated through a new edition, copied from what is live", async () => {
  const desk = await aDesk(database.db);
  const { articleId, links } = await anEdition(database.db, desk, { status: "published" });
  const opened = await startEdition(by(database.db, desk.writer, later(60)), { articleId });
  if (!opened.ok) throw new Error("not opened");
  const { editionId } = opened.value;
  expect(await startEdition(by(database.db, desk.writer), { articleId })).toMatchObject({
    error: { issues: [{ code: "open_edition_exists", detail: editionId }] },
  });
  const at = (baseVersion: number) => ({ editionId, baseVersion });
  await saveDraft(by(database.db, desk.writer, later(61)), { ...at(1), ...copy, ...links, headline: "Harbour ends", saveId: newId() });
  const live = await database.db.select().from(editions).where(eq(editions.status, "published"));
  expect(live).toMatchObject([{ number: 1 }]);
});

test("spiked copy is put away and can be brought back", async () => {
  const desk = await aDesk(database.db);
  const { articleId, editionId, at } = await anEdition(database.db, desk, { status: "approved" });
  await spikeEdition(by(database.db, desk.editor), { ...at(), reason: "overtaken" });
  expect(only(await database.db.select().from(articles).where(eq(articles.id, articleId)))).toMatchObject({ openEditionId: null });
  await unspikeEdition(by(database.db, desk.writer), at(2));
  expect(await editionOf(editionId)).toMatchObject({ status: "draft", approvedBy: null });
});

test("only a spiked story that was never published goes for good, with its headline typed", async () => {
  const { db } = database;
  const desk = await aDesk(db);
  const spiked = await anEdition(db, desk, { status: "spiked" });
  expect(await deleteForGood(by(db, desk.admin), { ...spiked.at(), headline: "something else" })).toMatchObject({
    error: { issues: [{ code: "headline_not_repeated" }] },
  });
  const withdrawn = await anEdition(db, desk, { status: "withdrawn" });
  expect(await deleteForGood(by(db, desk.admin), { ...withdrawn.at(), headline: copy.headline })).toMatchObject({
    error: { issues: [{ code: "was_published" }] },
  });
  expect(await deleteForGood(by(db, desk.admin), { ...spiked.at(), headline: copy.headline })).toEqual({ ok: true, value: null });
  expect(await db.select().from(editions).where(eq(editions.id, spiked.editionId))).toEqual([]);
  const [kept] = await db.select().from(auditLog).where(eq(auditLog.action, "article.delete_for_good"));
  expect(kept).toMatchObject({ subjectId: spiked.articleId });
});

test("an address is refused when it is another story's, a word of ours or not an address", async () => {
  const desk = await aDesk(database.db);
  const other = await anEdition(database.db, desk);
  const { at } = await anEdition(database.db, desk);
  const change = (slug: string) => changeSlug(by(database.db, desk.writer), { ...at(), slug });
  expect(await change(other.slug)).toMatchObject({ error: { issues: [{ field: "slug", code: "slug_taken" }] } });
  expect(await change("tracker")).toMatchObject({ error: { issues: [{ code: "slug_reserved" }] } });
  expect(await change("Not a Slug")).toMatchObject({ error: { issues: [{ code: "slug_malformed" }] } });
  expect(await change("")).toMatchObject({ ok: true, value: { slug: "harbour-renewed-for-a-third-season" } });
});

test("two stories with one headline get two addresses; a headline in Chinese gets one that works", async () => {
  const desk = await aDesk(database.db);
  const start = async (headline: string) => {
    const started = await startArticle(by(database.db, desk.writer), { headline, kind: "news", about: [] });
    if (!started.ok) throw new Error("not started");
    return changeSlug(by(database.db, desk.writer), { editionId: started.value.editionId, baseVersion: 1, slug: "" });
  };
  expect(await start("Harbour ends")).toMatchObject({ value: { slug: "harbour-ends-2" } });
  expect(await start("三体")).toMatchObject({ ok: true });
});

test("two who begin a story with one headline at once each get an address of their own", async () => {
  const desk = await aDesk(database.db);
  const begin = () => startArticle(by(database.db, desk.writer), { headline: "Harbour ends", kind: "news", about: [] });
  const rival = await whileHolding(database.db, async (tx) => {
    const articleId = newId();
    await tx.insert(articles).values({ id: articleId, createdBy: desk.colleague.id, createdAt: later(0) });
    await tx.insert(articleSlugs).values({ slug: "harbour-ends", articleId, isCurrent: true, createdAt: later(0) });
    return begin;
  });
  expect(rival).toMatchObject({ ok: true });
  const slugs = await database.db.select({ slug: articleSlugs.slug }).from(articleSlugs).orderBy(asc(articleSlugs.slug));
  expect(slugs.map((row) => row.slug)).toEqual(["harbour-ends", "harbour-ends-2"]);
});

test("nothing but the clock holds a publication", async () => {
  const { holdEdition } = await import("./hold-edition");
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "scheduled" });
  expect(await holdEdition(by(database.db, desk.admin), at())).toMatchObject({ error: { rule: "only_the_clock_holds" } });
  await holdEdition(by(database.db, clock, later(31)), at());
  expect(await editionOf(editionId)).toMatchObject({ status: "scheduled", heldAt: later(31) });
  expect(await events()).toEqual(["edition.held"]);
});
