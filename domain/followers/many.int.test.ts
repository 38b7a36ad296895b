import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { clock, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aFollower, hearEverything } from "@/db/testing/followers";
import { aNewsroom, done, record } from "@/db/testing/ledger";
import { releaseNews } from "./commands/release-news";
import { gatherLetters, tellFollowers } from "./commands/tell-followers";
import { listDueNews } from "./queries/due";

const handle = openTestDatabase();
const MANY = process.env.DRILL === "full" ? 100_000 : 7_000;
const BATCH = 5_000;
/** Milliseconds of one transaction; the desk waits for a lock no longer than a second. */
const LONGEST_MS = 1_000;

test("two workers tell a crowd in short turns, each of them once", async () => {
  const room = await aNewsroom(handle.db);
  await record(handle.db, room, { kind: "renewed", modality: "occurred", certainty: "confirmed", whenEdtf: "2026-02" }, later(-600));
  await hearEverything(handle.db);
  await aFollower(handle.db, { kind: "season", id: room.seasonId });
  for (let from = 2; from <= MANY; from += BATCH)
    await handle.db.execute(sql`
    with made as (
      insert into followers (id, email, state, confirmed_at, unsubscribe_key, created_at)
      select gen_random_uuid(), 'reader' || n || '@reader.example', 'active', now(), 'key ' || n, now() from generate_series(${from}::int, ${Math.min(from + BATCH - 1, MANY)}::int) n returning id)
    insert into follows (id, follower_id, season_id, verbs, since)
    select gen_random_uuid(), made.id, f.season_id, f.verbs, f.since from made, (select * from follows limit 1) f`);
  await record(handle.db, room, { kind: "release_date", certainty: "confirmed", whenEdtf: "2026-06-12" }, later(1));
  await hearEverything(handle.db);
  const ctx = { db: handle.db, actor: clock, now: later(60) };
  for (const eventId of await listDueNews(handle.db, ctx.now)) done(await releaseNews(ctx, { eventId }));

  let longest = 0;
  const begun = performance.now();
  const timed = async <T>(work: () => Promise<T>) => {
    const at = performance.now();
    const value = await work();
    longest = Math.max(longest, performance.now() - at);
    return value;
  };
  const worker = async () => {
    // One that finds the other at work has nothing to do just now, and asks again.
    for (let idle = 0; idle < 50; ) idle = done(await timed(() => tellFollowers(ctx))) === null ? idle + 1 : 0;
    while (done(await timed(() => gatherLetters(ctx))) !== 0);
  };
  await Promise.all([worker(), worker()]);
  while (done(await gatherLetters(ctx)) !== 0);
  const [row] = await handle.db.execute<{ deliveries: number; readers: number; letters: number }>(sql`
    select (select count(*)::int from notification_deliveries where letter_id is not null) as deliveries,
      (select count(distinct follower_id)::int from letters) as readers, (select count(*)::int from letters) as letters`);
  expect(row).toEqual({ deliveries: MANY, readers: MANY, letters: MANY });
  expect(longest, "the longest turn, in milliseconds").toBeLessThan(LONGEST_MS);
  process.stdout.write(`${MANY} told in ${Math.round(performance.now() - begun)} ms, no turn longer than ${Math.round(longest)} ms\n`);
}, 300_000);
