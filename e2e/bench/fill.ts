import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/connect";

export const AT = new Date("2026-03-01T12:00:00Z");
const at = sql`${AT.toISOString()}::timestamptz`;

const KINDS = {
  user: "01",
  show: "02",
  season: "03",
  article: "04",
  edition: "05",
  revision: "06",
  claim: "07",
  author: "08",
  source: "09",
};
type Kind = keyof typeof KINDS;

/** The nth record of a kind, in TypeScript and in SQL. */
export const idOf = (kind: Kind, n: number) => `000000${KINDS[kind]}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
const id = (kind: Kind, n: SQL) => sql`(${`000000${KINDS[kind]}-0000-7000-8000-`} || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Rows are put in whole sets, with triggers and foreign keys asleep: they are right by how they are made. */
export const filling = (db: Db, work: (tx: Tx) => Promise<void>) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`set local statement_timeout = '5min'`);
    await work(tx);
  });

/** A newsroom with one editor, who wrote everything. */
export async function fillDesk(tx: Tx) {
  await tx.execute(sql`insert into settings (id, publication_name, time_zone) values (1, 'The Bench', 'Europe/London')`);
  await tx.execute(sql`insert into users (id, email, name, role, created_at)
    values (${idOf("user", 1)}, 'editor@bench.example', 'Bench Editor', 'editor', ${at})`);
  await tx.execute(
    sql`insert into authors (id, user_id, name, slug) values (${idOf("author", 1)}, ${idOf("user", 1)}, 'Bench Editor', 'bench-editor')`,
  );
}

/** Shows, each with as many seasons. */
export async function fillShows(tx: Tx, shows: number, seasonsEach: number) {
  await tx.execute(sql`insert into shows (id, slug, title, format, original_language, countries, created_at, updated_at)
    select ${id("show", sql`n`)}, 'show-' || n, 'Show ' || n, 'series', 'en', array[(array['GB', 'US', 'KR', 'ES', 'JP'])[1 + n % 5]]::char(2)[], ${at}, ${at}
    from generate_series(1, ${shows}) n`);
  await tx.execute(sql`insert into seasons (id, show_id, kind, position, number, label, slug, created_at, updated_at)
    select ${id("season", sql`(n - 1) * ${seasonsEach}::int + s`)}, ${id("show", sql`n`)}, 'season', s, s, 'Season ' || s, 'season-' || s, ${at}, ${at}
    from generate_series(1, ${shows}) n, generate_series(1, ${seasonsEach}) s`);
}

/** Reported plans for when filming starts, one a show, on its first season. */
export async function fillPlans(tx: Tx, shows: number, seasonsEach: number) {
  await tx.execute(sql`insert into claims (id, show_id, kind, certainty, modality, scope, when_edtf, summary, reported_on, recorded_at, recorded_by, visibility)
    select ${id("claim", sql`n`)}, ${id("show", sql`n`)}, 'filming_started', 'reported', 'planned', 'seasons', '2026', 'Filming is planned for 2026.',
      '2026-02-01', ${at}, ${idOf("user", 1)}, 'public' from generate_series(1, ${shows}) n`);
  await tx.execute(sql`insert into claim_seasons (claim_id, season_id, show_id)
    select ${id("claim", sql`n`)}, ${id("season", sql`(n - 1) * ${seasonsEach}::int + 1`)}, ${id("show", sql`n`)} from generate_series(1, ${shows}) n`);
  await tx.execute(sql`insert into sources (id, title, basis, recorded_by, recorded_at)
    values (${idOf("source", 1)}, 'A report', 'on_record', ${idOf("user", 1)}, ${at})`);
  await tx.execute(sql`insert into claim_sources (claim_id, source_id, position, stance)
    select ${id("claim", sql`n`)}, ${idOf("source", 1)}, 1, 'supports' from generate_series(1, ${shows}) n`);
}

