import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { consents, followers, followRequests, follows, letters } from "@/db/schema/followers";
import { auditLog } from "@/db/schema/staff";
import { by, clock, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aFollower } from "@/db/testing/followers";
import { aNewsroom, done, type Newsroom } from "@/db/testing/ledger";
import { followerActor, theReader } from "../kernel/actor";
import { askForLink } from "./commands/ask-for-link";
import { changeChoices } from "./commands/change-choices";
import { confirmFollow } from "./commands/confirm-follow";
import { eraseByAddress, eraseFollower } from "./commands/erase-follower";
import { follow } from "./commands/follow";
import { recordBounceByAddress } from "./commands/record-bounce";
import { forgetUnconfirmed } from "./commands/tell-followers";
import { unsubscribe } from "./commands/unsubscribe";
import { signLink } from "./link";
import { exportFollower, findFollower } from "./queries/follower";
import { openLink } from "./queries/links";
import { followSchema } from "./schema";

const handle = openTestDatabase();
let room: Newsroom;
beforeEach(async () => {
  room = await aNewsroom(handle.db);
});

const EMAIL = "reader@reader.example";
const form = (more: object = {}) => ({
  ...followSchema.parse({
    subject: `season:${room.seasonId}`,
    email: EMAIL,
    verbs: ["date", "out"],
    minCertainty: "confirmed",
    frequency: "at_once",
    ...more,
  }),
  ipHash: "h",
});
const ask = (more: object = {}, minutes = 0) => follow(by(handle.db, theReader, later(minutes)), form(more));
const one = async () => (await handle.db.select().from(followers).where(eq(followers.email, EMAIL)))[0];
const as = (id: string, minutes = 5) => by(handle.db, followerActor(id), later(minutes));
const lettersOut = async () => (await handle.db.select().from(letters)).length;

async function confirmed() {
  done(await ask());
  const { id } = (await one())!;
  const wanted = (await handle.db.select().from(followRequests)).map((request) => request.id);
  done(await confirmFollow(as(id), { followerId: id, requestIds: wanted }));
  return id;
}

test("nobody follows before the owner of the address says yes, and saying it twice is saying it once", async () => {
  const id = await confirmed();
  expect(await confirmFollow(as(id, 9), { followerId: id, requestIds: [] })).toMatchObject({ ok: true, value: { confirmed: 0 } });
  expect(await handle.db.select().from(follows)).toHaveLength(1);
  expect(await one()).toMatchObject({ state: "active" });
  expect((await handle.db.select().from(consents)).map(({ kind }) => kind)).toEqual(["given", "confirmed"]);
});

test("what the owner leaves unticked is forgotten", async () => {
  done(await ask());
  done(await ask({ subject: `show:${room.showId}` }));
  const { id } = (await one())!;
  const [first] = await handle.db.select().from(followRequests).where(sql`season_id is not null`);
  done(await confirmFollow(as(id), { followerId: id, requestIds: [first!.id] }));
  expect((await findFollower(handle.db, id))!).toMatchObject({ follows: [{ subject: { kind: "season" } }], requests: [] });
});

test("twenty forms with one address are one letter an hour, and every answer is the same", async () => {
  const answers = [];
  for (let n = 0; n < 20; n++) answers.push(await ask({ email: n % 2 ? EMAIL : EMAIL.toUpperCase() }, n));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await lettersOut()).toBe(1);
  await handle.db.execute(sql`update letters set state = 'sent', sent_at = now()`);
  done(await ask({}, 61));
  expect(await lettersOut()).toBe(2);
});

test("a stranger's form changes nothing of an active follower's choices", async () => {
  const id = await confirmed();
  const before = await handle.db.select().from(follows);
  done(await ask({ verbs: ["cast"], frequency: "weekly" }, 90));
  expect(await handle.db.select().from(follows)).toEqual(before);
  expect((await findFollower(handle.db, id))!.state).toBe("active");
});

test("a link acts for its own follower alone", async () => {
  const id = await confirmed();
  const { id: other, followId } = await aFollower(handle.db, { kind: "show", id: room.showId });
  const choices = { followId, verbs: ["out" as const], minCertainty: "reported" as const, frequency: "daily" as const };
  expect(await changeChoices(as(id), { ...choices, followerId: id })).toMatchObject({ ok: false, error: { kind: "not_found" } });
  for (const act of [
    () => changeChoices(as(id), { ...choices, followerId: other }),
    () => unsubscribe(as(id), { followerId: other, followId: null }),
    () => eraseFollower(as(id), { followerId: other }),
    () => confirmFollow(as(id), { followerId: other, requestIds: [] }),
  ])
    expect(await act()).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  done(await changeChoices(as(other), { ...choices, followerId: other }));
  expect((await findFollower(handle.db, other))!.follows[0]).toMatchObject({ verbs: ["out"], frequency: "daily" });
});

