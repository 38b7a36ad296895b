import type { Db } from "@/db/connect";

/** How large the newsroom is in which is searched. */
export type Size = { stories: number; shows: number; people: number; words: number };
export const FULL: Size = { stories: 100_000, shows: 5_000, people: 20_000, words: 400 };

const PARTS = [
  "ba",
  "ko",
  "ri",
  "ten",
  "sol",
  "mar",
  "vi",
  "dun",
  "lek",
  "pra",
  "so",
  "gar",
  "min",
  "ho",
  "el",
  "ash",
  "tor",
  "wen",
  "jin",
  "cal",
];
const COMMON = [
  "season",
  "film",
  "netflix",
  "releas",
  "date",
  "cast",
  "renew",
  "cancel",
  "episod",
  "seri",
  "drama",
  "korean",
  "year",
  "said",
];
const KINDS = ["news", "news", "news", "explainer", "analysis", "review", "recap"];
const BATCH = 1_000;
const USER = "00000000-0000-7000-8000-000000000001";

const pick = <T>(list: readonly T[], at: number): T => list[at] as T;

/** The same numbers at each run. */
function dice(seed = 42): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const idOf = (kind: number, n: number) => `00000000-0000-7000-80${String(kind).padStart(2, "0")}-${n.toString(16).padStart(12, "0")}`;

/** Words as often as in a language: the n-th of them a n-th as often as the first. */
function lexicon(): string[] {
  const made = Array.from(
    { length: 20_000 },
    (_, n) =>
      pick(PARTS, n % 20) +
      pick(PARTS, Math.floor(n / 20) % 20) +
      pick(PARTS, Math.floor(n / 400) % 20) +
      (n >= 8_000 ? pick(PARTS, Math.floor(n / 8_000)) : ""),
  );
  return [...COMMON, ...new Set(made)];
}

const WORDS = ["story_heads_words", "story_bodies_words"];

