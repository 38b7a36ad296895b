-- Run by the owner after every migration, in one transaction; safe to run again.
-- The views are read with their owner's rights, so `showdesk_reader` needs no right to any table.
-- Each page of the site is one row of one view: what is not named here cannot reach a reader.
do $$ begin
  create role showdesk_reader login;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant showdesk_reader to %I', current_user); -- for hosts with one login: it starts as this role
end $$;
alter role showdesk_reader set statement_timeout = '500ms';
alter role showdesk_reader set default_transaction_read_only = on;

drop view if exists live_stories, front_page, article_pages, show_pages, season_pages, person_pages cascade;
drop view if exists publication, live_editions, newest_stories, story_shows, show_stories, show_cards, billed_people cascade;

create or replace function instant_text(at timestamptz) returns text language sql stable strict parallel safe as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- ---------- ground: not granted to anyone ----------

create view publication as
select
  coalesce(s.publication_name, 'Showdesk') as name,
  coalesce(s.language, 'en-GB') as language,
  coalesce(s.time_zone, 'UTC') as time_zone
from (select) one
left join settings s on true;

-- What each live story says now. While spoilers are fenced, its safe headline stands everywhere.
create view live_editions as
select
  a.id as article_id,
  e.id as edition_id,
  s.slug,
  a.kind,
  a.language,
  a.first_published_at,
  a.significant_at,
  e.published_at,
  case when r.spoilers_until > now() then r.safe_headline else r.headline end as headline,
  case when r.spoilers_until > now() then r.safe_headline else coalesce(nullif(r.short_headline, ''), r.headline) end as short_headline,
  r.standfirst,
  case when r.spoilers_until > now() then null else nullif(r.seo_title, '') end as seo_title,
  nullif(r.seo_description, '') as seo_description,
  r.body
from articles a
join editions e on e.id = a.live_edition_id and e.article_id = a.id and e.status = 'published'
join revisions r on r.id = e.head_revision_id
join article_slugs s on s.article_id = a.id and s.is_current;

-- The shows each edition is about, by itself or by a season, each once, in the order given.
create view story_shows as
select distinct on (x.edition_id, h.id)
  x.edition_id, h.id as show_id, h.slug, h.title, x.position
from article_subjects x
left join seasons n on n.id = x.season_id
join shows h on h.id = coalesce(x.show_id, n.show_id)
where x.role = 'about'
order by x.edition_id, h.id, x.position;

-- The same read from the show: every edition that is about it or one of its seasons.
create view show_stories as
select x.show_id, x.edition_id from article_subjects x where x.role = 'about' and x.show_id is not null
union
select n.show_id, x.edition_id from article_subjects x join seasons n on n.id = x.season_id where x.role = 'about';

-- As far back as a front page looks. Read from an index, so that it costs the same in a newsroom of twenty years.
create view newest_stories as
select a.id as article_id, a.live_edition_id as edition_id, a.first_published_at
from articles a where a.live_edition_id is not null
order by a.first_published_at desc, a.id desc limit 400;

create view billed_people as
select
  c.show_id, c.season_id, c.source_work_id, c."group", c.position,
  jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.display_name, 'creditedAs', c.credited_as, 'character', c.character_name, 'job', c.job) as person
from credits c
join people p on p.id = c.person_id;

create view show_cards as
select
  h.id, h.slug, h.title, h.disambiguator, h.countries,
  (select jsonb_build_object('text', t.text, 'language', t.language) from show_titles t
    where t.show_id = h.id and t.kind = 'original' and t.text <> h.title order by t.position limit 1) as original_title,
  (select count(*)::int from seasons n where n.show_id = h.id and n.kind = 'season') as season_count
from shows h;

-- ---------- what readers see ----------

create view live_stories with (security_barrier) as
select w.article_id as id, s.slug, w.first_published_at from newest_stories w join article_slugs s on s.article_id = w.article_id and s.is_current;

