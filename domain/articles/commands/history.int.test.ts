import { asc, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { editions, revisions } from "@/db/schema/articles";
import { editionLooks } from "@/db/schema/review";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, body, by, copy, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { findLastLook } from "../queries/looks";
import { approveEdition } from "./approve-edition";
import { nameCheckpoint } from "./name-checkpoint";
import { publishEdition } from "./publish-edition";
import { recordLookAt } from "./record-look";
import { restoreRevision } from "./restore-revision";
import { saveDraft } from "./save-draft";
import { startEdition } from "./start-edition";
import { submitForReview } from "./submit-for-review";

const database = openTestDatabase();
const revisionsOf = (editionId: string) =>
  database.db.select().from(revisions).where(eq(revisions.editionId, editionId)).orderBy(asc(revisions.number));
const editionAt = async (editionId: string) => only(await database.db.select().from(editions).where(eq(editions.id, editionId)));
const deeds = async () => (await database.db.select().from(auditLog).orderBy(asc(auditLog.id))).map(({ action }) => action);
const bytesOf = async (revisionId: string) =>
  only(
    await database.db.execute<{ digest: string }>(
      sql`select md5(r::text) as digest from (select to_jsonb(r) - 'label' as r from revisions r where id = ${revisionId}) r`,
    ),
  ).digest;

async function aDraft() {
  const desk = await aDesk(database.db);
  const edition = await anEdition(database.db, desk);
  const write = async (minute: number, headline: string) => {
    const { version: baseVersion } = await editionAt(edition.editionId);
    const sent = { editionId: edition.editionId, baseVersion, ...copy, ...edition.links, saveId: newId(), headline };
    return saveDraft(by(database.db, desk.writer, later(minute)), sent);
  };
  return { desk, ...edition, write };
}

test("a row counts the saves folded into it, and remembers its names and records", async () => {
  const { editionId, desk, write, links } = await aDraft();
  await write(1, "One");
  await write(2, "Two");
  const [row] = await revisionsOf(editionId);
  expect(row).toMatchObject({ saveCount: 3, byline: links.bylines, about: links.about });
  expect(row?.byline).toEqual([desk.authorIds[desk.writer.id]]);
});

test("a named checkpoint keeps the text of that moment, and the next save begins a row of its own", async () => {
  const { editionId, desk, write } = await aDraft();
  await write(1, "Before the call");
  const { version } = await editionAt(editionId);
  const named = await nameCheckpoint(by(database.db, desk.writer, later(2)), { editionId, baseVersion: version, name: "Before the call" });
  expect(named).toEqual({ ok: true, value: { name: "Before the call" } });
  expect((await editionAt(editionId)).version).toBe(version);
  await write(3, "After the call");
  expect((await revisionsOf(editionId)).map(({ label, headline }) => [label, headline])).toEqual([
    ["Before the call", "Before the call"],
    [null, "After the call"],
  ]);
  expect(await deeds()).toContain("edition.name_checkpoint");
});

test("a text that was sent can still be named, once, and nothing else of it can change", async () => {
  const desk = await aDesk(database.db);
  const { editionId, revisionId, at } = await anEdition(database.db, desk, { status: "in_review" });
  const name = (called: string) => nameCheckpoint(by(database.db, desk.editor), { ...at(), name: called });
  expect(await name("As sent")).toMatchObject({ ok: true });
  expect(await name("Otherwise")).toMatchObject({ ok: false, error: { kind: "not_ready", issues: [{ code: "already_named" }] } });
  const change = (set: object) => database.db.update(revisions).set(set).where(eq(revisions.id, revisionId));
  await expect(change({ label: "Another" })).rejects.toThrow();
  await expect(change({ headline: "Another" })).rejects.toThrow();
  expect(await revisionsOf(editionId)).toHaveLength(1);
});

test("restoring brings the old text back and keeps the one that stood, by name", async () => {
  const { editionId, desk, write } = await aDraft();
  await write(1, "The old text");
  await write(20, "The new text");
  const [old] = await revisionsOf(editionId);
  const { version } = await editionAt(editionId);
  const restored = await restoreRevision(by(database.db, desk.writer, later(30)), {
    editionId,
    baseVersion: version,
    revisionId: old?.id ?? "",
  });
  expect(restored).toMatchObject({ ok: true, value: { version: version + 1 } });
  const rows = await revisionsOf(editionId);
  expect(rows.map(({ headline, label }) => [headline, label])).toEqual([
    ["The old text", null],
    ["The new text", "Before restore, 12:30"],
    ["The old text", "Restored: text of 12:01"],
  ]);
  expect((await editionAt(editionId)).headRevisionId).toBe(rows[2]?.id);
  expect(await deeds()).toContain("edition.restore");
});

test("a restore from a stale page is refused and keeps nothing aside; the same text again is no restore", async () => {
  const { editionId, desk, write } = await aDraft();
  await write(1, "The old text");
  await write(20, "The new text");
  const [old, head] = await revisionsOf(editionId);
  const restore = (baseVersion: number, revisionId = "") =>
    restoreRevision(by(database.db, desk.writer, later(30)), { editionId, baseVersion, revisionId });
  expect(await restore(1, old?.id)).toMatchObject({ ok: false, error: { kind: "conflict" } });
  expect(await restore((await editionAt(editionId)).version, head?.id)).toMatchObject({ error: { issues: [{ code: "same_text" }] } });
  expect(await revisionsOf(editionId)).toHaveLength(2);
});

test("another story's text is not found", async () => {
  const { editionId, desk } = await aDraft();
  const other = await anEdition(database.db, desk);
  const { version } = await editionAt(editionId);
  const restored = await restoreRevision(by(database.db, desk.writer), { editionId, baseVersion: version, revisionId: other.revisionId });
  expect(restored).toMatchObject({ ok: false, error: { kind: "not_found", what: "revision" } });
});

test("what readers were shown stays as it was, byte for byte, through a restore and further publications", async () => {
  const desk = await aDesk(database.db);
  const first = await anEdition(database.db, desk, { status: "approved" });
  await publishEdition(by(database.db, desk.editor), first.at());
  const published = await bytesOf(first.revisionId);

  const started = await startEdition(by(database.db, desk.writer, later(5)), { articleId: first.articleId });
  const editionId = started.ok ? started.value.editionId : "";
  const changed = { ...copy, ...first.links, saveId: newId(), headline: "Another headline", body: body("Other words.") };
  await saveDraft(by(database.db, desk.writer, later(6)), { editionId, baseVersion: 1, ...changed });
  const { version } = await editionAt(editionId);
  expect(
    await restoreRevision(by(database.db, desk.writer, later(20)), { editionId, baseVersion: version, revisionId: first.revisionId }),
  ).toMatchObject({ ok: true });
  const now = async () => ({ editionId, baseVersion: (await editionAt(editionId)).version });
  await submitForReview(by(database.db, desk.writer, later(21)), await now());
  await approveEdition(by(database.db, desk.editor, later(22)), { ...(await now()), overrideReason: null });
  const note = { kind: "update" as const, text: "The first text again.", wasText: null, nowText: null };
  expect(await publishEdition(by(database.db, desk.editor, later(23)), { ...(await now()), note })).toMatchObject({ ok: true });
  expect(await bytesOf(first.revisionId)).toBe(published);
  const head = (await revisionsOf(editionId)).at(-1);
  expect(head).toMatchObject({ headline: copy.headline, body: copy.body });
});

test("what somebody looked at is what later text is compared with, though its writer goes on", async () => {
  const { editionId, desk, write } = await aDraft();
  await write(1, "Seen");
  const [seen] = await revisionsOf(editionId);
  const look = (revisionId: string | undefined, isRead = false) =>
    recordLookAt(by(database.db, desk.editor, later(2)), { editionId, revisionId: revisionId ?? "", isRead });
  expect(await look(seen?.id)).toEqual({ ok: true, value: null });
  expect(await findLastLook(database.db, editionId, desk.editor.id)).toBeNull();
  await write(3, "Written since");
  const [, since] = await revisionsOf(editionId);
  expect(await findLastLook(database.db, editionId, desk.editor.id)).toMatchObject({ revisionId: seen?.id });
  await look(since?.id);
  expect(await findLastLook(database.db, editionId, desk.editor.id)).toMatchObject({ revisionId: seen?.id });
  await look(since?.id, true);
  expect(await findLastLook(database.db, editionId, desk.editor.id)).toMatchObject({ revisionId: since?.id, isRead: true });
  expect(await database.db.select().from(editionLooks)).toHaveLength(2);
});
