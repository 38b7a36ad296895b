-- Run by the owner after `public-role.sql`, in the same transaction; safe to run again.
-- Readers ask these functions and see what they answer: the words themselves they cannot read. Each answers with live stories,
-- and with titles and names that have a page.

create or replace view catalogue_names as
select s.id, 'show' as kind, s.title as text, true as is_shown, folded(s.title) as f, script_grams(folded(s.title)) as grams from shows s
union all
select t.show_id, 'show', t.text, false, folded(t.text), script_grams(folded(t.text)) from show_titles t
union all
select n.person_id, 'person', n.text, n.text = p.display_name, folded(n.text), script_grams(folded(n.text))
from person_names n join people p on p.id = n.person_id;

-- Titles and names that may be meant, each from an index, with how well they answer: just that, begins so, has a word that begins
-- so, holds it, or is alike. The longer side of `word_similarity` is the name, so that half a title is enough.
create or replace function names_like(asked text) returns table (kind text, id uuid, text text, is_shown boolean, score real)
language plpgsql stable
set pg_trgm.word_similarity_threshold = 0.42 set pg_trgm.similarity_threshold = 0.27
set enable_seqscan = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  sought text := folded(btrim(asked));
  pattern text := regexp_replace(sought, '([\\%_])', '\\\1', 'g');
  pairs text[];
  begin_so int;
begin
  if sought = '' then return; end if;
  if sought ~ '[^\x01-\x7f]' then
    select array_agg(g) into pairs from unnest(script_grams(sought)) g where length(g) = 2 or length(sought) = 1;
    return query
      select n.kind, n.id, n.text, n.is_shown, (case
        when n.f = sought then 2.0 when n.f like pattern || '%' then 1.8 when n.f like '%' || pattern || '%' then 1.4
        else least(0.89, (select count(*) from unnest(pairs) p where p = any (n.grams))::real / cardinality(pairs)) end)::real
      from catalogue_names n where n.grams && pairs;
    return;
  end if;
  return query
    select c.kind, c.id, c.text, c.is_shown, (case when c.f = sought then 2.0 when c.f like pattern || '%' then 1.8 else 1.6 end)::real
    from (
      (select n.* from catalogue_names n where n.f = sought limit 20)
      union (select n.* from catalogue_names n where n.f like pattern || '%' limit 60)
      union (select n.* from catalogue_names n where n.f like '% ' || pattern || '%' and length(sought) > 1 limit 60)
    ) c;
  get diagnostics begin_so = row_count;
  -- Too little to be like anything, or so many begin so that whatever is only like it stands behind them.
  if length(sought) < 3 or begin_so >= 60 then return; end if;
  return query
    select c.kind, c.id, c.text, c.is_shown, greatest( -- what is only alike stays below what has these letters
      case when c.f = sought then 2.0 when c.f like pattern || '%' then 1.8 when c.f like '% ' || pattern || '%' then 1.6
        when c.f like '%' || pattern || '%' then 1.4 else 0 end,
      least(0.89, greatest(word_similarity(sought, c.f), similarity(sought, c.f) + 0.15)))::real
    from (
      select n.kind, n.id, n.text, n.is_shown, n.f from catalogue_names n
      where n.f like '%' || pattern || '%' or sought <% n.f or sought % n.f
      offset 0 -- folded once
    ) c;
end $$;

