import { and, eq, isNotNull, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { outboxEvents } from "@/db/schema/outbox";
import { editionPens, editionPresence } from "@/db/schema/presence";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, body, by, copy, type Desk, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import type { Actor } from "../../kernel/context";
import { newId } from "../../kernel/id";
import { findMerge } from "../queries/merge";
import { readPresence } from "../queries/presence";
import type { PresenceMode } from "../vocabulary";
import { beat } from "./beat";
import { answerForPen, askForPen, takePen } from "./pass-pen";
import { saveDraft } from "./save-draft";
import { saveMerged } from "./save-merged";

const database = openTestDatabase();

/** A story with a writer and an editor before it, each in one tab. */
async function aRoom() {
  const desk = await aDesk(database.db);
  const story = await anEdition(database.db, desk);
  const { editionId } = story;
  const tabs = new Map<Actor, string>();
  const tabOf = (who: Actor) => tabs.get(who) ?? tabs.set(who, newId()).get(who) ?? "";
  const at = (who: Actor, mode: PresenceMode = "editing", more: object = {}) =>
    beat(by(database.db, who), { editionId, tabId: tabOf(who), mode, isHidden: false, isLeaving: false, ...more });
  const pen = (who: Actor) => ({ editionId, tabId: tabOf(who) });
  const save = (who: Actor, baseVersion: number, words: Partial<typeof copy>) =>
    saveDraft(by(database.db, who, later(6)), { editionId, baseVersion, ...copy, ...story.links, saveId: newId(), ...words });
  return { ...story, desk, at, pen, save, tabOf };
}
const asides = (editionId: string) =>
  database.db
    .select()
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), isNotNull(revisions.baseRevisionId)));
const fallSilent = (seconds: number) =>
  Promise.all([
    database.db.update(editionPens).set({ seenAt: sql`now() - make_interval(secs => ${seconds})` }),
    database.db.update(editionPresence).set({ seenAt: sql`now() - make_interval(secs => ${seconds})` }),
  ]);
const HAS_THE_PEN = { error: { kind: "forbidden", rule: "another_person_has_the_pen" } };
const names = ({ writer, editor }: Desk) => ({ kim: writer, ana: editor });

test("whoever comes second sees who is there and who writes, and cannot write", async () => {
  const { desk, at, save, editionId } = await aRoom();
  const { kim, ana } = names(desk);
  await at(ana);
  const seen = await at(kim, "reading");
  expect(seen).toMatchObject({ value: { version: 1, pen: { userId: ana.id }, request: null } });
  if (seen.ok)
    expect(seen.value.people.map(({ userId, mode }) => [userId, mode]).sort()).toEqual(
      [
        [ana.id, "editing"],
        [kim.id, "reading"],
      ].sort(),
    );
  expect(await save(kim, 1, { headline: "Mine" })).toMatchObject(HAS_THE_PEN);
  expect(await asides(editionId)).toMatchObject([{ headline: "Mine", savedBy: kim.id, label: expect.stringMatching(/’s text, 12:06$/) }]);
  expect(await save(ana, 1, { headline: "Hers" })).toMatchObject({ ok: true });
});

test("a browser that dies frees the story, one that leaves frees it at once", async () => {
  const { desk, at, save, editionId } = await aRoom();
  const { kim, ana } = names(desk);
  await at(ana);
  await fallSilent(29);
  expect(await save(kim, 1, { headline: "Too soon" })).toMatchObject(HAS_THE_PEN);
  await fallSilent(31);
  expect(await readPresence(database.db, editionId)).toMatchObject({ people: [], pen: null });
  expect(await save(kim, 1, { headline: "Free" })).toMatchObject({ ok: true });
  expect(await readPresence(database.db, editionId)).toMatchObject({ pen: null });
  await at(kim);
  expect(await at(ana)).toMatchObject({ value: { pen: { userId: kim.id } } });
  await at(kim);
  await at(kim, "editing", { isLeaving: true });
  expect(await readPresence(database.db, editionId)).toMatchObject({ people: [{ userId: ana.id }], pen: null });
});

test("one tab of two that leaves keeps the pen; a tab out of sight stays on the list while its beats are slow", async () => {
  const { desk, at, editionId } = await aRoom();
  const { kim } = names(desk);
  await at(kim);
  await beat(by(database.db, kim), { editionId, tabId: newId(), mode: "editing", isHidden: true, isLeaving: false });
  await at(kim, "editing", { isLeaving: true });
  expect(await readPresence(database.db, editionId)).toMatchObject({ pen: { userId: kim.id }, people: [{ isHidden: true }] });
  await fallSilent(60);
  expect(await readPresence(database.db, editionId)).toMatchObject({ pen: null, people: [{ userId: kim.id }] });
});

test("who may not write a story is seen in it and never holds its pen", async () => {
  const { desk, at } = await aRoom();
  expect(await at(desk.colleague, "editing")).toMatchObject({ value: { pen: null, people: [{ userId: desk.colleague.id }] } });
});

