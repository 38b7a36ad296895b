import { asc, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { letters, notificationDeliveries, notificationEvents } from "@/db/schema/followers";
import { clock, later, NOON } from "@/db/testing/builders";
import { aPerson } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { aFollower, hearEverything } from "@/db/testing/followers";
import { aNewsroom, done, type Newsroom, record, recordAs } from "@/db/testing/ledger";
import { retractClaim } from "../claims/commands/retract-claim";
import { cancelNews, releaseNews } from "./commands/release-news";
import { gatherLetters, tellFollowers } from "./commands/tell-followers";
import { unsubscribe } from "./commands/unsubscribe";
import { countFollowersTold } from "./queries/desk";
import { listDueNews } from "./queries/due";

const handle = openTestDatabase();
const at = (minutes: number) => ({ db: handle.db, actor: clock, now: later(minutes) });
const ofSeason = ({ seasonId }: Newsroom) => ({ kind: "season" as const, id: seasonId });

const RENEWED = { kind: "renewed", modality: "occurred", certainty: "confirmed", whenEdtf: "2026-02" } as const;
const due = (day: string, certainty = "confirmed") => ({ kind: "release_date", modality: "planned", certainty, whenEdtf: day }) as const;

/** A season that readers know to be renewed, so that what comes next is a change; nobody is told of what was before. */
async function aRenewedSeason(): Promise<Newsroom> {
  const room = await aNewsroom(handle.db);
  await record(handle.db, room, RENEWED, later(-600));
  await hearEverything(handle.db);
  return room;
}

const events = async () => {
  const rows = await handle.db.select().from(notificationEvents).orderBy(asc(notificationEvents.raisedAt), asc(notificationEvents.id));
  return rows.map(({ verb, claimId, wasClaimId, cancelReason, releasedAt }) => ({
    verb,
    claimId,
    wasClaimId,
    cancelReason,
    out: releasedAt !== null,
  }));
};

/** The worker's sweep at so many minutes past noon. */
async function sweep(minutes: number) {
  await hearEverything(handle.db);
  const ctx = at(minutes);
  for (const eventId of await listDueNews(handle.db, ctx.now)) done(await releaseNews(ctx, { eventId }));
  while (done(await tellFollowers(ctx)) !== null);
  while (done(await gatherLetters(ctx)) !== 0);
}
const told = async () => (await handle.db.select().from(notificationDeliveries)).length;
const lettersOut = async () =>
  (await handle.db.select().from(letters).orderBy(letters.queuedAt)).map(({ kind, followerId }) => ({ kind, followerId }));

test("a date that is set is held half an hour, then told once to who follows", async () => {
  const room = await aRenewedSeason();
  const reader = await aFollower(handle.db, ofSeason(room));
  const { claimId } = await record(handle.db, room, due("2026-06-12"), later(1));
  await sweep(30);
  expect(await told()).toBe(0);
  await sweep(32);
  await sweep(34);
  expect(await events()).toEqual([{ verb: "date", claimId, wasClaimId: null, cancelReason: null, out: true }]);
  expect(await lettersOut()).toEqual([{ kind: "news", followerId: reader.id }]);
});

test("a fact taken back while it is held is told to nobody", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room));
  const { claimId } = await record(handle.db, room, due("2026-06-12"), later(1));
  await hearEverything(handle.db);
  done(await retractClaim({ db: handle.db, actor: room.desk.editor, now: later(10) }, { claimId, reason: "Wrong show", acknowledged: 0 }));
  await sweep(60);
  expect(await events()).toMatchObject([{ cancelReason: "went_back", out: false }]);
  expect(await told()).toBe(0);
});

