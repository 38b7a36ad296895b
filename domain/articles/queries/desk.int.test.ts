import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { editions } from "@/db/schema/articles";
import { aDesk, anEdition, body, by, copy, type Desk, later, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { requestChanges } from "../commands/request-changes";
import { startEdition } from "../commands/start-edition";
import { listDueEditions, listExpiredEditions } from "./due";
import { findEdition, findLiveRevision, findRevision, listAuthors } from "./edition";
import { listEditions, listRevisions, listTimeline } from "./history";
import { countReviewQueue, listReviewQueue } from "./review";
import { listAppointments, listApproved, listHeld, listMyWork, listRecentDeeds } from "./work";

const handle = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(handle.db);
});

type Traits = Parameters<typeof anEdition>[2];
const aStory = (headline: string, traits: Traits = {}) =>
  anEdition(handle.db, desk, { ...traits, words: { ...copy, ...traits?.words, headline } });
const set = (editionId: string, change: Partial<typeof editions.$inferInsert>) =>
  handle.db.update(editions).set(change).where(eq(editions.id, editionId));

test("what is due is what is scheduled, has come, and is not held", async () => {
  const due = await aStory("Due", { status: "scheduled", scheduledFor: NOON });
  await aStory("Later", { status: "scheduled", scheduledFor: later(1) });
  const held = await aStory("Held", { status: "scheduled", scheduledFor: NOON });
  await set(held.editionId, { heldAt: NOON });
  expect(await listDueEditions(handle.db, NOON)).toEqual([due.at(1)]);
  expect(await listHeld(handle.db)).toMatchObject([{ headline: "Held" }]);
});

test("what has expired is what is live past its time", async () => {
  const over = await aStory("Over", { status: "published", expireAt: NOON });
  await aStory("Not yet", { status: "published", expireAt: later(1) });
  await aStory("For ever", { status: "published" });
  expect(await listExpiredEditions(handle.db, NOON)).toEqual([over.at(1)]);
});

test("the queue goes by the hour wanted, then by how long it waits", async () => {
  const late = await aStory("Sent last", { status: "in_review" });
  const wanted = await aStory("Wanted", { status: "in_review" });
  const early = await aStory("Sent first", { status: "in_review", reviewer: desk.editor });
  await aStory("Draft");
  await set(late.editionId, { submittedAt: later(20) });
  await set(early.editionId, { submittedAt: later(10) });
  await set(wanted.editionId, { submittedAt: later(30), wantedFor: later(90) });
  const queue = await listReviewQueue(handle.db);
  expect(queue.map(({ headline }) => headline)).toEqual(["Wanted", "Sent first", "Sent last"]);
  expect(queue[1]).toMatchObject({ reviewerId: desk.editor.id, submittedAt: later(10), isUpdate: false });
  expect(await countReviewQueue(handle.db)).toBe(3);
});

test("my work is what came back, what is due and what I drafted; what I gave away is not", async () => {
  const draft = await aStory("Draft", { words: { ...copy, body: body("TK and tk again, three TKTK letters") } });
  const due = await aStory("Due");
  await aStory("Back", { status: "changes_requested" });
  const given = await aStory("Given away");
  await aStory("In review", { status: "in_review" });
  await aStory("Theirs", { author: desk.colleague });
  await set(due.editionId, { dueAt: later(60) });
  await set(given.editionId, { assignee: desk.colleague.id });
  const mine = await listMyWork(handle.db, desk.writer.id);
  expect(mine.map(({ headline }) => headline)).toEqual(["Back", "Due", "Draft"]);
  expect(mine.find(({ editionId }) => editionId === draft.editionId)).toMatchObject({ tks: 2, words: 7, isUpdate: false });
  expect((await listMyWork(handle.db, desk.colleague.id)).map(({ headline }) => headline).sort()).toEqual(["Given away", "Theirs"]);
});

test("appointments are what goes out, is due or is lifted within the hours asked for", async () => {
  await aStory("Goes out", { status: "scheduled", scheduledFor: later(30) });
  await aStory("Tomorrow", { status: "scheduled", scheduledFor: later(24 * 60) });
  const due = await aStory("Due");
  await set(due.editionId, { dueAt: later(10) });
  expect((await listAppointments(handle.db, NOON, later(120))).map(({ headline }) => headline)).toEqual(["Due", "Goes out"]);
  await aStory("Ready", { status: "approved" });
  expect((await listApproved(handle.db)).map(({ headline }) => headline)).toEqual(["Ready"]);
});

test("an edition is read whole: text, names, links and what policy asks", async () => {
  const live = await aStory("Live", { status: "published", byline: [desk.writer, desk.colleague] });
  const started = await startEdition(by(handle.db, desk.editor), { articleId: live.articleId });
  const found = await findEdition(handle.db, started.ok ? started.value.editionId : "");
  expect(found).toMatchObject({
    hasLive: true,
    liveNumber: 1,
    slug: live.slug,
    secondPerson: "normal",
    bylineUserIds: [desk.writer.id, desk.colleague.id],
    subjects: [{ kind: "show", id: desk.showId, showId: desk.showId }],
    head: { headline: "Live" },
  });
  expect(await findEdition(handle.db, live.articleId)).toBeNull();
  expect((await findEdition(handle.db, live.editionId))?.hasLive).toBe(false);
});

test("a revision is found only through its own edition", async () => {
  const one = await aStory("One", { status: "published" });
  const other = await aStory("Other");
  expect(await findRevision(handle.db, one.editionId, one.revisionId)).toMatchObject({ headline: "One", isSide: false });
  expect(await findRevision(handle.db, other.editionId, one.revisionId)).toBeNull();
  expect(await listRevisions(handle.db, one.editionId)).toMatchObject([{ number: 1, isHead: true }]);
  expect(await findLiveRevision(handle.db, one.articleId)).toMatchObject({ headline: "One", editionNumber: 1 });
  expect(await findLiveRevision(handle.db, other.articleId)).toBeNull();
});

test("the timeline tells what was done to a story, newest first, and the desk hears the same", async () => {
  const story = await aStory("Story", { status: "in_review" });
  await requestChanges(by(handle.db, desk.editor, later(5)), { ...story.at(1), ask: "Who says so?" });
  const [newest] = await listTimeline(handle.db, story.articleId);
  expect(newest).toMatchObject({ action: "edition.request_changes", editionNumber: 1, at: later(5) });
  expect(await listRecentDeeds(handle.db, NOON, 5)).toMatchObject([{ action: "edition.request_changes", headline: "Story" }]);
  expect(await listRecentDeeds(handle.db, later(6), 5)).toEqual([]);
  expect(await listEditions(handle.db, story.articleId)).toMatchObject([{ number: 1, status: "changes_requested" }]);
});

test("every name that can stand over copy is offered, in order", async () => {
  const names = (await listAuthors(handle.db)).map(({ name }) => name);
  expect(names).toHaveLength(4);
  expect(names).toEqual([...names].sort());
});
