import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { followers, letters } from "@/db/schema/followers";
import { users } from "@/db/schema/staff";
import { aDesk, anEdition, by, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aFollower, hearEverything } from "@/db/testing/followers";
import { aNewsroom, record } from "@/db/testing/ledger";
import { openMailbox, type Received } from "@/db/testing/mailbox";
import { chooseNotices } from "@/domain/staff/commands/choose-notices";
import { oweApprovedNotices, oweChangesNotices, oweScheduledNotices } from "@/domain/staff/listeners";
import { startPost } from "./post";
import { sweepNews } from "./sweep";

const handle = openTestDatabase();
const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

const settings = (smtpUrl: string | null) => ({
  ...{ smtpUrl, siteUrl: "https://season-desk.example", secret: "s".repeat(32), perSecond: 1_000 },
  from: { name: null, address: "desk@season-desk.example" },
});
const working = (smtpUrl: string | null) => {
  const post = startPost(handle.db, settings(smtpUrl));
  ended.push(post.stop);
};
const mailbox = async (...given: Parameters<typeof openMailbox>) => {
  const box = await openMailbox(...given);
  ended.push(box.close);
  return box;
};
const states = async () => {
  const rows = await handle.db.execute<{ state: string; count: number }>(
    sql`select state, count(*)::int as count from letters group by state`,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};
const eventually = (look: () => unknown, is: unknown, timeout = 15_000) => expect.poll(look, { timeout, interval: 50 }).toEqual(is);

/** A date is set for a season that so many follow; their letters are made up and wait. */
async function aDateToTell(addresses: readonly string[]) {
  const room = await aNewsroom(handle.db);
  await record(handle.db, room, { kind: "renewed", modality: "occurred", certainty: "confirmed", whenEdtf: "2026-02" }, later(-600));
  await hearEverything(handle.db);
  for (const email of addresses) await aFollower(handle.db, { kind: "season", id: room.seasonId }, { email });
  await record(handle.db, room, { kind: "release_date", certainty: "confirmed", whenEdtf: "2026-06-12" }, later(1));
  await hearEverything(handle.db);
  await sweepNews(handle.db); // by the database's clock the hold is long over
}

const HOSTILE = ["plain@reader.example", "a'b+c@reader.example", "!#$%&*/=?^_`{|}~-@reader.example"];

test("a letter reaches its reader alone, in text and HTML, with a way out that takes one click", async () => {
  const box = await mailbox();
  await aDateToTell(HOSTILE);
  working(box.url);
  await eventually(() => box.received.length, HOSTILE.length);
  expect(box.received.flatMap(({ to }) => to).sort()).toEqual([...HOSTILE].sort());
  for (const { mail, from, to } of box.received) {
    const stop = String(mail.headers.get("list")) && (mail.headers.get("list") as { unsubscribe: { url: string } }).unsubscribe.url;
    expect(to).toHaveLength(1);
    expect(from).toBe("desk@season-desk.example");
    expect(mail.subject).toMatch(/^Harbour .*, season 2: due on 12 June 2026$/);
    expect(mail.text).toContain("Due on 12 June 2026");
    expect(mail.html).toContain("Due on 12 June 2026");
    expect(stop).toMatch(/^https:\/\/season-desk\.example\/api\/unsubscribe\/a\./);
    expect(
      mail.headers.get("list-unsubscribe-post") ?? (mail.headers.get("list") as Record<string, unknown>)["unsubscribe-post"],
    ).toBeTruthy();
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@season-desk\.example>$/);
  }
  await eventually(states, { sent: HOSTILE.length });
});

