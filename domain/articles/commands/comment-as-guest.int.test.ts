import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { comments } from "@/db/schema/comments";
import { editionShares } from "@/db/schema/review";
import { aDesk, anEdition, by, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { theReader } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { listSaidThrough } from "../queries/shares";
import { commentAsGuest } from "./comment-as-guest";
import { createShare, revokeShare } from "./share-edition";

const database = openTestDatabase();
const DAY = 24 * 60;
const said = () => database.db.select().from(comments);

async function aGuest(mayComment = true) {
  const desk = await aDesk(database.db);
  const { at } = await anEdition(database.db, desk);
  const made = await createShare(by(database.db, desk.writer), { ...at(), madeFor: "The agent", mayComment });
  const token = made.ok ? (made.value.path.split("/").at(-1) ?? "") : "";
  const remark = { commentId: newId(), name: "Mina Reed", body: "That is not ours.", blockId: "p1" };
  const say = (minute: number, more: object = {}) =>
    commentAsGuest(by(database.db, theReader, later(minute)), { ...remark, token, ...more });
  const share = only(await database.db.select().from(editionShares));
  return { desk, say, share };
}

test("what a guest says stands under the name they gave, with the link it came by, and never blocks", async () => {
  const { say, share } = await aGuest();
  expect(await say(1)).toEqual({ ok: true, value: null });
  expect(await said()).toMatchObject([{ byUserId: null, guestName: "Mina Reed", shareId: share.id, blockId: "p1", isBlocking: false }]);
  expect(await listSaidThrough(database.db, share.id)).toMatchObject([{ name: "Mina Reed", body: "That is not ours." }]);
});
test("the same form sent twice is one remark", async () => {
  const { say } = await aGuest();
  await say(1);
  expect(await say(2)).toMatchObject({ ok: true });
  expect(await said()).toHaveLength(1);
});
test("through a link that only reads nothing is said", async () => {
  const { say } = await aGuest(false);
  expect(await say(1)).toMatchObject({ ok: false, error: { kind: "forbidden", rule: "this_link_only_reads" } });
  expect(await said()).toEqual([]);
});
test("a link that is over, was taken back or never was is the same: not found", async () => {
  const { desk, say, share } = await aGuest();
  const notFound = { ok: false, error: { kind: "not_found", what: "share", id: "" } };
  expect(await say(7 * DAY)).toEqual(notFound);
  expect(await say(1, { token: "A".repeat(43) })).toEqual(notFound);
  await revokeShare(by(database.db, desk.writer), { shareId: share.id });
  expect(await say(2)).toEqual(notFound);
  expect(await said()).toEqual([]);
});