create view front_page with (security_barrier) as
select
  jsonb_build_object('name', p.name, 'language', p.language, 'timeZone', p.time_zone) as publication,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', n.article_id, 'slug', n.slug, 'kind', n.kind, 'headline', n.headline, 'shortHeadline', n.short_headline,
        'standfirst', n.standfirst, 'language', n.language, 'firstPublishedAt', instant_text(n.first_published_at),
        'authors', coalesce((select jsonb_agg(w.name order by b.position) from bylines b join authors w on w.id = b.author_id
          where b.edition_id = n.edition_id), '[]'),
        'shows', coalesce((select jsonb_agg(jsonb_build_object('id', o.show_id, 'slug', o.slug, 'title', o.title) order by o.position)
          from story_shows o where o.edition_id = n.edition_id), '[]')
      ) order by n.first_published_at desc, n.article_id desc)
    from (select article_id from newest_stories order by first_published_at desc, article_id desc limit 40) newest
    join live_editions n on n.article_id = newest.article_id
  ), '[]') as stories,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', h.id, 'slug', h.slug, 'title', h.title, 'disambiguator', h.disambiguator, 'countries', h.countries,
        'originalTitle', h.original_title, 'seasonCount', h.season_count) order by h.title collate "und-x-icu", h.slug)
    from (
      select c.* from show_cards c
      left join (
        select t.show_id, max(w.first_published_at) as at from newest_stories w join show_stories t on t.edition_id = w.edition_id group by t.show_id
      ) written on written.show_id = c.id
      order by written.at desc nulls last, c.title limit 36
    ) h
  ), '[]') as shows
from publication p;

-- Keyed by every address a published story has or had. A withdrawn story gives its day and reason, and nothing else.
create view article_pages with (security_barrier) as
select
  s.slug,
  s.is_current,
  c.slug as current_slug,
  a.id,
  case when l.edition_id is null then 'withdrawn' else 'live' end as state,
  jsonb_build_object('name', p.name, 'language', p.language, 'timeZone', p.time_zone) as publication,
  gone.withdrawn_at,
  gone.withdrawn_reason,
  l.kind, l.language, l.headline, l.short_headline, l.standfirst, l.seo_title, l.seo_description, l.body,
  l.published_at, l.first_published_at, l.significant_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', w.id, 'kind', w.kind, 'name', w.name) order by b.position)
    from bylines b join authors w on w.id = b.author_id where b.edition_id = l.edition_id
  ), '[]') as authors,
  coalesce((
    select jsonb_agg(case
        when x.show_id is not null then jsonb_build_object('kind', 'show', 'role', x.role, 'id', h.id, 'slug', h.slug, 'label', h.title)
        when x.season_id is not null then jsonb_build_object('kind', 'season', 'role', x.role, 'id', n.id, 'slug', n.slug, 'label', n.label,
          'number', n.number, 'show', jsonb_build_object('id', nh.id, 'slug', nh.slug, 'title', nh.title))
        else jsonb_build_object('kind', 'person', 'role', x.role, 'id', q.id, 'slug', q.slug, 'label', q.display_name)
      end order by x.role, x.position)
    from article_subjects x
    left join shows h on h.id = x.show_id
    left join seasons n on n.id = x.season_id
    left join shows nh on nh.id = n.show_id
    left join people q on q.id = x.person_id
    where x.edition_id = l.edition_id
  ), '[]') as subjects,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'text', t.text, 'was', t.was_text, 'now', t.now_text,
        'placement', t.placement, 'publishedAt', instant_text(t.published_at)) order by t.published_at desc, t.id desc)
    from notes t join editions te on te.id = t.edition_id and te.status in ('published', 'superseded', 'withdrawn')
    where t.article_id = l.article_id
  ), '[]') as notes,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', m.article_id, 'slug', m.slug, 'headline', m.short_headline, 'standfirst', m.standfirst,
        'language', m.language, 'firstPublishedAt', instant_text(m.first_published_at)) order by m.first_published_at desc)
    from (
      select o.* from show_stories t join live_editions o on o.edition_id = t.edition_id
      where t.show_id = main.show_id and t.edition_id <> l.edition_id
      order by o.first_published_at desc limit 4
    ) m
  ), '[]') as related
