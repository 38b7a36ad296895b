-- Readers look for words in any form and with or without accents. Titles are made of small words ("You", "It"), so a headline
-- keeps them; a text does not, where they are in every sentence.
create text search dictionary english_whole (template = snowball, language = english);
--> statement-breakpoint
create text search configuration story_head (copy = pg_catalog.english);
--> statement-breakpoint
alter text search configuration story_head alter mapping for asciiword, word, hword_asciipart, hword_part, asciihword, hword
  with public.unaccent, english_whole;
--> statement-breakpoint
create text search configuration story_body (copy = pg_catalog.english);
--> statement-breakpoint
alter text search configuration story_body alter mapping for asciiword, word, hword_asciipart, hword_part, asciihword, hword
  with public.unaccent, english_stem;
--> statement-breakpoint

-- What a live story can be found by, written anew; nothing where it is not live.
create function index_story(story uuid) returns void language plpgsql as $$
declare
  said record;
begin
  select a.kind, a.first_published_at, r.body_text, r.standfirst,
    case when r.spoilers_until > now() then r.safe_headline else r.headline end as headline,
    case when r.spoilers_until > now() then '' else coalesce(r.short_headline, '') end as short_headline,
    case when r.spoilers_until > now() then r.spoilers_until end as fenced_until
  into said
  from articles a
  join editions e on e.id = a.live_edition_id and e.status = 'published'
  join revisions r on r.id = e.head_revision_id
  where a.id = story;
  if not found then
    delete from story_heads where article_id = story;
    delete from story_bodies where article_id = story;
    return;
  end if;
  insert into story_heads as h (article_id, kind, published_at, headline, words, fenced_until)
  values (story, said.kind, said.first_published_at, said.headline,
    setweight(to_tsvector('story_head', said.headline), 'A') || setweight(to_tsvector('story_head', said.short_headline), 'B')
      || setweight(to_tsvector('story_head', said.standfirst), 'C'), said.fenced_until)
  on conflict (article_id) do update set kind = excluded.kind, published_at = excluded.published_at, headline = excluded.headline,
    words = excluded.words, fenced_until = excluded.fenced_until;
  insert into story_bodies as b (article_id, kind, published_at, words)
  values (story, said.kind, said.first_published_at, to_tsvector('story_body', concat_ws(' ', said.headline, said.standfirst, said.body_text)))
  on conflict (article_id) do update set kind = excluded.kind, published_at = excluded.published_at, words = excluded.words;
end $$;
--> statement-breakpoint
create function article_is_findable() returns trigger language plpgsql as $$
begin
  perform index_story(new.id);
  return null;
end $$;
--> statement-breakpoint
-- At the end of the transaction, when edition and article agree.
create constraint trigger article_is_findable
  after insert or update of live_edition_id, kind, first_published_at on articles deferrable initially deferred
  for each row execute function article_is_findable();
--> statement-breakpoint
select index_story(id) from articles where live_edition_id is not null;
--> statement-breakpoint

-- Letters that make no trigrams everywhere (which do is a matter of the database's locale): single ones and pairs.
create function script_grams(t text) returns text[] language sql immutable strict parallel safe as $$
  select case when t ~ '[^\x01-\x7f]' then coalesce((
    select array_agg(distinct g) from generate_series(1, length(w)) i, unnest(array[substr(w, i, 1), substr(w, i, 2)]) g), '{}') else '{}' end
  from (select regexp_replace(t, '\s', '', 'g') as w) squeezed
$$;
--> statement-breakpoint
create index shows_title_trigram on shows using gin (folded(title) gin_trgm_ops);
--> statement-breakpoint
create index shows_title_grams on shows using gin (script_grams(folded(title)));
--> statement-breakpoint
create index shows_title_plain on shows (folded(title) text_pattern_ops);
--> statement-breakpoint
create index show_titles_grams on show_titles using gin (script_grams(folded(text)));
--> statement-breakpoint
create index show_titles_plain on show_titles (folded(text) text_pattern_ops);
--> statement-breakpoint
create index person_names_grams on person_names using gin (script_grams(folded(text)));
--> statement-breakpoint
create index person_names_plain on person_names (folded(text) text_pattern_ops);
--> statement-breakpoint
create trigger site_page_versions_append_only before update or delete on site_page_versions for each row execute function append_only();
--> statement-breakpoint
create trigger site_page_versions_no_truncate before truncate on site_page_versions for each statement execute function append_only();
