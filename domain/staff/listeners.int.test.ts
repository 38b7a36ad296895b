import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { editions } from "@/db/schema/articles";
import { notices, users } from "@/db/schema/staff";
import { aDesk, anEdition, aUser, by, type Desk, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { theReader } from "../kernel/actor";
import type { Actor } from "../kernel/context";
import { chooseNotices } from "./commands/choose-notices";
import { markNoticesRead } from "./commands/mark-notices-read";
import { muteNoticesOfStory } from "./commands/mute-notices";
import {
  oweApprovedNotices,
  oweChangesNotices,
  oweHeldNotices,
  owePublishedNotices,
  oweScheduledNotices,
  oweSubmittedNotices,
  oweWithdrawnNotices,
} from "./listeners";
import { countUnreadNotices, listNotices } from "./queries/notices";
import type { NoticeKind, NoticeWay } from "./vocabulary";

const handle = openTestDatabase();
let desk: Desk;
/** The names of those who were told, in the order of the desk. */
let names: Map<string, string>;

beforeEach(async () => {
  desk = await aDesk(handle.db);
  const second = await aUser(handle.db, "editor");
  const away = await aUser(handle.db, "editor");
  await handle.db.update(users).set({ suspendedAt: NOON }).where(eq(users.id, away.id));
  const { writer, colleague, editor, admin } = desk;
  names = new Map(Object.entries({ writer, colleague, editor, admin, second, away }).map(([name, { id }]) => [id, name]));
});

type Listener = typeof oweHeldNotices;
type Copy = { editionId: string; articleId: string };

async function told(listener: Listener, { editionId, articleId }: Copy, who?: Actor | "system") {
  const turn = { editionId, articleId, ...(who && { by: who === "system" ? who : who.id }) };
  await handle.db.transaction((tx) => listener(tx, turn, NOON));
  const rows = await handle.db.select().from(notices);
  return rows.map((row) => names.get(row.userId)).sort();
}

test("copy that was sent in reaches every editor and admin at work, but not its sender", async () => {
  const copy = await anEdition(handle.db, desk, { author: desk.editor });
  expect(await told(oweSubmittedNotices, copy, desk.editor)).toEqual(["admin", "second"]);
});

test.each(Object.entries({ oweChangesNotices, oweApprovedNotices, oweScheduledNotices, owePublishedNotices, oweWithdrawnNotices }))(
  "%s: its writer and its byline, but not whoever did it",
  async (_name, listener) => {
    const copy = await anEdition(handle.db, desk, { byline: [desk.writer, desk.colleague, desk.editor] });
    expect(await told(listener, copy, desk.editor)).toEqual(["colleague", "writer"]);
  },
);

test("what the clock published is news to all who wrote it", async () => {
  const copy = await anEdition(handle.db, desk, { byline: [desk.colleague] });
  expect(await told(owePublishedNotices, copy, "system")).toEqual(["colleague", "writer"]);
  const [row] = await handle.db.select().from(notices);
  expect(row).toMatchObject({ kind: "published", byUserId: null, readAt: null });
});

test("a publication that was held is told to whoever set its hour, and to its writer", async () => {
  const copy = await anEdition(handle.db, desk, { status: "scheduled", byline: [desk.colleague] });
  await handle.db.update(editions).set({ scheduledBy: desk.admin.id }).where(eq(editions.id, copy.editionId));
  expect(await told(oweHeldNotices, copy)).toEqual(["admin", "writer"]);
});

test("nobody suspended is told, and the list is in one order for every worker", async () => {
  await handle.db.update(users).set({ suspendedAt: NOON }).where(eq(users.id, desk.writer.id));
  const copy = await anEdition(handle.db, desk, { byline: [desk.writer, desk.colleague, desk.admin] });
  expect(await told(oweApprovedNotices, copy, desk.editor)).toEqual(["admin", "colleague"]);
  const rows = await handle.db.select().from(notices).orderBy(notices.id);
  expect(rows.map((row) => row.userId)).toEqual(rows.map((row) => row.userId).sort());
});

test("a notice is read by the one it was for, and bears the headline of the copy", async () => {
  const copy = await anEdition(handle.db, desk, { byline: [desk.writer, desk.colleague] });
  await told(oweApprovedNotices, copy, desk.editor);
  const [mine] = await listNotices(by(handle.db, desk.writer));
  expect(mine).toMatchObject({ kind: "approved", editionId: copy.editionId, headline: "Harbour renewed for a third season", readAt: null });
  expect(await markNoticesRead(by(handle.db, desk.colleague), { noticeId: mine!.id })).toEqual({ ok: true, value: { read: 0 } });
  expect(await countUnreadNotices(by(handle.db, desk.writer))).toBe(1);
  expect(await markNoticesRead(by(handle.db, desk.writer), { noticeId: mine!.id })).toEqual({ ok: true, value: { read: 1 } });
  expect(await countUnreadNotices(by(handle.db, desk.writer))).toBe(0);
  expect(await countUnreadNotices(by(handle.db, desk.colleague))).toBe(1);
  await markNoticesRead(by(handle.db, desk.colleague), {});
  expect(await countUnreadNotices(by(handle.db, desk.colleague))).toBe(0);
});

const choose = (ways: Partial<Record<NoticeKind, NoticeWay>>, digestHour: number | null = null) =>
  chooseNotices(by(handle.db, desk.writer), { ways, digestHour });

test("what somebody turned off does not reach them, until they want to hear of it again", async () => {
  const copy = await anEdition(handle.db, desk, { byline: [desk.writer, desk.colleague] });
  await choose({ approved: "off" });
  expect(await told(oweApprovedNotices, copy, desk.editor)).toEqual(["colleague"]);
  await choose({ approved: "desk" });
  expect(await told(oweApprovedNotices, copy, desk.editor)).toEqual(["colleague", "colleague", "writer"]);
  expect(await chooseNotices({ db: handle.db, actor: theReader, now: NOON }, { ways: {}, digestHour: null })).toMatchObject({
    error: { kind: "forbidden" },
  });
});

test("what is wanted by mail is due at once, or at the hour that was chosen, and stands on the desk only where that is wanted", async () => {
  const copy = await anEdition(handle.db, desk);
  const mine = async () => (await handle.db.select().from(notices)).map(({ isOnDesk, mailDueAt }) => [isOnDesk, mailDueAt]);
  await choose({ approved: "both" });
  await told(oweApprovedNotices, copy, desk.editor);
  expect(await mine()).toEqual([[true, NOON]]);
  await handle.db.delete(notices);
  await choose({ approved: "mail" }, 7);
  await told(oweApprovedNotices, copy, desk.editor);
  expect(await mine()).toEqual([[false, new Date("2026-03-02T07:00:00Z")]]);
  expect(await listNotices(by(handle.db, desk.writer))).toEqual([]);
  expect(await countUnreadNotices(by(handle.db, desk.writer))).toBe(0);
});

test("a muted story is silent for whoever muted it, and for nobody else", async () => {
  const copy = await anEdition(handle.db, desk, { byline: [desk.writer, desk.colleague] });
  const mute = (isMuted: boolean) => muteNoticesOfStory(by(handle.db, desk.writer), { articleId: copy.articleId, isMuted });
  await mute(true);
  expect(await told(oweApprovedNotices, copy, desk.editor)).toEqual(["colleague"]);
  await mute(false);
  expect(await told(oweApprovedNotices, copy, desk.editor)).toEqual(["colleague", "colleague", "writer"]);
});