-- Shows and people that may be meant, the best few of each, with what their line in a list says.
create or replace function search_catalogue(asked text, phrases text[], enough real, most int)
returns table (kind text, id uuid, slug text, label text, language text, detail jsonb, matched text, score real)
language plpgsql stable security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  runs text[] := array(select folded(p) from unnest(phrases) p);
begin
  return query
  with found as materialized (
    select * from names_like(asked)
    union all
    -- a name that stands whole in a longer question: "squid game season 3 release date"
    select n.kind, n.id, n.text, n.is_shown, (0.9 + 0.4 * length(n.f)::real / greatest(length(asked), 1))::real
    from catalogue_names n where n.f = any (runs)
  ), best as (
    select distinct on (f.kind, f.id) f.* from found f where f.score >= enough order by f.kind, f.id, f.score desc, f.is_shown desc
  ), placed as (
    select b.*, row_number() over (partition by b.kind order by b.score desc, length(b.text), b.text, b.id) as place from best b
  )
  select p.kind, h.id, h.slug, h.title, h.original_language,
    jsonb_build_object('disambiguator', h.disambiguator, 'countries', h.countries,
      'original', (select jsonb_build_object('text', t.text, 'language', t.language) from show_titles t
        where t.show_id = h.id and t.kind = 'original' and t.text <> h.title order by t.position limit 1),
      'seasons', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'label', n.label, 'number', n.number, 'phase', g.phase,
          'flags', g.flags) order by n.position)
        from seasons n left join season_standings g on g.season_id = n.id where n.show_id = h.id), '[]')),
    case when p.is_shown then null else p.text end, p.score
  from placed p join shows h on p.kind = 'show' and h.id = p.id where p.place <= most
  union all
  select p.kind, q.id, q.slug, q.display_name, null::text,
    jsonb_build_object('disambiguator', q.disambiguator,
      'native', (select jsonb_build_object('text', m.text, 'language', m.language) from person_names m
        where m.person_id = q.id and m.kind = 'native' order by m.position limit 1),
      'shows', coalesce((select jsonb_agg(x.title order by x.title) from (
        select distinct s.title from credits c join shows s on s.id = c.show_id where c.person_id = q.id order by s.title limit 4) x), '[]')),
    case when p.is_shown then null else p.text end, p.score
  from placed p join people q on p.kind = 'person' and q.id = p.id where p.place <= most
  order by 8 desc, 4;
end $$;

-- How a story stands in a list of answers.
create or replace view found_stories as
select
  l.article_id as id, l.slug, l.kind, l.language, l.headline, l.standfirst, instant_text(l.first_published_at) as first_published_at,
  coalesce((select jsonb_agg(jsonb_build_object('slug', o.slug, 'title', o.title) order by o.position)
    from story_shows o where o.edition_id = l.edition_id), '[]') as shows
from live_editions l;

-- Stories whose text has these words, the newest of them. Always from the index of words: what is sorted is small, and the long
-- vectors beside it are not read, however many stories have them. That is read alone where words are to stand side by side, which
-- is not in the index: then of the newest five hundred that have them all.
create or replace function newest_with(words tsquery, of_kind text, since timestamptz, until timestamptz)
returns table (article_id uuid, published_at timestamptz)
language plpgsql stable
set enable_seqscan = off set enable_indexscan = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  loose tsquery := regexp_replace(words::text, '<(-|\d+)>', '&', 'g')::tsquery;
begin
  if loose = words then
    return query
      select x.article_id, x.published_at from story_bodies x
      where x.words @@ loose and (of_kind is null or x.kind = of_kind) and x.published_at >= since and x.published_at < until
      order by x.published_at desc limit 2000;
    return;
  end if;
  return query
    select b.article_id, b.published_at
    from (
      select x.article_id, x.published_at, x.words from story_bodies x
      where x.words @@ loose and (of_kind is null or x.kind = of_kind) and x.published_at >= since and x.published_at < until
      order by x.published_at desc limit 500
    ) b where b.words @@ newest_with.words;
end $$;

-- Stories whose headline or standfirst has these words, the newest of them, and how much they are about them. Of a common word the
-- newest are read, of a rare one its index: so it is planned for each question.
create or replace function heads_with(words tsquery, of_kind text, since timestamptz, until timestamptz)
returns table (article_id uuid, published_at timestamptz, rank real)
language plpgsql stable set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
begin
  return query
    select h.article_id, h.published_at, ts_rank('{0, 0.25, 0.5, 1}', h.words, heads_with.words)
    from (
      select x.article_id, x.published_at, x.words from story_heads x
      where x.words @@ heads_with.words and (of_kind is null or x.kind = of_kind) and x.published_at >= since and x.published_at < until
      order by x.published_at desc limit 1000
    ) h;
end $$;

-- Live stories with these words, best first: words in the headline before words in the text, and of two alike the newer one.
-- Of many the newest two thousand are put in order, so that a common word costs no more than that. `exact`: in this order, side by side.
create or replace function search_stories(asked text, exact boolean, of_kind text, of_year int, most int, skip int)
returns table (story jsonb, total int)
language plpgsql stable security definer set search_path = public, pg_temp
set enable_hashjoin = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  in_head tsquery := case when exact then phraseto_tsquery('story_head', asked) else websearch_to_tsquery('story_head', asked) end;
  in_body tsquery := case when exact then phraseto_tsquery('story_body', asked) else websearch_to_tsquery('story_body', asked) end;
  since timestamptz := make_timestamptz(coalesce(of_year, 1900), 1, 1, 0, 0, 0, 'UTC');
  until timestamptz := make_timestamptz(coalesce(of_year + 1, 9999), 1, 1, 0, 0, 0, 'UTC');