test("two dates within the hold are one letter, from what readers knew to what they know now", async () => {
  const room = await aRenewedSeason();
  const first = await record(handle.db, room, due("2026-06-12"), later(-100));
  await hearEverything(handle.db);
  await aFollower(handle.db, ofSeason(room), { since: later(-50) });
  await record(handle.db, room, due("2026-07-03"), later(1));
  await hearEverything(handle.db);
  const { claimId } = await record(handle.db, room, due("2026-07-10"), later(9));
  await sweep(60);
  expect(await events()).toMatchObject([
    { cancelReason: "overtaken", out: false },
    { claimId, wasClaimId: first.claimId, out: true },
  ]);
  expect(await lettersOut()).toHaveLength(1);
});

test("a date told and then taken back is told to be so no more", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room));
  const { claimId } = await record(handle.db, room, due("2026-06-12"), later(1));
  await sweep(40);
  done(await retractClaim({ db: handle.db, actor: room.desk.editor, now: later(50) }, { claimId, reason: "Wrong show", acknowledged: 0 }));
  await sweep(90);
  expect(await events()).toMatchObject([
    { claimId, out: true },
    { verb: "date", claimId: null, wasClaimId: claimId, out: true },
  ]);
  expect(await lettersOut()).toHaveLength(2);
});

test("changes heard of in the wrong order are told as if in the right one", async () => {
  const room = await aRenewedSeason();
  const first = await record(handle.db, room, due("2026-06-12"), later(-100));
  await hearEverything(handle.db);
  await aFollower(handle.db, ofSeason(room), { since: later(-50) });
  await record(handle.db, room, due("2026-07-03"), later(1));
  const { claimId } = await record(handle.db, room, due("2026-07-10"), later(9));
  await hearEverything(handle.db, "newest first");
  await sweep(60);
  expect((await events()).filter(({ out }) => out)).toMatchObject([{ claimId, wasClaimId: first.claimId }]);
  expect(await lettersOut()).toHaveLength(1);
});

test("a fact that comes back after what displaced it fell is told after all", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room));
  const { claimId } = await record(handle.db, room, due("2026-06-12"), later(1));
  await hearEverything(handle.db);
  const other = await record(handle.db, room, due("2026-07-03"), later(5));
  await hearEverything(handle.db);
  const input = { claimId: other.claimId, reason: "Wrong show", acknowledged: 0 };
  done(await retractClaim({ db: handle.db, actor: room.desk.editor, now: later(10) }, input));
  await sweep(60);
  expect((await events()).filter(({ out }) => out)).toMatchObject([{ claimId, wasClaimId: null }]);
});

test("a report is told to who asked for reports, and never a rumour", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room));
  const asker = await aFollower(handle.db, ofSeason(room), { minCertainty: "reported" });
  await record(handle.db, room, due("2026-06-12", "reported"), later(1));
  await record(handle.db, room, { kind: "cast_joined", modality: "occurred", certainty: "rumoured", whenEdtf: null }, later(2));
  await sweep(60);
  expect((await events()).map(({ verb }) => verb)).toEqual(["date"]);
  expect(await lettersOut()).toEqual([{ kind: "news", followerId: asker.id }]);
});

test("while reports disagree nobody is told, and by hand neither", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room), { minCertainty: "reported" });
  await record(handle.db, room, due("2026-06-12"), later(1));
  await recordAs(handle.db, room.desk.writer, room, { ...due("2026-08-20", "reported"), reportedOn: "2026-02-20" }, later(5));
  await sweep(60);
  expect(await told()).toBe(0);
  const [held] = await handle.db.select().from(notificationEvents).where(eq(notificationEvents.verb, "date"));
  const byHand = await releaseNews({ db: handle.db, actor: room.desk.editor, now: later(61) }, { eventId: held!.id });
  expect(byHand).toMatchObject({ ok: true, value: { became: "blocked" } });
});

test("somebody joins the cast: those who follow the season or the person are told, each once", async () => {
  const room = await aRenewedSeason();
  const person = await aPerson(handle.db, "Mara Quay");
  await aFollower(handle.db, ofSeason(room));
  await aFollower(handle.db, { kind: "person", id: person.id }, { verbs: ["cast"] });
  await aFollower(handle.db, { kind: "show", id: room.showId }, { verbs: ["out"] });
  await record(
    handle.db,
    room,
    { kind: "cast_joined", modality: "occurred", certainty: "confirmed", personId: person.id, whenEdtf: null },
    later(1),
  );
  await sweep(60);
  expect(await lettersOut()).toHaveLength(2);
});

