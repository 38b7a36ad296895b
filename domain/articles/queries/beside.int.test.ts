import { expect, test } from "vitest";
import { aDesk, anEdition, body, by, copy, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { addNote } from "../commands/add-note";
import { saveDraft } from "../commands/save-draft";
import { listKeptAside } from "./aside";
import { findPreviewParts } from "./preview";

const handle = openTestDatabase();

test("text refused as stale is listed beside its edition, newest first, and the story's own is not", async () => {
  const desk = await aDesk(handle.db);
  const story = await anEdition(handle.db, desk);
  const save = (paragraph: string, baseVersion: number, minutes: number) =>
    saveDraft(by(handle.db, desk.writer, later(minutes)), {
      ...{ ...story.at(baseVersion), saveId: newId(), ...copy, body: body(paragraph), ...story.links },
    });
  expect(await save("In time.", 1, 1)).toMatchObject({ ok: true });
  expect(await save("Too late.", 1, 2)).toMatchObject({ error: { kind: "conflict" } });
  expect(await save("Later still.", 1, 3)).toMatchObject({ error: { kind: "conflict" } });
  expect((await listKeptAside(handle.db, story.editionId)).map(({ bodyText }) => bodyText)).toEqual(["Later still.", "Too late."]);
});

test("who writes on to refused words and sends them again under the name they had finds them kept aside once", async () => {
  const desk = await aDesk(handle.db);
  const story = await anEdition(handle.db, desk);
  const [theirs, mine] = [newId(), newId()];
  const save = (paragraph: string, saveId: string, minutes: number) =>
    saveDraft(by(handle.db, desk.writer, later(minutes)), { ...story.at(1), saveId, ...copy, body: body(paragraph), ...story.links });
  expect(await save("In time.", theirs, 1)).toMatchObject({ ok: true });
  expect(await save("Too", mine, 2)).toMatchObject({ error: { kind: "conflict" } });
  expect(await save("Too late.", mine, 2)).toMatchObject({ error: { kind: "conflict" } });
  expect((await listKeptAside(handle.db, story.editionId)).map(({ bodyText }) => bodyText)).toEqual(["Too late."]);
});

test("a preview links the records as readers' pages do, and carries the notes the story has", async () => {
  const desk = await aDesk(handle.db);
  const story = await anEdition(handle.db, desk, { status: "published" });
  const note = { kind: "clarification", text: "What is meant.", wasText: null, nowText: null, placement: "top" } as const;
  expect(await addNote(by(handle.db, desk.editor, later(1)), { ...story.at(), ...note })).toMatchObject({ ok: true });
  const { subjects, notes } = await findPreviewParts(handle.db, story.editionId, story.articleId);
  expect(subjects).toMatchObject([{ kind: "show", role: "about", id: desk.showId, path: `/shows/harbour-${desk.showId}` }]);
  expect(notes).toMatchObject([{ kind: "clarification", text: "What is meant.", was: null, publishedAt: later(1).toISOString() }]);
});