/** Fills an empty, migrated database with a newsroom of twelve years. The stories' words go straight to where they are looked for. */
export async function fillForSearch(db: Db, { stories, shows, people, words }: Size): Promise<void> {
  const sql = await db.$client.reserve(); // triggers are off for one connection
  const roll = dice();
  const all = lexicon();
  const word = () => pick(all, Math.min(all.length - 1, Math.floor(all.length ** roll()) - 1 + (roll() < 0.02 ? 7 : 0)));
  /** Names are made of words that are not in every text. */
  const rare = () => pick(all, 300 + Math.floor((all.length - 300) * roll()));
  const name = (count: number) => Array.from({ length: count }, rare).join(" ");
  const phrase = (count: number) => Array.from({ length: count }, word).join(" ");
  const rows = async (from: number, to: number, insert: (numbers: number[]) => Promise<unknown>) => {
    for (let n = from; n <= to; n += BATCH) await insert(Array.from({ length: Math.min(BATCH, to - n + 1) }, (_, index) => n + index));
  };
  try {
    await sql`set session_replication_role = replica`;
    for (const index of WORDS) await sql.unsafe(`alter index ${index} set (fastupdate = on)`); // filled in one go
    await sql`insert into settings (id, publication_name) values (1, 'The Bench') on conflict do nothing`;
    await sql`insert into users (id, email, name, role, created_at) values (${USER}, 'bench@desk.example', 'Bench', 'admin', now())`;
    const titleOf = (n: number) =>
      n === 1 ? "All of Us Are Dead" : n === 2 ? "Squid Game" : n === 3 ? "You" : `${name(2 + (n % 2))} ${all[(n * 3) % all.length]}`;
    const titles = [""];
    await rows(1, shows, (numbers) => {
      for (const n of numbers) titles[n] = titleOf(n);
      return sql`insert into shows (id, slug, title, format, original_language, countries, created_at, updated_at)
        select u.id, u.slug, u.title, 'series', 'ko', '{KR}', now(), now()
        from unnest(${numbers.map((n) => idOf(1, n))}::uuid[], ${numbers.map((n) => `show-${n}`)}::text[], ${numbers.map((n) => pick(titles, n))}::text[]) u (id, slug, title)`;
    });
    const hangul = () =>
      Array.from({ length: 6 }, (_, at) => (at === 2 ? " " : "") + String.fromCharCode(0xac00 + Math.floor(11_172 * roll()))).join("");
    await rows(
      1,
      shows,
      (numbers) => sql`insert into show_titles (id, show_id, position, text, kind, language)
      select gen_random_uuid(), u.id, 1, u.title, 'original', 'ko'
      from unnest(${numbers.map((n) => idOf(1, n))}::uuid[], ${numbers.map((n) => (n === 1 ? "지금 우리 학교는" : n === 2 ? "오징어 게임" : hangul()))}::text[]) u (id, title)`,
    );
    await rows(
      1,
      people,
      (numbers) => sql`with made as (
        insert into people (id, slug, display_name, sort_name, created_at, updated_at)
        select u.id, u.slug, u.name, u.name, now(), now()
        from unnest(${numbers.map((n) => idOf(2, n))}::uuid[], ${numbers.map((n) => `person-${n}`)}::text[], ${numbers.map(() => name(2))}::text[]) u (id, slug, name)
        returning id, display_name)
      insert into person_names (id, person_id, position, text, "order", kind, language, script)
      select gen_random_uuid(), id, 1, display_name, 'given_first', 'display', 'en', 'Latn' from made`,
    );
    await rows(1, stories, async (numbers) => {
      const showOf = (n: number) => (n % 200 === 0 ? 2 : n % 201 === 0 ? 1 : 1 + ((n * 17) % shows));
      const made = numbers.map((n) => ({
        n,
        show: showOf(n),
        headline: `${titles[showOf(n)]} season ${1 + (n % 5)} ${phrase(4)}`,
        standfirst: phrase(18),
      }));
      const column = <T>(pick: (one: (typeof made)[number]) => T) => made.map(pick);
      await sql`with given as materialized (
          select * from unnest(${column(({ n }) => n)}::int[], ${column(({ n }) => idOf(3, n))}::uuid[], ${column(({ n }) => idOf(4, n))}::uuid[],
            ${column(({ n }) => idOf(5, n))}::uuid[], ${column(({ show }) => idOf(1, show))}::uuid[], ${column(({ headline }) => headline)}::text[],
            ${column(({ standfirst }) => standfirst)}::text[], ${column(({ n }) => pick(KINDS, n % KINDS.length))}::text[],
            ${column(() => vectorOf(Array.from({ length: words }, word)))}::text[])
            g (n, article, edition, revision, show, headline, standfirst, kind, words)
        ), dated as (select g.*, now() - (${stories} - g.n) * interval '63 minutes' as at from given g
        ), a as (insert into articles (id, kind, created_by, created_at, first_published_at, significant_at, live_edition_id)
          select article, kind, ${USER}, at, at, at, edition from dated
        ), l as (insert into article_slugs (slug, article_id, is_current, created_at) select 'story-' || n, article, true, at from dated
        ), e as (insert into editions (id, article_id, number, status, author_id, head_revision_id, published_at, created_at, updated_at)
          select edition, article, 1, 'published', ${USER}, revision, at, at, at from dated
        ), r as (insert into revisions (id, edition_id, number, headline, standfirst, body, body_text, content_hash, saved_by, saved_at, last_saved_at, sealed_at)
          select revision, edition, 1, headline, standfirst, '{"type":"doc"}', '', 'x', ${USER}, at, at, at from dated
        ), s as (insert into article_subjects (id, edition_id, role, origin, position, show_id)
          select gen_random_uuid(), edition, 'about', 'explicit', 1, show from dated
        ), h as (insert into story_heads (article_id, kind, published_at, headline, words)
          select article, kind, at, headline, setweight(to_tsvector('story_head', headline), 'A') || setweight(to_tsvector('story_head', standfirst), 'C') from dated
        ) insert into story_bodies (article_id, kind, published_at, words) select article, kind, at, words::tsvector || to_tsvector('story_body', headline) from dated`;
    });
    for (const index of WORDS) await sql.unsafe(`alter index ${index} set (fastupdate = off)`);
    await sql.unsafe("vacuum analyze");
  } finally {
    await sql`set session_replication_role = origin`;
    sql.release();
  }
}

/** The text's words with their places, as the database writes them. */
function vectorOf(words: string[]): string {
  const places = new Map<string, number[]>();
  for (const [index, one] of words.entries()) places.set(one, [...(places.get(one) ?? []), index + 1]);
  return [...places].map(([one, at]) => `${one}:${at.join(",")}`).join(" ");
}