from article_slugs s
join articles a on a.id = s.article_id and a.first_published_at is not null
join article_slugs c on c.article_id = a.id and c.is_current
cross join publication p
left join live_editions l on l.article_id = a.id
left join lateral (select o.show_id from story_shows o where o.edition_id = l.edition_id order by o.position limit 1) main on true
left join lateral (
  select w.withdrawn_at, w.withdrawn_reason from editions w
  where w.article_id = a.id and w.status = 'withdrawn' order by w.number desc limit 1
) gone on l.edition_id is null
where l.edition_id is not null or gone.withdrawn_at is not null;

create view show_pages with (security_barrier) as
select
  h.id, h.slug, h.title, h.disambiguator, h.format, h.original_language, h.countries, h.genres, h.logline, h.is_anthology, h.are_creators_complete,
  jsonb_build_object('name', p.name, 'language', p.language, 'timeZone', p.time_zone) as publication,
  coalesce((
    select jsonb_agg(jsonb_build_object('text', t.text, 'kind', t.kind, 'language', t.language) order by t.position)
    from show_titles t where t.show_id = h.id and t.kind <> 'misspelling' and t.text <> h.title
  ), '[]') as titles,
  coalesce((
    select jsonb_agg(b.person order by b.position) from billed_people b
    where b.show_id = h.id and b.season_id is null and b."group" = 'creator'
  ), '[]') as creators,
  coalesce((
    select jsonb_agg(b.person || jsonb_build_object('group', b."group") order by b."group", b.position) from billed_people b
    where b.show_id = h.id and b.season_id is null and b."group" <> 'creator'
  ), '[]') as crew,
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'id', w.id, 'kind', w.kind, 'title', w.title, 'originalTitle', w.original_title, 'language', w.language,
        'publisher', o.name, 'relation', d.relation,
        'asShow', (select jsonb_build_object('slug', f.slug, 'title', f.title) from shows f where f.id = w.as_show_id),
        'authors', coalesce((select jsonb_agg(b.person order by b.position) from billed_people b where b.source_work_id = w.id), '[]')
      ) order by w.title)
    from adaptations d join source_works w on w.id = d.source_work_id left join organisations o on o.id = w.publisher_id
    where d.show_id = h.id
  ), '[]') as sources,
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'id', n.id, 'slug', n.slug, 'kind', n.kind, 'label', n.label, 'subtitle', n.subtitle, 'number', n.number, 'parts', n.parts,
        'isCastComplete', n.is_cast_complete,
        'services', coalesce((
          select jsonb_agg(jsonb_build_object('name', o.name, 'role', so.role, 'territory', so.territory) order by so.role, o.name, so.territory)
          from season_organisations so join organisations o on o.id = so.organisation_id where so.season_id = n.id
        ), '[]'),
        'cast', coalesce((select jsonb_agg(b.person order by b.position) from billed_people b where b.season_id = n.id and b."group" = 'cast'), '[]')
      ) order by n.position)
    from seasons n where n.show_id = h.id
  ), '[]') as seasons,
  coalesce((
    select jsonb_agg(jsonb_build_object('kind', r.kind, 'direction', r.direction, 'slug', f.slug, 'title', f.title, 'disambiguator', f.disambiguator)
      order by f.title)
    from (
      select kind, 'to' as direction, to_show as other from show_relations where from_show = h.id
      union all select kind, 'from', from_show from show_relations where to_show = h.id
    ) r join shows f on f.id = r.other
  ), '[]') as relations,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', m.article_id, 'slug', m.slug, 'headline', m.short_headline, 'standfirst', m.standfirst,
        'language', m.language, 'firstPublishedAt', instant_text(m.first_published_at)) order by m.first_published_at desc)
    from (
      select l.* from show_stories t join live_editions l on l.edition_id = t.edition_id
      where t.show_id = h.id
      order by l.first_published_at desc limit 24
    ) m
  ), '[]') as stories
from shows h
cross join publication p;