test("who follows the show and its season gets one letter, and who came after the fact gets none", async () => {
  const room = await aRenewedSeason();
  const reader = await aFollower(handle.db, ofSeason(room), { frequency: "daily" });
  await handle.db.execute(sql`insert into follows (id, follower_id, show_id, verbs, since)
    values (gen_random_uuid(), ${reader.id}, ${room.showId}, '{date}', ${NOON.toISOString()})`);
  await record(handle.db, room, due("2026-06-12"), later(1));
  await aFollower(handle.db, ofSeason(room), { since: later(20) });
  await sweep(60);
  expect(await lettersOut()).toEqual([{ kind: "news", followerId: reader.id }]);
});

test("what is gathered leaves the next morning in one letter", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room), { frequency: "daily" });
  await record(handle.db, room, { kind: "filming_started", modality: "occurred", certainty: "confirmed", whenEdtf: "2026-01" }, later(1));
  await sweep(60);
  await record(handle.db, room, due("2026-06-12"), later(70));
  await sweep(120);
  expect(await lettersOut()).toEqual([]);
  await sweep(20 * 60);
  expect((await lettersOut()).map(({ kind }) => kind)).toEqual(["digest"]);
  expect(await told()).toBe(2);
});

test("an editor stops held news, a writer may not, and what is stopped stays so", async () => {
  const room = await aRenewedSeason();
  await aFollower(handle.db, ofSeason(room));
  await record(handle.db, room, due("2026-06-12"), later(1));
  await hearEverything(handle.db);
  const [event] = await handle.db.select().from(notificationEvents);
  const by = (actor: typeof clock) => ({ db: handle.db, actor, now: later(5) });
  expect(await cancelNews(by(room.desk.writer), { eventId: event!.id })).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  expect(await releaseNews(by(clock), { eventId: event!.id })).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  done(await cancelNews(by(room.desk.editor), { eventId: event!.id }));
  await sweep(60);
  expect(await events()).toMatchObject([{ cancelReason: "by_hand", out: false }]);
});

test("who stops before the letter is written gets none", async () => {
  const room = await aRenewedSeason();
  const reader = await aFollower(handle.db, ofSeason(room), { frequency: "daily" });
  await record(handle.db, room, due("2026-06-12"), later(1));
  await sweep(60);
  const { followerActor } = await import("../kernel/actor");
  done(await unsubscribe({ db: handle.db, actor: followerActor(reader.id), now: later(70) }, { followerId: reader.id, followId: null }));
  await sweep(20 * 60);
  expect(await lettersOut()).toEqual([]);
});

test("the number shown before a fact is saved is the number told", async () => {
  const room = await aRenewedSeason();
  for (const traits of [{}, { minCertainty: "reported" as const }, { verbs: ["out" as const] }, { frequency: "weekly" as const }])
    await aFollower(handle.db, ofSeason(room), traits);
  const asked = { showId: room.showId, seasonIds: [room.seasonId], personId: null, verb: "date" as const };
  expect(await countFollowersTold(handle.db, { ...asked, certainty: "confirmed" })).toBe(3);
  expect(await countFollowersTold(handle.db, { ...asked, certainty: "reported" })).toBe(1);
  expect(await countFollowersTold(handle.db, { ...asked, certainty: "rumoured" })).toBe(0);
  await record(handle.db, room, due("2026-06-12"), later(1));
  await sweep(60);
  expect(await told()).toBe(3);
  await sweep(8 * 24 * 60); // by then the weekly letter is out too
  const readers = (await lettersOut()).map(({ followerId }) => followerId);
  expect(readers).toHaveLength(3);
  expect(new Set(readers).size).toBe(3);
});