test("the one who writes is asked, answers not now, then gives the pen away", async () => {
  const { desk, at, pen, save } = await aRoom();
  const { kim, ana } = names(desk);
  await at(kim);
  expect(await askForPen(by(database.db, ana), pen(ana))).toMatchObject({ ok: true });
  expect(await at(kim)).toMatchObject({ value: { request: { userId: ana.id, secondsLeft: 120, isDeclined: false } } });
  expect(await askForPen(by(database.db, desk.admin), pen(desk.admin))).toMatchObject({ error: { rule: "another_person_asked_first" } });
  expect(await answerForPen(by(database.db, ana), { ...pen(ana), answer: "give" })).toMatchObject({
    error: { rule: "only_the_writer_answers" },
  });
  await answerForPen(by(database.db, kim), { ...pen(kim), answer: "not_now" });
  expect(await at(ana, "reading")).toMatchObject({ value: { request: { isDeclined: true }, pen: { userId: kim.id } } });
  await askForPen(by(database.db, ana), pen(ana));
  await answerForPen(by(database.db, kim), { ...pen(kim), answer: "give" });
  expect(await at(kim)).toMatchObject({ value: { pen: { userId: ana.id, takenFrom: null }, request: null } });
  expect(await save(ana, 1, { headline: "Given" })).toMatchObject({ ok: true });
});

test("taking over keeps the other's unsaved text under her name, over the text it was based on, and tells her", async () => {
  const { desk, at, pen, save, editionId, revisionId } = await aRoom();
  const { kim, ana } = names(desk);
  await at(ana);
  await takePen(by(database.db, kim), pen(kim));
  expect(await at(ana)).toMatchObject({ value: { pen: { userId: kim.id, takenFrom: ana.id } } });
  await save(kim, 1, { headline: "Kim's" });
  expect(await save(ana, 1, { headline: "Ana's" })).toMatchObject(HAS_THE_PEN);
  expect(await asides(editionId)).toMatchObject([{ headline: "Ana's", savedBy: ana.id, baseRevisionId: revisionId }]);
  const [told] = await database.db.select().from(outboxEvents).where(eq(outboxEvents.type, "edition.pen_taken"));
  expect(told?.payload).toMatchObject({ by: kim.id, from: ana.id });
  const [deed] = await database.db.select().from(auditLog).where(eq(auditLog.action, "edition.take_pen"));
  expect(deed).toMatchObject({ userId: kim.id, after: { from: ana.id } });
});

test("a save that reached the desk before the pen was taken is answered as saved when it is sent again", async () => {
  const { desk, editionId, links, pen } = await aRoom();
  const { kim, ana } = names(desk);
  const sent = { editionId, baseVersion: 1, ...copy, ...links, saveId: newId(), headline: "Once" };
  await saveDraft(by(database.db, ana), sent);
  await takePen(by(database.db, kim), pen(kim));
  expect(await saveDraft(by(database.db, ana), sent)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await asides(editionId)).toEqual([]);
});

test("a merge is one checkpoint that names both people and settles the text kept aside", async () => {
  const { desk, at, pen, save, editionId, links } = await aRoom();
  const { kim, ana } = names(desk);
  await at(ana);
  await takePen(by(database.db, kim), pen(kim));
  await save(ana, 1, { body: body("Ana's words.") });
  await save(kim, 1, { body: body("Kim's words.") });
  const aside = only(await asides(editionId));
  const merged = { editionId, baseVersion: 2, ...copy, ...links, saveId: newId(), body: body("Kim's words.", "Ana's words.") };
  expect(await saveMerged(by(database.db, kim, later(7)), { ...merged, mergedRevisionId: aside.id })).toMatchObject({
    value: { version: 3 },
  });
  const { headRevisionId } = only(await database.db.select().from(editions).where(eq(editions.id, editionId)));
  const head = only(
    await database.db
      .select()
      .from(revisions)
      .where(eq(revisions.id, headRevisionId ?? "")),
  );
  expect(head).toMatchObject({ mergedRevisionId: aside.id, bodyText: "Kim's words.\nAna's words.", version: 3 });
  expect(head.sealedAt).not.toBeNull();
  expect(head.label).toMatch(/^Merged by writer .*, with editor .*’s text$/);
});

test("whoever takes over writes over a text that stays, even one they wrote themselves; a merge begins from it", async () => {
  const { desk, at, pen, save, editionId, revisionId } = await aRoom();
  const { kim, ana } = names(desk);
  await at(ana);
  await takePen(by(database.db, kim), pen(kim));
  expect(await save(kim, 1, { body: body("Kim's words.") })).toMatchObject({ ok: true });
  await save(ana, 1, { body: body("Ana's words.") });
  const merge = await findMerge(database.db, editionId, only(await asides(editionId)).id);
  expect(merge?.base).toMatchObject({ revisionId, body: copy.body });
  expect(merge?.head).toMatchObject({ body: body("Kim's words."), by: { id: kim.id } });
});

test("a text whose base was folded over is merged from nothing, never from a later text", async () => {
  const { desk, save, editionId } = await aRoom();
  const { kim } = names(desk);
  await save(kim, 1, { body: body("First device.") });
  expect(await save(kim, 1, { body: body("Second device.") })).toMatchObject({ error: { kind: "conflict" } });
  expect((await findMerge(database.db, editionId, only(await asides(editionId)).id))?.base).toBeNull();
});
