import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { revisions } from "@/db/schema/articles";
import { articleClaims } from "@/db/schema/claims";
import { editionPens } from "@/db/schema/presence";
import { auditLog } from "@/db/schema/staff";
import { suggestions } from "@/db/schema/suggestions";
import { aDesk, anEdition, by, copy, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import type { Doc } from "../document";
import { findLastLook } from "../queries/looks";
import { listMakers } from "../queries/suggestions";
import { answerSuggestions } from "./answer-suggestions";
import { approveEdition } from "./approve-edition";
import { recordLookAt } from "./record-look";
import { saveDraft } from "./save-draft";

const database = openTestDatabase();
type Marks = { type: "insertion" | "deletion"; attrs: { id: string } }[];
const text = (words: string, ...marks: Marks) => ({ type: "text" as const, text: words, ...(marks.length > 0 && { marks }) });
const ins = (id: string): Marks[number] => ({ type: "insertion", attrs: { id } });
const del = (id: string): Marks[number] => ({ type: "deletion", attrs: { id } });
const saying = (...content: ReturnType<typeof text>[]): Doc => ({
  type: "doc",
  content: [{ type: "paragraph", attrs: { id: "a" }, content }],
});
const SUGGESTED = saying(
  text("It starts "),
  text("in May", del("ana-1")),
  text("in June", ins("ana-1")),
  text(", "),
  text("he said", ins("ana-2")),
  text("."),
);
const rows = () => database.db.select().from(suggestions).orderBy(asc(suggestions.key));
const deeds = async () => (await database.db.select().from(auditLog).orderBy(asc(auditLog.at))).map(({ action }) => action);

async function suggested(status: "draft" | "in_review" = "draft") {
  const desk = await aDesk(database.db);
  const edition = await anEdition(database.db, desk, { status });
  // Nobody holds the pen between two saves: what is at stake here is what each of them says.
  const save = async (who: "writer" | "editor", body: Doc, version: number, more = {}) => {
    await database.db.delete(editionPens);
    return saveDraft(by(database.db, desk[who], later(version)), {
      ...edition.at(version),
      ...copy,
      ...edition.links,
      saveId: newId(),
      body,
      ...more,
    });
  };
  const first = await save("editor", SUGGESTED, 1);
  if (!first.ok) throw new Error(JSON.stringify(first.error));
  await database.db.delete(editionPens);
  const head = async () =>
    only(
      (await database.db.select().from(revisions).where(eq(revisions.editionId, edition.editionId)).orderBy(asc(revisions.number))).slice(
        -1,
      ),
    );
  return { desk, ...edition, save, head };
}

test("a suggestion that arrives belongs to whoever sent it, and no text can claim another maker or hour", async () => {
  const { desk, editionId, save, head } = await suggested();
  expect((await rows()).map(({ key, by: who, state }) => [key, who, state])).toEqual([
    ["ana-1", desk.editor.id, "open"],
    ["ana-2", desk.editor.id, "open"],
  ]);
  await save("writer", saying(...(SUGGESTED.content[0] as { content: ReturnType<typeof text>[] }).content, text(" Soon", ins("kim-1"))), 2);
  expect((await listMakers(database.db, editionId)).map(({ key, by: who }) => [key, who])).toEqual([
    ["ana-1", desk.editor.id],
    ["ana-2", desk.editor.id],
    ["kim-1", desk.writer.id],
  ]);
  expect((await head()).bodyText).toBe("It starts in May, .");
  await expect(database.db.update(suggestions).set({ by: desk.writer.id })).rejects.toMatchObject({
    cause: { constraint_name: "suggestion_makers_stay" },
  });
});

test("one that is answered in the text is answered on record with the same save, and one edited away is closed as that", async () => {
  const { desk, save } = await suggested();
  await save("writer", saying(text("It starts in June, .")), 2, { answers: { "ana-1": "accept", "never-there": "accept" } });
  expect((await rows()).map(({ key, state, decidedBy, decidedAt }) => [key, state, decidedBy, decidedAt])).toEqual([
    ["ana-1", "accepted", desk.writer.id, later(2)],
    ["ana-2", "removed", desk.writer.id, later(2)],
  ]);
  expect(await deeds()).toContain("edition.accept_suggestions");
});

test("an answer taken back by undo lets the suggestion wait again, under its own maker's name", async () => {
  const { desk, save } = await suggested();
  await save("writer", saying(text("It starts in May, .")), 2, { answers: { "ana-1": "decline", "ana-2": "decline" } });
  await save("writer", SUGGESTED, 3, { answers: {} });
  expect((await rows()).map(({ by: who, state, decidedAt }) => [who, state, decidedAt])).toEqual([
    [desk.editor.id, "open", null],
    [desk.editor.id, "open", null],
  ]);
});

test("an answer says nothing of a suggestion whose words still stand", async () => {
  const { save } = await suggested();
  await save("writer", saying(...(SUGGESTED.content[0] as { content: ReturnType<typeof text>[] }).content, text(" More.")), 2, {
    answers: { "ana-1": "accept" },
  });
  expect((await rows()).map(({ state }) => state)).toEqual(["open", "open"]);
});

test("accepting from the review desk is a version of its own, and leaves what others suggest", async () => {
  const { desk, at, head } = await suggested("in_review");
  const before = await head();
  const done = await answerSuggestions(by(database.db, desk.editor, later(3)), { ...at(2), verdict: "accept", keys: ["ana-1"] });
  expect(done).toMatchObject({ ok: true, value: { version: 3, status: "in_review" } });
  const after = await head();
  expect(after.number).toBe(before.number + 1);
  expect(after.bodyText).toBe("It starts in June, .");
  expect((await rows()).map(({ state }) => state)).toEqual(["accepted", "open"]);
  expect(await answerSuggestions(by(database.db, desk.editor), { ...at(3), verdict: "accept", keys: ["ana-1"] })).toMatchObject({
    error: { kind: "not_ready", issues: [{ code: "already_answered" }] },
  });
});

test("only the story's own writer or an editor answers, and only of the text they saw", async () => {
  const { desk, at } = await suggested();
  const answer = { verdict: "decline" as const, keys: ["ana-1"] };
  expect(await answerSuggestions(by(database.db, desk.colleague), { ...at(2), ...answer })).toMatchObject({ error: { kind: "forbidden" } });
  expect(await answerSuggestions(by(database.db, desk.editor), { ...at(1), ...answer })).toMatchObject({ error: { kind: "conflict" } });
  expect(await answerSuggestions(by(database.db, desk.writer), { ...at(2), ...answer })).toMatchObject({ ok: true });
});

test("an open suggestion stops approval, and says how many there are", async () => {
  const { desk, at } = await suggested("in_review");
  const approve = (version: number) => approveEdition(by(database.db, desk.editor, later(9)), { ...at(version), overrideReason: null });
  expect(await approve(2)).toMatchObject({
    error: { issues: expect.arrayContaining([{ field: "body", code: "open_suggestions", detail: 2 }]) },
  });
  await answerSuggestions(by(database.db, desk.editor, later(4)), { ...at(2), verdict: "decline", keys: ["ana-1", "ana-2"] });
  expect(await approve(3)).toMatchObject({ ok: true });
});

test("a fact cited only in a suggestion is not yet stated, and must be one of the ledger all the same", async () => {
  const { save } = await suggested();
  const cites = {
    type: "text" as const,
    text: "so",
    marks: [ins("kim-2"), { type: "citation", attrs: { claimId: newId(), mode: "plain" } }],
  };
  expect(await save("writer", saying(text("It is "), cites as never), 2)).toMatchObject({
    error: { issues: [{ code: "unknown_record" }] },
  });
  expect(await database.db.select().from(articleClaims)).toEqual([]);
});

test("whoever answers while they read has not read the rest by that", async () => {
  const { desk, editionId, at, head } = await suggested("in_review");
  const milo = by(database.db, desk.admin, later(2));
  const [first] = await database.db
    .select({ id: revisions.id })
    .from(revisions)
    .where(eq(revisions.editionId, editionId))
    .orderBy(asc(revisions.number));
  const seen = await head();
  for (const revisionId of [first?.id ?? "", seen.id]) await recordLookAt(milo, { editionId, revisionId, isRead: false });
  expect((await findLastLook(database.db, editionId, desk.admin.id))?.revisionId).toBe(first?.id);
  expect(await answerSuggestions(milo, { ...at(2), verdict: "accept", keys: ["ana-1"] })).toMatchObject({ ok: true });
  expect((await findLastLook(database.db, editionId, desk.admin.id))?.revisionId).toBe(first?.id);
});