create view season_pages with (security_barrier) as
select
  n.id, h.slug as show_slug, n.slug, n.kind, n.label, n.subtitle, n.number, n.parts, n.is_cast_complete,
  jsonb_build_object('name', p.name, 'language', p.language, 'timeZone', p.time_zone) as publication,
  jsonb_build_object('id', h.id, 'slug', h.slug, 'title', h.title, 'language', h.original_language, 'originalTitle', (
    select jsonb_build_object('text', t.text, 'language', t.language) from show_titles t
    where t.show_id = h.id and t.kind = 'original' and t.text <> h.title order by t.position limit 1
  )) as show,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', b.id, 'slug', b.slug, 'label', b.label, 'subtitle', b.subtitle, 'number', b.number) order by b.position)
    from seasons b where b.show_id = h.id
  ), '[]') as siblings,
  coalesce((
    select jsonb_agg(jsonb_build_object('name', o.name, 'role', so.role, 'territory', so.territory) order by so.role, o.name, so.territory)
    from season_organisations so join organisations o on o.id = so.organisation_id where so.season_id = n.id
  ), '[]') as services,
  coalesce((select jsonb_agg(b.person order by b.position) from billed_people b where b.season_id = n.id and b."group" = 'cast'), '[]') as "cast",
  coalesce((
    select jsonb_agg(b.person || jsonb_build_object('group', b."group") order by b."group", b.position)
    from billed_people b where b.season_id = n.id and b."group" <> 'cast'
  ), '[]') as crew,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', m.article_id, 'slug', m.slug, 'headline', m.short_headline, 'standfirst', m.standfirst,
        'language', m.language, 'firstPublishedAt', instant_text(m.first_published_at)) order by m.first_published_at desc)
    from (
      select l.* from article_subjects x join live_editions l on l.edition_id = x.edition_id
      where x.season_id = n.id
      order by l.first_published_at desc limit 24
    ) m
  ), '[]') as stories
from seasons n
join shows h on h.id = n.show_id
cross join publication p;

create view person_pages with (security_barrier) as
select
  q.id, q.slug, q.display_name, q.disambiguator, q.country,
  (select o.name from organisations o where o.id = q.agency_id) as agency,
  jsonb_build_object('name', p.name, 'language', p.language, 'timeZone', p.time_zone) as publication,
  coalesce((
    select jsonb_agg(jsonb_build_object('text', m.text, 'kind', m.kind, 'family', m.family, 'given', m.given, 'order', m."order",
        'language', m.language, 'script', m.script, 'system', m.romanisation_system) order by m.position)
    from person_names m where m.person_id = q.id and m.kind <> 'misspelling'
  ), '[]') as names,
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'id', c.id, 'group', c."group", 'job', c.job, 'character', c.character_name, 'creditedAs', c.credited_as, 'position', c.position,
        'show', case when h.id is not null then jsonb_build_object('id', h.id, 'slug', h.slug, 'title', h.title) end,
        'season', case when n.id is not null then jsonb_build_object('slug', n.slug, 'label', n.label, 'number', n.number) end,
        'work', case when w.id is not null then jsonb_build_object('title', w.title, 'kind', w.kind, 'publisher', o.name,
          'shows', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title) order by f.title)
            from adaptations d join shows f on f.id = d.show_id where d.source_work_id = w.id), '[]')) end
      ) order by h.title, n.position, c."group", w.title)
    from credits c
    left join shows h on h.id = c.show_id
    left join seasons n on n.id = c.season_id
    left join source_works w on w.id = c.source_work_id
    left join organisations o on o.id = w.publisher_id
    where c.person_id = q.id
  ), '[]') as credits,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', m.article_id, 'slug', m.slug, 'headline', m.short_headline, 'standfirst', m.standfirst,
        'language', m.language, 'firstPublishedAt', instant_text(m.first_published_at)) order by m.first_published_at desc)
    from (
      select l.* from article_subjects x join live_editions l on l.edition_id = x.edition_id
      where x.person_id = q.id
      order by l.first_published_at desc limit 24
    ) m
  ), '[]') as stories
from people q
cross join publication p;

revoke all on all tables in schema public from public, showdesk_reader;
grant select on live_stories, front_page, article_pages, show_pages, season_pages, person_pages to showdesk_reader;