test("one follow stops by itself, the last one stops all mail, and stopping twice is stopping once", async () => {
  const id = await confirmed();
  const followId = (await handle.db.select().from(follows))[0]!.id;
  expect(await unsubscribe(as(id), { followerId: id, followId })).toMatchObject({ value: { isAll: true } });
  expect(await unsubscribe(as(id), { followerId: id, followId: null })).toMatchObject({ ok: true });
  expect(await one()).toMatchObject({ state: "unsubscribed" });
  expect((await handle.db.select().from(consents)).filter(({ kind }) => kind === "withdrawn")).toHaveLength(1);
});

test("erased, nothing names the address any more, and what was agreed to stays on record", async () => {
  const id = await confirmed();
  expect(JSON.stringify(await exportFollower(handle.db, id))).toContain(EMAIL);
  expect(await eraseByAddress(by(handle.db, room.desk.editor), { email: EMAIL })).toMatchObject({ error: { kind: "forbidden" } });
  done(await eraseByAddress(by(handle.db, room.desk.admin), { email: EMAIL.toUpperCase() }));
  for (const table of [followers, follows, letters, consents, auditLog])
    expect(JSON.stringify(await handle.db.select().from(table as never))).not.toContain("reader@");
  expect(await handle.db.select().from(consents)).toHaveLength(3);
  expect(await eraseFollower(as(id), { followerId: id })).toMatchObject({ ok: true, value: { erased: 0 } });
});

test("what was agreed to cannot be rewritten", async () => {
  await confirmed();
  await expect(handle.db.execute(sql`update consents set wording = 'x'`)).rejects.toThrow();
  await expect(handle.db.execute(sql`delete from consents`)).rejects.toThrow();
});

test("whose owner does not want our mail is never written to again", async () => {
  await confirmed();
  done(await recordBounceByAddress(by(handle.db, room.desk.admin), { email: EMAIL, kind: "complained" }));
  const before = await lettersOut();
  done(await ask({}, 600));
  done(await askForLink(by(handle.db, theReader, later(700)), { email: EMAIL }));
  expect(await lettersOut()).toBe(before);
});

test("an address nobody confirmed is forgotten after a month, one that was asked about again later is not", async () => {
  done(await ask());
  done(await ask({ email: "again@reader.example" }));
  done(await ask({ email: "again@reader.example" }, 20 * 24 * 60));
  done(await forgetUnconfirmed(by(handle.db, clock, later(31 * 24 * 60))));
  expect((await handle.db.select().from(followers)).map(({ email }) => email)).toEqual(["again@reader.example"]);
});

test("a link opens for its purpose, until it is over, and not after the row is gone", async () => {
  const id = await confirmed();
  const { unsubscribeKey } = (await one())!;
  const text = (expiresAt: Date | null) => signLink("s", unsubscribeKey, { purpose: "confirm", followerId: id, followId: null, expiresAt });
  const opened = async (token: string, purposes: ("confirm" | "manage")[] = ["confirm"]) =>
    (await openLink(handle.db, "s", token, purposes)).state;
  expect(await opened(text(null))).toBe("open");
  expect(await opened(text(null), ["manage"])).toBe("unknown");
  expect(await opened(text(new Date(Date.now() - 1_000)))).toBe("over");
  expect(await opened(text(new Date(Date.now() + 60_000)))).toBe("open");
  done(await eraseFollower(as(id), { followerId: id }));
  expect(await opened(text(null))).toBe("unknown");
});

test.each([
  "",
  "no at",
  "a@b",
  "two@x.example, b@x.example",
  "a@x.example\r\nBcc: b@x.example",
  "ｋim@x.example",
  "a b@x.example",
  `${"a".repeat(250)}@x.example`,
])("%j is no address to write to", (email) => {
  expect(
    followSchema.safeParse({ subject: `season:${room.seasonId}`, email, verbs: ["date"], minCertainty: "confirmed", frequency: "at_once" })
      .success,
  ).toBe(false);
});
