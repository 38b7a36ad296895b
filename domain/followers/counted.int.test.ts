import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { aDesk } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";

const database = openTestDatabase();

const follow = (showId: string, from: number, to: number) =>
  database.db.execute(sql`
    with made as (
      insert into followers (id, email, state, confirmed_at, unsubscribe_key, created_at)
      select gen_random_uuid(), n || '@reader.example', 'active', now(), 'key-' || n, now() from generate_series(${from}::int, ${to}::int) n
      returning id)
    insert into follows (id, follower_id, show_id, verbs, min_certainty, frequency, since)
    select gen_random_uuid(), id, ${showId}::uuid, array['date'], 'confirmed', 'at_once', now() from made`);

test("readers are told how many follow a show from fifty on, of those who confirmed alone, and before that nothing", async () => {
  const { showId } = await aDesk(database.db);
  const told = async () => {
    const [row] = await database.reader.db.execute<{ followers: number | null }>(
      sql`select followers from show_pages where id = ${showId}`,
    );
    return row?.followers;
  };
  await follow(showId, 1, 49);
  expect(await told()).toBeNull();
  await follow(showId, 50, 60);
  expect(await told()).toBe(60);
  await database.db.execute(sql`update followers set state = 'bounced' where email = '60@reader.example'`);
  expect(await told()).toBe(59);
});
