import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { errorCode } from "./deadline";
import { openTestDatabase } from "./testing/database";

const it = openTestDatabase();
const DENIED = "42501";
const VIEWS = [
  ...["about_pages", "archive_pages", "article_pages", "author_pages", "corrections_page", "feeds", "front_page"],
  ...["front_stories", "live_stories", "news_stories", "person_pages", "season_pages", "show_calendars"],
  ...["show_pages", "site_calendar", "site_facts", "sitemap_addresses", "track_record", "tracker_keys"],
  ...["tracker_newest", "tracker_page", "tracker_rows", "tracker_services", "verification_page"],
];

const names = async (query: ReturnType<typeof sql>) => (await it.db.execute<{ name: string }>(query)).map((row) => row.name);
const codeOf = (work: PromiseLike<unknown>) => Promise.resolve(work).then(() => null, errorCode);

describe("the role of reader pages", () => {
  test("is refused every table and every view that is not made for it, by name", async () => {
    const relations = await names(sql`
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'graphile_worker', 'drizzle') and c.relkind in ('r', 'p', 'v', 'm') order by 1`);
    expect(relations.length).toBeGreaterThan(30);
    const open: string[] = [];
    for (const relation of relations) {
      const code = await codeOf(it.reader.db.execute(sql`select 1 from ${sql.raw(relation)} limit 1`));
      if (code === null) open.push(relation.replace("public.", ""));
      else expect([relation, code]).toEqual([relation, DENIED]);
    }
    expect(open).toEqual(VIEWS);
  });

  test("may change nothing that it may read", async () => {
    for (const view of VIEWS) {
      expect(await codeOf(it.reader.db.execute(sql`delete from ${sql.raw(view)}`))).not.toBeNull();
    }
    expect(await codeOf(it.reader.db.execute(sql`create table loot (x int)`))).not.toBeNull();
  });

  test("holds no right on any relation beyond reading those views", async () => {
    const granted = await names(sql`
      select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
      where grantee in ('showdesk_reader', 'PUBLIC') and table_schema = 'public' order by 1`);
    expect(granted).toEqual(VIEWS.map((view) => `${view} SELECT`));
  });

  test("reads every view behind a security barrier", async () => {
    const fenced = await names(
      sql`select relname as name from pg_class where 'security_barrier=true' = any (reloptions) and relnamespace = 'public'::regnamespace order by 1`,
    );
    expect(fenced).toEqual(VIEWS);
  });

  test("cannot become the owner", async () => {
    expect(await codeOf(it.reader.db.execute(sql`set role postgres`))).toBe(DENIED);
    await it.reader.db.execute(sql`select set_config('role', 'none', false)`);
    expect(await codeOf(it.reader.db.execute(sql`select 1 from users`))).toBe(DENIED);
  });
});