/** Live stories of one edition. */
export async function fillStories(tx: Tx, stories: number) {
  await tx.execute(sql`insert into articles (id, live_edition_id, first_published_at, significant_at, created_by, created_at)
    select ${id("article", sql`n`)}, ${id("edition", sql`n`)}, ${at}, ${at}, ${idOf("user", 1)}, ${at} from generate_series(1, ${stories}) n`);
  await tx.execute(sql`insert into article_slugs (slug, article_id, is_current, created_at)
    select 'story-' || n, ${id("article", sql`n`)}, true, ${at} from generate_series(1, ${stories}) n`);
  await tx.execute(sql`insert into editions (id, article_id, number, status, author_id, head_revision_id, published_at, created_at, updated_at)
    select ${id("edition", sql`n`)}, ${id("article", sql`n`)}, 1, 'published', ${idOf("user", 1)}, ${id("revision", sql`n`)}, ${at}, ${at}, ${at}
    from generate_series(1, ${stories}) n`);
  await tx.execute(sql`insert into revisions (id, edition_id, number, headline, standfirst, body, body_text, content_hash, saved_by, saved_at, last_saved_at, sealed_at)
    select ${id("revision", sql`n`)}, ${id("edition", sql`n`)}, 1, 'Story ' || n, 'A standfirst.', '{"type":"doc","content":[]}', 'Words.', 'hash-' || n,
      ${idOf("user", 1)}, ${at}, ${at}, ${at} from generate_series(1, ${stories}) n`);
  await tx.execute(sql`insert into bylines (edition_id, author_id, position)
    select ${id("edition", sql`n`)}, ${idOf("author", 1)}, 1 from generate_series(1, ${stories}) n`);
}

/** Every story states the plan of each of these shows. */
export const fillCitations = (tx: Tx, stories: number, shows: number) =>
  tx.execute(sql`insert into article_claims (id, edition_id, claim_id, mode, block_id, quoted_text)
    select gen_random_uuid(), ${id("edition", sql`n`)}, ${id("claim", sql`c`)}, 'plain', 'p' || c, 'Filming is planned for 2026.'
    from generate_series(1, ${stories}) n, generate_series(1, ${shows}) c`);

/** Statuses of every season, as the clock would have kept them. */
export const fillStatuses = (tx: Tx, seasons: number) =>
  tx.execute(sql`insert into season_statuses (season_id, phase, flags, line, status, as_of, rules_version, input_hash, changed_at)
    select ${id("season", sql`n`)}, phase, '{"delayed":false,"final":false,"overdue":false,"contested":false}', line,
      jsonb_build_object('asOf', '2026-03-01', 'phase', phase, 'line', line, 'known', '[]'::jsonb, 'unconfirmed', '[]'::jsonb, 'unknown', '[]'::jsonb,
        'drivenBy', '[]'::jsonb, 'flags', '{"delayed":false,"final":false,"overdue":false,"contested":false}'::jsonb),
      '2026-03-01', 1, 'hash-' || n, ${at} - make_interval(hours => n)
    from (select n, (array['released', 'ordered', 'filming', 'undecided', 'cancelled'])[1 + n % 5] as phase, 'Season: a line of some length to print; no release date announced.' as line
      from generate_series(1, ${seasons}) n) made`);

/** One open flag for each of the first stories and claims. */
export const fillFlags = (tx: Tx, flags: number, shows: number) =>
  tx.execute(sql`insert into stale_flags (id, edition_id, claim_id, caused_by_id, severity, block_id, quoted_text, state, raised_at, readers)
    select gen_random_uuid(), ${id("edition", sql`1 + n / ${shows}::int`)}, ${id("claim", sql`1 + n % ${shows}::int`)}, ${id("claim", sql`1 + (n + 1) % ${shows}::int`)},
      (array['retracted', 'contradicted', 'contested', 'outdated', 'narrowed'])[1 + n % 5], 'p1', 'Filming is planned for 2026.', 'open',
      ${at} - make_interval(mins => n % 9000), (n * 7919) % 5000 from generate_series(0, ${flags} - 1) n`);

/** What a newsroom's database does by itself within minutes. */
export const settle = (db: Db) => db.execute(sql`analyze`);