begin
  return query
  with hits as (
    select u.article_id, max(u.published_at) as published_at, max(u.rank) as rank
    from (
      select h.article_id, h.published_at, h.rank from heads_with(in_head, of_kind, since, until) h
      union all
      select b.article_id, b.published_at, 0 from newest_with(in_body, of_kind, since, until) b
    ) u group by u.article_id
  ), page as materialized (
    select h.article_id, count(*) over ()::int as total,
      row_number() over (order by h.rank + 0.3 * exp(- extract(epoch from now() - h.published_at) / 31557600)::real desc,
        h.published_at desc, h.article_id) as place
    from hits h order by 3 limit most offset skip
  )
  select to_jsonb(s), p.total from page p join found_stories s on s.id = p.article_id order by p.place;
end $$;

-- Live stories about a show or one of its seasons, or that name a person, newest first.
create or replace function stories_about(record_kind text, record_id uuid, of_kind text, of_year int, most int, skip int)
returns table (story jsonb, total int)
language plpgsql stable security definer set search_path = public, pg_temp
set enable_hashjoin = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  chosen uuid[] := case record_kind
    when 'person' then array(select x.edition_id from article_subjects x where x.person_id = record_id)
    else array(
      select x.edition_id from article_subjects x where x.role = 'about' and x.show_id = record_id
      union
      select x.edition_id from seasons n join article_subjects x on x.season_id = n.id and x.role = 'about' where n.show_id = record_id) end;
begin
  return query
  with hits as (
    select h.article_id, h.published_at
    from unnest(chosen) c (edition_id) -- one by one: how many there are cannot be guessed
    cross join lateral (select a.id from editions e join articles a on a.id = e.article_id and a.live_edition_id = e.id
      where e.id = c.edition_id offset 0) a
    cross join lateral (select x.* from story_heads x where x.article_id = a.id offset 0) h
    where (of_kind is null or h.kind = of_kind) and (of_year is null or extract(year from h.published_at at time zone 'UTC') = of_year)
  ), page as materialized (
    select h.article_id, h.published_at, count(*) over ()::int as total from hits h order by h.published_at desc, h.article_id limit most offset skip
  )
  select to_jsonb(s), p.total from page p join found_stories s on s.id = p.article_id order by p.published_at desc, p.article_id;
end $$;

-- What stands around the answers: the publication, and the years it wrote in.
create or replace function search_frame() returns table (publication jsonb, first_year int, last_year int)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.facts,
    extract(year from (select min(published_at) from story_heads) at time zone 'UTC')::int,
    extract(year from (select max(published_at) from story_heads) at time zone 'UTC')::int
  from publication p
$$;

-- Stories whose fence has fallen are found by what it hid. Asked by the worker's clock, which renews their pages.
drop function if exists lower_fences();
create function lower_fences() returns setof uuid language plpgsql as $$
declare
  fallen uuid[] := array(select article_id from story_heads where fenced_until <= now() order by article_id limit 500);
begin
  perform index_story(story) from unnest(fallen) story;
  return query select unnest(fallen);
end $$;

-- What was written lately is in the index like the rest: a list kept beside it would be read through at every question.
alter index shows_title_trigram set (fastupdate = off);
alter index shows_title_grams set (fastupdate = off);
alter index show_titles_trigram set (fastupdate = off);
alter index show_titles_grams set (fastupdate = off);
alter index person_names_trigram set (fastupdate = off);
alter index person_names_grams set (fastupdate = off);
alter index story_heads_words set (fastupdate = off);
alter index story_bodies_words set (fastupdate = off);

revoke all on catalogue_names, found_stories from public, showdesk_reader;
revoke execute on function names_like, newest_with, heads_with, search_catalogue, search_stories, stories_about, search_frame, index_story, lower_fences from public;
grant execute on function search_catalogue, search_stories, stories_about, search_frame to showdesk_reader;