test("an address the server will never take is written to no more; one it cannot take now is tried again", async () => {
  const box = await mailbox((to) => (to.startsWith("gone") ? 550 : to.startsWith("full") ? 450 : null));
  await aDateToTell(["gone@reader.example", "full@reader.example", "fine@reader.example"]);
  working(box.url);
  await eventually(states, { failed: 1, queued: 1, sent: 1 });
  const gone = () => handle.db.select({ state: followers.state }).from(followers).where(sql`email = 'gone@reader.example'`);
  await eventually(gone, [{ state: "bounced" }]);
  const [again] = await handle.db.select().from(letters).where(sql`state = 'queued'`);
  expect(again?.attempts).toBe(1);
  expect(again?.dueAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
});

test("while the mail server is away letters wait, and no try is counted", async () => {
  const away = await openMailbox();
  await away.close();
  await aDateToTell(["one@reader.example", "two@reader.example"]);
  working(away.url);
  await sleep(1_500);
  expect(await states()).toEqual({ queued: 2 });
  expect((await handle.db.select().from(letters)).map(({ attempts }) => attempts)).toEqual([0, 0]);
  const back = await mailbox(undefined, away.port);
  await eventually(() => back.received.length, 2);
});

test("without a mail server letters are caught, each once", async () => {
  await aDateToTell(["one@reader.example"]);
  working(null);
  await eventually(states, { sent: 1 });
  const caught = await handle.db.execute<{ recipient: string }>(sql`select recipient from caught_mails`);
  expect(caught.map(({ recipient }) => recipient)).toEqual(["one@reader.example"]);
});

test("somebody on staff has what they asked for in one letter, which leads to its place and quotes no draft", async () => {
  const box = await mailbox();
  const desk = await aDesk(handle.db);
  const draft = await anEdition(handle.db, desk, { words: { headline: "A secret headline" } });
  const turn = { editionId: draft.editionId, articleId: draft.articleId, by: desk.editor.id };
  await chooseNotices(by(handle.db, desk.writer), { ways: { approved: "both", changes_requested: "mail" }, digestHour: null });
  const now = new Date();
  await handle.db.transaction(async (tx) => {
    await oweApprovedNotices(tx, turn, now);
    await oweChangesNotices(tx, turn, now);
    await oweScheduledNotices(tx, turn, now); // on the desk alone
  });
  await sweepNews(handle.db);
  working(box.url);
  await eventually(states, { sent: 1 });
  const [{ to, mail } = { to: [], mail: undefined }] = box.received;
  const [writer] = await handle.db.select().from(users).where(eq(users.id, desk.writer.id));
  expect(to).toEqual([writer?.email]);
  expect(mail?.subject).toBe("2 things for you on the desk");
  expect(mail?.text).toContain(`https://season-desk.example/desk/editions/${draft.editionId}`);
  expect(`${mail?.text}${mail?.html}`).toMatch(/approved a story about Harbour/);
  expect(`${mail?.text}${mail?.html}`).not.toContain("secret");
  await sweepNews(handle.db);
  expect(await states()).toEqual({ sent: 1 });
});

/** F12 of the drills: at its full size with DRILL=full. */
const [LETTERS, KILLS] = process.env.DRILL === "full" ? [10_000, 200] : [400, 6];
const LANES = 4;

test("a worker killed again and again loses no letter, and repeats at most the few in its hands under the same name", async () => {
  const box = await mailbox(undefined, 0, 10); // as far away as servers are, so that a kill finds letters on their way
  await aDateToTell(["first@reader.example"]);
  await handle.db.execute(sql`
    with made as (
      insert into followers (id, email, state, confirmed_at, unsubscribe_key, created_at)
      select gen_random_uuid(), 'reader' || n || '@reader.example', 'active', now(), 'key ' || n, now() from generate_series(2, ${LETTERS}) n returning id)
    insert into follows (id, follower_id, season_id, verbs, since)
    select gen_random_uuid(), made.id, f.season_id, f.verbs, f.since from made, (select * from follows limit 1) f`);
  await handle.db.execute(sql`truncate notification_deliveries, notice_letters, letters`);
  await handle.db.execute(sql`update notification_events set told_at = null, told_up_to = null`);
  let worker: ChildProcess | undefined;
  const start = () => spawn(process.execPath, ["--import", "tsx", "db/testing/post-worker.ts", handle.url, box.url], { stdio: "ignore" });
  /** Two minutes in a moment. */
  const endLeases = () => handle.db.execute(sql`update letters set lease_until = now() where state = 'sending'`);
  /** What the mail server took and no row knows of: a kill came between. */
  const unwritten = new Set<Received>();
  const lookBetween = async () => {
    const sending = await handle.db.select({ id: letters.id }).from(letters).where(eq(letters.state, "sending"));
    const names = new Set(sending.map(({ id }) => id));
    for (const copy of box.received) if (names.has(copy.mail.messageId?.slice(1).split("@", 1)[0] ?? "")) unwritten.add(copy);
  };
  let kills = 0;
  for (; kills < KILLS && (await states()).sent !== LETTERS; kills++) {
    const before = box.received.length;
    worker = start();
    await expect.poll(() => box.received.length, { timeout: 90_000, interval: 5 }).toBeGreaterThan(before);
    await sleep(Math.random() * 60);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    await sleep(100); // what was said before it died has been heard by then
    await lookBetween();
    await endLeases();
  }
  await sleep(1_000); // what the last one was taking is taken by now
  await endLeases();
  worker = start();
  await eventually(states, { sent: LETTERS }, 400_000);
  worker.kill("SIGKILL");
  await once(worker, "exit");
  const names = box.received.map(({ mail }) => mail.messageId);
  const readers = new Set(box.received.flatMap(({ to }) => to));
  expect(readers.size, "readers who got none").toBe(LETTERS);
  expect(new Set(names).size, "letters under two names").toBe(LETTERS);
  expect(names.length - LETTERS, "repeats").toBeLessThanOrEqual(unwritten.size);
  expect(unwritten.size, "letters a kill came between").toBeLessThanOrEqual(kills * LANES);
  process.stdout.write(
    `F12: ${LETTERS} letters, ${kills} kills, between 250 and the row ${unwritten.size}: 0 missing, ${names.length - LETTERS} repeated\n`,
  );
}, 900_000);
