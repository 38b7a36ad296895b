import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { revisions } from "@/db/schema/articles";
import { editionShares } from "@/db/schema/review";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, by, copy, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { findShare } from "../queries/shares";
import { saveDraft } from "./save-draft";
import { createShare, revokeShare } from "./share-edition";

const database = openTestDatabase();
const DAY = 24 * 60;
const shareOf = async () => only(await database.db.select().from(editionShares));

async function aShare() {
  const desk = await aDesk(database.db);
  const edition = await anEdition(database.db, desk);
  const made = await createShare(by(database.db, desk.writer), { ...edition.at(), madeFor: "The agent", mayComment: true });
  const token = made.ok ? (made.value.path.split("/").at(-1) ?? "") : "";
  const find = (minute: number) => findShare(database.db, token, later(minute));
  return { desk, ...edition, token, find };
}

test("a guest's link shows the text it was made for, whatever is written afterwards", async () => {
  const { desk, at, links, revisionId, find } = await aShare();
  await saveDraft(by(database.db, desk.writer, later(1)), { ...at(), ...copy, ...links, saveId: newId(), headline: "Later" });
  expect(await find(2)).toMatchObject({ revisionId, mayComment: true });
  const [shown] = await database.db.select().from(revisions).where(eq(revisions.id, revisionId));
  expect(shown?.headline).toBe(copy.headline);
});

test("the token is nowhere on record", async () => {
  const { token } = await aShare();
  expect(token).toMatch(/^[\w-]{43}$/);
  const kept = JSON.stringify([await shareOf(), await database.db.select().from(auditLog)]);
  expect(kept).not.toContain(token);
});

test("a link ends after seven days, and at once when it is taken back", async () => {
  const { desk, find } = await aShare();
  expect(await find(7 * DAY - 1)).not.toBeNull();
  expect(await find(7 * DAY)).toBeNull();
  const { id } = await shareOf();
  expect(await revokeShare(by(database.db, desk.editor, later(1)), { shareId: id })).toEqual({ ok: true, value: null });
  expect(await find(2)).toBeNull();
  expect(await revokeShare(by(database.db, desk.editor, later(3)), { shareId: id })).toEqual({ ok: true, value: null });
  const rows = await database.db.select().from(auditLog).orderBy(asc(auditLog.id));
  expect(rows.map(({ action }) => action)).toEqual(["edition.share", "edition.revoke_share"]);
});

test("a token nobody made finds nothing", async () => {
  await aShare();
  expect(await findShare(database.db, "A".repeat(43), later(1))).toBeNull();
});

test("a writer shares only their own stories, and takes back only their links", async () => {
  const { desk, at } = await aShare();
  const refused = { ok: false, error: { kind: "forbidden", rule: "writers_edit_their_own" } };
  expect(await createShare(by(database.db, desk.colleague), { ...at(), madeFor: "Me", mayComment: false })).toEqual(refused);
  expect(await revokeShare(by(database.db, desk.colleague), { shareId: (await shareOf()).id })).toEqual(refused);
});

test("a link can neither be bent to another text nor brought back", async () => {
  const { desk } = await aShare();
  const { id } = await shareOf();
  const change = (set: object) => database.db.update(editionShares).set(set).where(eq(editionShares.id, id));
  await expect(change({ tokenHash: "0".repeat(64) })).rejects.toThrow();
  await revokeShare(by(database.db, desk.writer), { shareId: id });
  await expect(change({ revokedAt: null, revokedBy: null })).rejects.toThrow();
});
