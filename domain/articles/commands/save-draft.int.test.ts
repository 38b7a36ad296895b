import { and, asc, eq, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { articleSubjects, editions, revisions } from "@/db/schema/articles";
import { aDesk, anEdition, body, by, copy, later } from "@/db/testing/builders";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { saveDraft } from "./save-draft";

const database = openTestDatabase();
const revisionsOf = (editionId: string) =>
  database.db.select().from(revisions).where(eq(revisions.editionId, editionId)).orderBy(asc(revisions.number));
const asides = () => database.db.select().from(revisions).where(isNotNull(revisions.baseRevisionId));
const save = () => ({ saveId: newId() });

test("autosaves by one person fold into one revision, then a late one opens a new one", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  await saveDraft(by(database.db, desk.writer, later(1)), { ...at(1), ...copy, ...links, ...save(), headline: "v2" });
  const late = await saveDraft(by(database.db, desk.writer, later(11)), { ...at(2), ...copy, ...links, ...save(), headline: "v3" });
  expect(late).toMatchObject({ ok: true, value: { version: 3, status: "draft" } });
  const rows = await revisionsOf(editionId);
  expect(rows.map((row) => [row.headline, row.sealedAt !== null])).toEqual([
    ["v2", true],
    ["v3", false],
  ]);
});

test("another person's save opens a revision of its own", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  await saveDraft(by(database.db, desk.editor, later(1)), { ...at(), ...copy, ...links, ...save(), headline: "Edited" });
  expect((await revisionsOf(editionId)).map((row) => row.savedBy)).toEqual([desk.writer.id, desk.editor.id]);
});

test("the same save sent twice is one save", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const sent = { ...at(), ...copy, ...links, ...save(), headline: "Once" };
  const first = await saveDraft(by(database.db, desk.writer, later(1)), sent);
  const again = await saveDraft(by(database.db, desk.writer, later(2)), sent);
  expect(again).toEqual(first);
  expect(await revisionsOf(editionId)).toHaveLength(1);
});

test("a save that changes nothing keeps an approval; one that changes a word returns the story to review", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk, { status: "scheduled" });
  const same = await saveDraft(by(database.db, desk.editor), { ...at(), ...copy, ...links, ...save() });
  expect(same).toMatchObject({ value: { version: 1, status: "scheduled" } });
  const changed = await saveDraft(by(database.db, desk.editor), { ...at(), ...copy, ...links, ...save(), standfirst: "Another." });
  expect(changed).toMatchObject({ value: { version: 2, status: "in_review" } });
  const edition = only(await database.db.select().from(editions).where(eq(editions.id, editionId)));
  expect(edition).toMatchObject({ approvedBy: null, scheduledFor: null, wantedFor: later(30) });
});

test("a save that began before a colleague's commit is told of it, and what was sent is kept beside the head", async () => {
  const desk = await aDesk(database.db);
  const { editionId, revisionId, at, links } = await anEdition(database.db, desk);
  const sent = { ...at(), ...copy, ...links, ...save(), headline: "theirs" };
  const saving = await whileHolding(database.db, async (tx) => {
    await tx.update(editions).set({ version: 2 }).where(eq(editions.id, editionId));
    return () => saveDraft(by(database.db, desk.editor), sent);
  });
  expect(saving).toMatchObject({ error: { kind: "conflict", expected: 1, actual: 2 } });
  expect(await asides()).toMatchObject([{ headline: "theirs", baseRevisionId: revisionId, savedBy: desk.editor.id }]);
  await saveDraft(by(database.db, desk.editor), { ...sent, ...save() });
  expect(await asides()).toHaveLength(1);
});

test("a writer whose copy is with the editors is refused, and their words are kept aside", async () => {
  const desk = await aDesk(database.db);
  const { at, links } = await anEdition(database.db, desk, { status: "in_review" });
  const refused = await saveDraft(by(database.db, desk.writer), { ...at(), ...copy, ...links, ...save(), headline: "One more thing" });
  expect(refused).toMatchObject({ error: { kind: "forbidden", rule: "in_review_is_the_editors_desk" } });
  expect(await asides()).toMatchObject([{ headline: "One more thing" }]);
});

test("somebody else's draft takes no words, and keeps none", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const refused = await saveDraft(by(database.db, desk.colleague), { ...at(), ...copy, ...links, ...save(), headline: "Mine now" });
  expect(refused).toMatchObject({ error: { kind: "forbidden", rule: "writers_edit_their_own" } });
  expect(await revisionsOf(editionId)).toHaveLength(1);
});

test("records named in the text become mentions, and about wins where a record is both", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const mention = (id: string) => ({ type: "mention" as const, attrs: { kind: "show" as const, id, label: "Harbour" } });
  const text = body("See");
  text.content.push({ type: "paragraph", attrs: { id: "p9" }, content: [mention(desk.showId), mention(newId())] });
  await saveDraft(by(database.db, desk.writer), { ...at(), ...copy, ...links, ...save(), body: text });
  const withoutLink = { ...at(2), ...copy, ...links, ...save(), body: text, about: [] };
  const rows = () => database.db.select().from(articleSubjects).where(eq(articleSubjects.editionId, editionId));
  expect(await rows()).toMatchObject([{ role: "about", showId: desk.showId }]);
  await saveDraft(by(database.db, desk.writer), withoutLink);
  expect(await rows()).toMatchObject([{ role: "mentions", origin: "document", showId: desk.showId }]);
});

test("a byline or a subject that is not on record is refused by name, and nothing is written", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const base = { ...at(), ...copy, ...links, headline: "New" };
  expect(await saveDraft(by(database.db, desk.writer), { ...base, ...save(), bylines: [newId()] })).toMatchObject({
    error: { kind: "not_ready", issues: [{ field: "byline", code: "unknown_record" }] },
  });
  expect(await saveDraft(by(database.db, desk.writer), { ...base, ...save(), about: [{ kind: "person", id: newId() }] })).toMatchObject({
    error: { kind: "not_ready", issues: [{ field: "about", code: "unknown_record" }] },
  });
  expect(await revisionsOf(editionId)).toMatchObject([{ headline: copy.headline }]);
});

test("a headline of any length is kept in a draft", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const headline = "x".repeat(10_000);
  await saveDraft(by(database.db, desk.writer), { ...at(), ...copy, ...links, ...save(), headline });
  const [row] = await database.db
    .select()
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), eq(revisions.headline, headline)));
  expect(row).toBeDefined();
});
