-- Run by the owner after every migration, in one transaction; safe to run again.
-- The views are read with their owner's rights, so `showdesk_reader` needs no right to any table.
-- Each page of the site is one row of one view: what is not named here cannot reach a reader.
-- A login that may not make roles finds this one made by an administrator; the pools set the same limits themselves.
do $$ begin
  if not exists (select from pg_roles where rolname = 'showdesk_reader') then create role showdesk_reader login; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, 'showdesk_reader', 'usage') then
    execute format('grant showdesk_reader to %I', current_user); -- for hosts with one login: it starts as this role
  end if;
end $$;
do $$ begin
  alter role showdesk_reader set statement_timeout = '500ms';
  alter role showdesk_reader set default_transaction_read_only = on;
exception when insufficient_privilege then null;
end $$;

drop view if exists about_pages, live_stories, front_stories, front_page, article_pages, show_pages, season_pages, person_pages cascade;
drop view if exists tracker_page, tracker_newest, tracker_rows, tracker_keys, tracker_services, tracked_seasons, track_record, corrections_page, verification_page cascade;
drop view if exists public_pictures, publication, live_editions, newest_stories, story_shows, show_stories, show_cards, billed_people cascade;
drop view if exists edition_subjects, public_claims, source_chains, season_standings, open_forecasts, show_ledgers, story_seasons cascade;

create or replace function instant_text(at timestamptz) returns text language sql stable strict parallel safe as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- ---------- ground: not granted to anyone ----------

create view publication as
select n.name, n.language, n.time_zone, jsonb_build_object('name', n.name, 'language', n.language, 'timeZone', n.time_zone,
  'followLine', s.follow_line, 'policies', coalesce(s.policy_urls, '{}')) as facts
from (select) one
left join settings s on true
cross join lateral (select coalesce(s.publication_name, 'Showdesk') as name, coalesce(s.language, 'en-GB') as language,
  coalesce(s.time_zone, 'UTC') as time_zone) n;

-- What each live story says now. While spoilers are fenced, its safe headline stands everywhere, and what else would give them
-- away stands nowhere but behind the fence of its own page: `fence` has what that prints beside the text.
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
  case when f.is_up then r.safe_headline else r.headline end as headline,
  case when f.is_up then r.safe_headline else coalesce(nullif(r.short_headline, ''), r.headline) end as short_headline,
  case when f.is_up then '' else r.standfirst end as standfirst,
  case when not f.is_up then nullif(r.seo_title, '') end as seo_title,
  case when not f.is_up then nullif(r.seo_description, '') end as seo_description,
  r.body,
  case when not f.is_up then r.hero end as hero,
  case when f.is_up then jsonb_build_object('of', r.spoilers_for, 'standfirst', r.standfirst) end as fence
from articles a
join editions e on e.id = a.live_edition_id and e.article_id = a.id and e.status = 'published'
join revisions r on r.id = e.head_revision_id
join article_slugs s on s.article_id = a.id and s.is_current
cross join lateral (select coalesce(r.spoilers_until > now(), false) as is_up) f;

-- A picture as readers may have it: in the library, within its licence, and made into files for them.
create view public_pictures as
select m.id as asset_id, jsonb_build_object(
    'id', m.id, 'alt', m.alt, 'isDecorative', m.is_decorative, 'credit', m.credit_line, 'creator', m.creator, 'copyright', m.copyright_notice,
    'rightsUrl', m.rights_url, 'placeholder', f.placeholder, 'mayBeShared', m.licence in ('publicity', 'cc', 'owned'),
    'files', coalesce((select jsonb_agg(jsonb_build_object('crop', r.crop, 'format', r.format, 'width', r.width, 'height', r.height, 'key', r.storage_key))
      from renditions r where r.file_id = m.file_id), '[]')
  ) as picture
from media_assets m
join media_files f on f.id = m.file_id
where m.state = 'ready' and m.lapsed_at is null;

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

-- The records an edition is about or names, each as its page links to it.
create view edition_subjects as
select x.edition_id, x.role, x.position, case
    when x.show_id is not null then jsonb_build_object('kind', 'show', 'role', x.role, 'id', h.id, 'slug', h.slug, 'label', h.title)
    when x.season_id is not null then jsonb_build_object('kind', 'season', 'role', x.role, 'id', n.id, 'slug', n.slug, 'label', n.label,
      'number', n.number, 'show', jsonb_build_object('id', nh.id, 'slug', nh.slug, 'title', nh.title))
    else jsonb_build_object('kind', 'person', 'role', x.role, 'id', q.id, 'slug', q.slug, 'label', q.display_name)
  end as subject
from article_subjects x
left join shows h on h.id = x.show_id
left join seasons n on n.id = x.season_id
left join shows nh on nh.id = n.show_id
left join people q on q.id = x.person_id;

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

-- What readers may know of the ledger: public, out of embargo, not taken back.
create view public_claims as
select c.* from claims c
where c.visibility = 'public' and c.retracted_at is null and (c.embargo_until is null or c.embargo_until <= now());

-- What a claim rests on, each chain from what we hold to its origin.
create view source_chains as
select
  cs.claim_id, cs.position, cs.stance,
  (
    with recursive chain as (
      select s.id, s.organisation_id, s.person_id, s.title, s.url, s.published_on, s.accessed_on, s.basis, s.relays_source_id, 1 as hop
      from sources s where s.id = cs.source_id
      union all
      select s.id, s.organisation_id, s.person_id, s.title, s.url, s.published_on, s.accessed_on, s.basis, s.relays_source_id, c.hop + 1
      from chain c join sources s on s.id = c.relays_source_id where c.hop < 6
    )
    select jsonb_agg(jsonb_build_object('id', c.id, 'name', coalesce(o.name, q.display_name), 'title', c.title, 'url', c.url,
        'publishedOn', c.published_on, 'isRead', c.accessed_on is not null, 'basis', c.basis) order by c.hop)
    from chain c left join organisations o on o.id = c.organisation_id left join people q on q.id = c.person_id
  ) as links
from claim_sources cs;

create view open_forecasts as
select
  e.season_id,
  jsonb_build_object('id', e.id, 'madeOn', e.made_on, 'reasoning', e.reasoning, 'windows', (
    select jsonb_agg(jsonb_build_object('rank', w.rank, 'label', w.label, 'edtf', w.window_edtf, 'lo', w.lo, 'hi', w.hi, 'likelihood', w.likelihood)
      order by w.rank)
    from estimate_windows w where w.estimate_id = e.id
  )) as forecast
from estimates e where e.state = 'open';

-- Where a season stands, from the cache the desk keeps. Rumours are a word of the staff: here nothing is decided.
create view season_standings as
select
  n.id as season_id, n.show_id, t.changed_at, greatest(t.as_of, now()::date) as as_of,
  case when t.phase = 'rumoured' then 'undecided' else t.phase end as phase,
  t.flags, t.line, t.status, t.checked_on, t.reached
from season_statuses t
join seasons n on n.id = t.season_id;

-- Everything readers may know of a show, in the shape the rules of the ledger take; rumours stand in the folded box alone.
create view show_ledgers as
select
  h.id as show_id,
  jsonb_build_object(
    'claims', coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', c.id, 'kind', c.kind, 'certainty', c.certainty, 'modality', c.modality, 'scope', c.scope, 'part', c.part,
          'seasonIds', coalesce((select jsonb_agg(x.season_id) from claim_seasons x where x.claim_id = c.id), '[]'),
          'when', case when c.when_edtf is not null then jsonb_build_object('edtf', c.when_edtf,
            'words', case when c.when_anchor is null then c.when_words end) end,
          'reportedOn', c.reported_on, 'recordedAt', instant_text(c.recorded_at), 'isFinal', c.is_final, 'summary', c.summary,
          'value', case when c.kind in ('viewership', 'episode_count') then c.value end,
          'service', (select o.name from organisations o where o.id = c.service_id),
          'person', (select q.display_name from people q where q.id = c.person_id),
          'sources', coalesce((select jsonb_agg(jsonb_build_object('stance', k.stance, 'links', k.links) order by k.position)
            from source_chains k where k.claim_id = c.id), '[]')
        ) order by c.reported_on desc, c.id)
      from public_claims c where c.show_id = h.id and c.certainty <> 'rumoured'
    ), '[]'),
    'relations', coalesce((
      select jsonb_agg(jsonb_build_object('fromId', r.from_id, 'toId', r.to_id, 'kind', r.kind, 'isRuling', r.is_ruling))
      from claim_relations r
      join public_claims f on f.id = r.from_id and f.certainty <> 'rumoured'
      join public_claims g on g.id = r.to_id and g.certainty <> 'rumoured'
      where f.show_id = h.id
    ), '[]'),
    'seasons', coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', n.id, 'slug', n.slug, 'kind', n.kind, 'label', n.label, 'number', n.number, 'position', n.position, 'parts', n.parts,
          'phase', s.phase, 'flags', s.flags, 'line', s.line, 'reached', s.reached, 'asOf', s.as_of, 'checkedOn', s.checked_on,
          'known', s.status -> 'known', 'unconfirmed', s.status -> 'unconfirmed', 'unknown', s.status -> 'unknown',
          'drivenBy', s.status -> 'drivenBy',
          'asked', coalesce((select jsonb_object_agg(q.key, coalesce(q.last_checked_on, q.raised_on)) from open_questions q
            where q.season_id = n.id and q.closed_on is null), '{}'),
          'forecast', (select o.forecast from open_forecasts o where o.season_id = n.id)
        ) order by n.position)
      from seasons n join season_standings s on s.season_id = n.id where n.show_id = h.id
    ), '[]')
  ) as ledger
from shows h;

-- The season a story is about, the first it names; where it names only a show there is none.
create view story_seasons as
select distinct on (x.edition_id) x.edition_id, x.season_id
from article_subjects x where x.role = 'about' and x.season_id is not null
order by x.edition_id, x.position;

-- ---------- what readers see ----------

create view live_stories with (security_barrier) as
select w.article_id as id, s.slug, w.first_published_at from newest_stories w join article_slugs s on s.article_id = w.article_id and s.is_current;

-- A story as a front page shows it; every live one, so that an editor may try any order.
create view front_stories with (security_barrier) as
select n.article_id as id, n.first_published_at,
  jsonb_build_object(
    'id', n.article_id, 'slug', n.slug, 'kind', n.kind, 'headline', n.headline, 'shortHeadline', n.short_headline,
    'standfirst', n.standfirst, 'language', n.language, 'firstPublishedAt', instant_text(n.first_published_at),
    'picture', (select jsonb_build_object('use', n.hero, 'held', m.picture) from public_pictures m where m.asset_id = (n.hero ->> 'assetId')::uuid),
    'authors', coalesce((select jsonb_agg(w.name order by b.position) from bylines b join authors w on w.id = b.author_id
      where b.edition_id = n.edition_id), '[]'),
    'shows', coalesce((select jsonb_agg(jsonb_build_object('id', o.show_id, 'slug', o.slug, 'title', o.title) order by o.position)
      from story_shows o where o.edition_id = n.edition_id), '[]'),
    'standing', (select jsonb_build_object('label', b.label, 'phase', g.phase, 'flags', g.flags, 'line', g.line, 'reached', g.reached,
        'parts', b.parts, 'checkedOn', g.checked_on)
      from story_seasons y join season_standings g on g.season_id = y.season_id join seasons b on b.id = y.season_id
      where y.edition_id = n.edition_id)
  ) as story
from live_editions n;

create view front_page with (security_barrier) as
select
  p.facts as publication,
  coalesce((
    select jsonb_agg(f.story order by chosen.position nulls last, f.first_published_at desc, f.id desc)
    from (
      select l.article_id, p.position
      from (
        (select article_id from newest_stories order by first_published_at desc, article_id desc limit 40)
        union select article_id from front_pins
      ) l left join front_pins p on p.article_id = l.article_id
    ) chosen
    join front_stories f on f.id = chosen.article_id
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
  ), '[]') as shows,
  coalesce((select jsonb_object_agg(b.phase, b.seasons) from (select phase, count(*)::int as seasons from season_statuses group by phase) b), '{}') as board,
  coalesce((
    select jsonb_agg(m.change order by m.reported_on desc, m.id desc)
    from (
      select c.id, c.reported_on, jsonb_build_object(
          'id', c.id, 'kind', c.kind, 'modality', c.modality, 'certainty', c.certainty, 'reportedOn', c.reported_on, 'summary', c.summary,
          'when', case when c.when_edtf is not null then jsonb_build_object('edtf', c.when_edtf,
            'words', case when c.when_anchor is null then c.when_words end) end,
          'was', (select jsonb_build_object('edtf', old.when_edtf, 'words', case when old.when_anchor is null then old.when_words end)
            from claim_relations r join public_claims old on old.id = r.to_id
            where r.from_id = c.id and r.kind in ('supersedes', 'delays') and old.kind = c.kind and old.when_edtf is not null
              and old.certainty <> 'rumoured'
            order by old.reported_on desc limit 1),
          'source', (select k.links -> -1 ->> 'name' from source_chains k where k.claim_id = c.id and k.stance = 'supports' order by k.position limit 1),
          'show', jsonb_build_object('slug', h.slug, 'title', h.title),
          'season', jsonb_build_object('slug', n.slug, 'label', n.label)) as change
      from (
        select * from public_claims
        where certainty in ('reported', 'confirmed', 'official') and visibility = 'public'
        order by reported_on desc, id desc limit 60
      ) c
      join shows h on h.id = c.show_id
      join lateral (select x.season_id from claim_seasons x where x.claim_id = c.id order by x.season_id limit 1) first on true
      join seasons n on n.id = first.season_id
      join season_statuses t on t.season_id = n.id and t.status -> 'drivenBy' @> to_jsonb(c.id::text)
      order by c.reported_on desc, c.id desc limit 6
    ) m
  ), '[]') as changes,
  coalesce((
    select jsonb_agg(m.due order by m.lo, m.id)
    from (
      select * from (
        select n.id, d.lo, jsonb_build_object('show', jsonb_build_object('slug', h.slug, 'title', h.title),
          'season', jsonb_build_object('slug', n.slug, 'label', n.label),
          'when', d.moment, 'certainty', d.certainty, 'likelihood', d.likelihood) as due
        from (
          select t.season_id, c.when_lo as lo, c.certainty, null::text as likelihood,
            jsonb_build_object('edtf', c.when_edtf, 'words', case when c.when_anchor is null then c.when_words end) as moment
          from season_statuses t join claim_seasons x on x.season_id = t.season_id join public_claims c on c.id = x.claim_id
          where t.phase = 'dated' and c.kind = 'release_date' and c.certainty in ('confirmed', 'official') and c.when_hi >= t.as_of
            and t.status -> 'drivenBy' @> to_jsonb(c.id::text)
          union all
          select e.season_id, w.lo, null, w.likelihood, jsonb_build_object('edtf', w.window_edtf, 'words', w.label)
          from estimates e
          join estimate_windows w on w.estimate_id = e.id and w.rank = 1
          join season_statuses t on t.season_id = e.season_id and position(' Our estimate: ' in t.line) > 0
          where e.state = 'open'
        ) d
        join seasons n on n.id = d.season_id
        join shows h on h.id = n.show_id
      ) every_date
      order by lo nulls last limit 8
    ) m
  ), '[]') as coming
from publication p;

-- Keyed by every address a published story has or had. A withdrawn story gives its day, its reason and the show it was about, and nothing else.
create view article_pages with (security_barrier) as
select
  s.slug,
  s.is_current,
  c.slug as current_slug,
  a.id,
  case when l.edition_id is null then 'withdrawn' else 'live' end as state,
  p.facts as publication,
  gone.withdrawn_at,
  gone.withdrawn_reason,
  (select jsonb_build_object('id', o.show_id, 'slug', o.slug, 'title', o.title) from story_shows o
    where o.edition_id = gone.edition_id order by o.position limit 1) as withdrawn_show,
  l.kind, l.language, l.headline, l.short_headline, l.standfirst, l.seo_title, l.seo_description, l.body,
  l.published_at, l.first_published_at, l.significant_at, l.hero, l.fence,
  coalesce((
    select jsonb_object_agg(m.asset_id, m.picture) from public_pictures m
    where m.asset_id in (select u.asset_id from placements u where u.edition_id = l.edition_id)
  ), '{}') as pictures,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', w.id, 'kind', w.kind, 'name', w.name, 'slug', w.slug) order by b.position)
    from bylines b join authors w on w.id = b.author_id where b.edition_id = l.edition_id
  ), '[]') as authors,
  coalesce((
    select jsonb_agg(x.subject order by x.role, x.position) from edition_subjects x where x.edition_id = l.edition_id
  ), '[]') as subjects,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'text', t.text, 'was', t.was_text, 'now', t.now_text,
        'facts', (select coalesce(jsonb_agg(jsonb_build_object('id', nc.id, 'summary', nc.summary) order by nc.id), '[]')
          from note_claims nn join claims nc on nc.id = nn.claim_id and nc.visibility = 'public' where nn.note_id = t.id),
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
  ), '[]') as related,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', o.article_id, 'slug', o.slug, 'headline', o.short_headline, 'language', o.language))
    from (
      select distinct (b ->> 'articleId')::uuid as article_id
      from jsonb_path_query(l.body, '$.content[*] ? (@.type == "relatedStory").attrs') b limit 40
    ) led
    cross join lateral (select * from live_editions e where e.article_id = led.article_id limit 1) o
  ), '[]') as linked,
  (select y.season_id from story_seasons y where y.edition_id = l.edition_id) as season_id,
  coalesce((
    select jsonb_agg(g.ledger) from show_ledgers g
    where g.show_id in (
      select n.show_id from story_seasons y join seasons n on n.id = y.season_id where y.edition_id = l.edition_id
      union
      select c.show_id from article_claims ac join public_claims c on c.id = ac.claim_id where ac.edition_id = l.edition_id
    )
  ), '[]') as ledgers,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', e.id, 'madeOn', e.made_on))
    from estimates e where e.id in (select ac.estimate_id from article_claims ac where ac.edition_id = l.edition_id)
  ), '[]') as cited_estimates,
  coalesce((
    select jsonb_agg(distinct k.links -> -1)
    from article_claims ac
    join public_claims c on c.id = ac.claim_id and c.certainty in ('reported', 'confirmed', 'official')
    join source_chains k on k.claim_id = c.id and k.stance = 'supports'
    where ac.edition_id = l.edition_id and (k.links -> -1 ->> 'name' is not null or k.links -> -1 ->> 'title' is not null)
  ), '[]') as citations,
  coalesce((select jsonb_agg(distinct ac.claim_id) from article_claims ac where ac.edition_id = l.edition_id and ac.claim_id is not null), '[]') as cited,
  coalesce((
    select jsonb_agg(distinct c.show_id) from article_claims ac join claims c on c.id = ac.claim_id where ac.edition_id = l.edition_id
  ), '[]') as cited_shows
from article_slugs s
join articles a on a.id = s.article_id and a.first_published_at is not null
join article_slugs c on c.article_id = a.id and c.is_current
cross join publication p
left join live_editions l on l.article_id = a.id
left join lateral (select o.show_id from story_shows o where o.edition_id = l.edition_id order by o.position limit 1) main on true
left join lateral (
  select w.id as edition_id, w.withdrawn_at, w.withdrawn_reason from editions w
  where w.article_id = a.id and w.status = 'withdrawn' order by w.number desc limit 1
) gone on l.edition_id is null
where l.edition_id is not null or gone.withdrawn_at is not null;

create view show_pages with (security_barrier) as
select
  h.id, h.slug, h.title, h.disambiguator, h.format, h.original_language, h.countries, h.genres, h.logline, h.is_anthology, h.are_creators_complete,
  (select case when count(*) >= 50 then count(*)::int end from (
    select from follows f join followers w on w.id = f.follower_id and w.state = 'active' where f.show_id = h.id limit 10000) m) as followers,
  p.facts as publication,
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
  ), '[]') as stories,
  g.ledger
from shows h
join show_ledgers g on g.show_id = h.id
cross join publication p;

create view season_pages with (security_barrier) as
select
  n.id, h.slug as show_slug, n.slug, n.kind, n.label, n.subtitle, n.number, n.parts, n.is_cast_complete,
  (select case when count(*) >= 50 then count(*)::int end from (
    select from follows f join followers w on w.id = f.follower_id and w.state = 'active' where f.season_id = n.id limit 10000) m) as followers,
  p.facts as publication,
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
  ), '[]') as stories,
  g.ledger
from seasons n
join shows h on h.id = n.show_id
join show_ledgers g on g.show_id = h.id
cross join publication p;

create view person_pages with (security_barrier) as
select
  q.id, q.slug, q.display_name, q.disambiguator, q.country,
  (select o.name from organisations o where o.id = q.agency_id) as agency,
  (select case when count(*) >= 50 then count(*)::int end from (
    select from follows f join followers w on w.id = f.follower_id and w.state = 'active' where f.person_id = q.id limit 10000) m) as followers,
  p.facts as publication,
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

-- Every word of a row is kept with the status; nothing is worked out for it here.
create view tracked_seasons as
select
  n.id, t.changed_at, case when t.phase = 'rumoured' then 'undecided' else t.phase end as phase, t.flags, t.line, t.reached, t.checked_on,
  greatest(t.as_of, now()::date) as as_of,
  h.id as show_id, h.slug as show_slug, h.title as show_title, h.disambiguator, h.countries,
  n.slug, n.label, n.number, n.parts,
  coalesce((
    select array_agg(distinct o.name order by o.name) from season_organisations so join organisations o on o.id = so.organisation_id
    where so.season_id = n.id and so.role in ('network', 'streamer')
  ), '{}') as services,
  t.release ->> 'edtf' as release_edtf, t.release ->> 'words' as release_words, t.release ->> 'certainty' as release_certainty,
  t.release ->> 'kind' as release_kind, nullif(t.release -> 'was', 'null') as release_was,
  (t.release ->> 'recordedAt')::timestamptz as release_recorded_at, t.release_lo, extract(year from t.release_lo)::int as release_year,
  t.certainty, t.estimate_label
from season_statuses t
join seasons n on n.id = t.season_id
join shows h on h.id = n.show_id;

create view tracker_rows with (security_barrier) as select * from tracked_seasons;

-- What rows are chosen and put in order by: a page is cut out of these before its rows are made.
create view tracker_keys with (security_barrier) as
select n.id, t.changed_at, case when t.phase = 'rumoured' then 'undecided' else t.phase end as phase, t.checked_on, t.release_lo,
  extract(year from t.release_lo)::int as release_year, h.title as show_title, h.countries, n.label, n.number
from season_statuses t
join seasons n on n.id = t.season_id
join shows h on h.id = n.show_id;

-- Where seasons are shown.
create view tracker_services with (security_barrier) as
select so.season_id, o.name from season_organisations so join organisations o on o.id = so.organisation_id where so.role in ('network', 'streamer');

-- The rows that moved last. Chosen from an index before anything is asked about them, so that the table costs the same at any size.
create view tracker_newest with (security_barrier) as
select r.*
from (select season_id from season_statuses order by changed_at desc, season_id desc limit 400) newest
cross join lateral (select * from tracked_seasons g where g.id = newest.season_id offset 0) r;

-- What stands around the table: the counts of every season, and what can be asked for.
create view tracker_page with (security_barrier) as
select
  p.facts as publication,
  coalesce((select jsonb_object_agg(b.phase, b.seasons) from (select phase, count(*)::int as seasons from season_statuses group by phase) b), '{}') as board,
  coalesce((
    select jsonb_agg(o.name order by o.name) from organisations o
    where exists (select from season_organisations so where so.organisation_id = o.id and so.role in ('network', 'streamer'))
  ), '[]') as services,
  coalesce((select jsonb_agg(distinct country) from shows, unnest(countries) as country), '[]') as countries
from publication p;

create view track_record with (security_barrier) as
select
  e.id, e.state, e.made_on, e.reasoning, e.brier_score, e.days_off, e.resolved_at,
  p.facts as publication,
  jsonb_build_object('slug', h.slug, 'title', h.title) as show,
  jsonb_build_object('slug', n.slug, 'label', n.label) as season,
  (select jsonb_agg(jsonb_build_object('rank', w.rank, 'label', w.label, 'edtf', w.window_edtf, 'lo', w.lo, 'hi', w.hi, 'likelihood', w.likelihood,
      'probability', w.probability) order by w.rank) from estimate_windows w where w.estimate_id = e.id) as windows,
  case when c.id is not null then jsonb_build_object('kind', c.kind, 'edtf', c.when_edtf, 'summary', c.summary, 'certainty', c.certainty) end as outcome
from estimates e
join seasons n on n.id = e.season_id
join shows h on h.id = n.show_id
cross join publication p
left join public_claims c on c.id = e.outcome_claim_id
where e.state <> 'open';

-- Every note but an update, on stories that are still there to be read.
create view corrections_page with (security_barrier) as
select
  p.facts as publication,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'text', t.text, 'was', t.was_text, 'now', t.now_text,
        'facts', (select coalesce(jsonb_agg(jsonb_build_object('id', nc.id, 'summary', nc.summary) order by nc.id), '[]')
          from note_claims nn join claims nc on nc.id = nn.claim_id and nc.visibility = 'public' where nn.note_id = t.id),
        'sisters', (select coalesce(jsonb_agg(distinct jsonb_build_object('id', o.article_id, 'slug', o.slug, 'headline', o.short_headline,
            'language', o.language)), '[]')
          from note_claims nn join article_claims ac on ac.claim_id = nn.claim_id join live_editions o on o.edition_id = ac.edition_id
          where nn.note_id = t.id and o.article_id <> l.article_id),
        'publishedAt', instant_text(t.published_at), 'story', jsonb_build_object('id', l.article_id, 'slug', l.slug, 'headline', l.short_headline, 'language', l.language))
      order by t.published_at desc, t.id desc)
    from (select * from notes where kind <> 'update' order by published_at desc, id desc limit 500) t
    join editions te on te.id = t.edition_id and te.status in ('published', 'superseded', 'withdrawn')
    join live_editions l on l.article_id = t.article_id
  ), '[]') as notes
from publication p;

-- What the publication says of itself, as far as the desk has written it.
create view about_pages with (security_barrier) as
select
  p.facts as publication,
  coalesce((
    select jsonb_object_agg(s.slug, jsonb_build_object('title', s.title, 'sections', s.body, 'updatedAt', instant_text(s.updated_at))) from site_pages s
  ), '{}') as pages
from publication p;

-- One claim for each level that is stated as such, the newest.
create view verification_page with (security_barrier) as
select
  p.facts as publication,
  coalesce((
    select jsonb_object_agg(level, example) from (
      select distinct on (c.certainty) c.certainty as level, jsonb_build_object('summary', c.summary, 'show', jsonb_build_object('slug', h.slug, 'title', h.title),
        'links', (select k.links from source_chains k where k.claim_id = c.id and k.stance = 'supports' order by k.position limit 1)) as example
      from public_claims c join shows h on h.id = c.show_id
      where c.certainty in ('official', 'confirmed', 'reported', 'inferred') and c.kind <> 'denial'
      order by c.certainty, c.reported_on desc, c.id desc
    ) one
  ), '{}') as examples
from publication p;

-- ---------- faces for machines, and the pages that lead to every story ----------

drop view if exists site_facts, feeds, feed_scopes, feed_items, fed_stories, site_calendar, show_calendars, calendar_days cascade;
drop view if exists sitemap_addresses, news_stories, lead_images, archive_pages, author_pages cascade;

-- The publication by itself, for faces that need nothing else of it.
create view site_facts with (security_barrier) as select p.name, p.language, p.time_zone from publication p;

-- What feeds carry: live stories, without those that were taken back more than thirty days ago.
create view fed_stories as
select a.id as article_id, a.live_edition_id as edition_id, a.significant_at
from articles a
where a.live_edition_id is not null and not exists (
  select from notes t join editions e on e.id = t.edition_id and e.status in ('published', 'superseded', 'withdrawn')
  where t.article_id = a.id and t.kind = 'retraction' and t.published_at < now() - interval '30 days'
);

-- A story as a feed tells it. While spoilers are fenced it gives the safe headline and none of the text.
create view feed_items as
select l.article_id, l.edition_id, l.significant_at, jsonb_build_object(
    'id', l.article_id, 'slug', l.slug, 'kind', l.kind, 'language', l.language, 'headline', l.headline, 'isFenced', l.fence is not null,
    'standfirst', l.standfirst, 'body', case when l.fence is null then l.body end, 'hero', l.hero,
    'pictures', case when l.fence is not null then '{}' else coalesce((
      select jsonb_object_agg(m.asset_id, m.picture) from public_pictures m
      where m.asset_id in (select u.asset_id from placements u where u.edition_id = l.edition_id)), '{}') end,
    'firstPublishedAt', instant_text(l.first_published_at), 'significantAt', instant_text(l.significant_at),
    'authors', coalesce((select jsonb_agg(jsonb_build_object('name', w.name, 'slug', w.slug) order by b.position)
      from bylines b join authors w on w.id = b.author_id where b.edition_id = l.edition_id), '[]'),
    'subjects', coalesce((
      select jsonb_agg(x.subject order by x.role, x.position) from edition_subjects x where x.edition_id = l.edition_id
    ), '[]'),
    'notes', coalesce((
      select jsonb_agg(jsonb_build_object('kind', t.kind, 'text', t.text, 'publishedAt', instant_text(t.published_at))
        order by t.published_at desc, t.id desc)
      from notes t join editions te on te.id = t.edition_id and te.status in ('published', 'superseded', 'withdrawn')
      where t.article_id = l.article_id
    ), '[]'),
    'cited', coalesce((select jsonb_agg(distinct ac.claim_id) from article_claims ac
      where ac.edition_id = l.edition_id and ac.mode = 'live' and ac.claim_id is not null), '[]'),
    'citedShows', coalesce((select jsonb_agg(distinct c.show_id) from article_claims ac join public_claims c on c.id = ac.claim_id
      where ac.edition_id = l.edition_id and ac.mode = 'live'), '[]'),
    'standing', (select jsonb_build_object('phase', g.phase, 'line', g.line, 'asOf', g.as_of)
      from story_seasons y join season_standings g on g.season_id = y.season_id where y.edition_id = l.edition_id)
  ) as item
from live_editions l;

-- What a feed can be of, and its newest stories in the order in which readers were last told of them.
create view feed_scopes as
select 'site' as kind, ''::text as key, ''::text as part, null::jsonb as subject,
  (select array_agg(f.article_id) from (select * from fed_stories order by significant_at desc, article_id desc limit 50) f) as ids
union all
select 'show', h.slug, '', jsonb_build_object('id', h.id, 'title', h.title),
  (select array_agg(f.article_id) from (
    select g.* from show_stories t join fed_stories g on g.edition_id = t.edition_id where t.show_id = h.id
    order by g.significant_at desc, g.article_id desc limit 50) f)
from shows h
union all
select 'season', h.slug, n.slug, jsonb_build_object('id', n.id, 'title', h.title || ', ' || n.label),
  (select array_agg(f.article_id) from (
    select g.* from article_subjects x join fed_stories g on g.edition_id = x.edition_id where x.season_id = n.id
    order by g.significant_at desc, g.article_id desc limit 50) f)
from seasons n join shows h on h.id = n.show_id
union all
select 'person', q.slug, '', jsonb_build_object('id', q.id, 'title', q.display_name),
  (select array_agg(f.article_id) from (
    select g.* from article_subjects x join fed_stories g on g.edition_id = x.edition_id where x.person_id = q.id
    order by g.significant_at desc, g.article_id desc limit 50) f)
from people q
union all
select 'author', w.slug, '', jsonb_build_object('id', w.id, 'title', w.name),
  (select array_agg(f.article_id) from (
    select g.* from bylines b join fed_stories g on g.edition_id = b.edition_id where b.author_id = w.id
    order by g.significant_at desc, g.article_id desc limit 50) f)
from authors w
where exists (select from bylines b join articles a on a.live_edition_id = b.edition_id where b.author_id = w.id);

create view feeds with (security_barrier) as
select
  s.kind, s.key, s.part, s.subject,
  p.facts as publication,
  coalesce((select jsonb_agg(i.item order by i.significant_at desc, i.article_id desc) from feed_items i where i.article_id = any(chosen.ids)), '[]') as items,
  -- Only what stories print as the ledger has it now asks for a ledger.
  coalesce((
    select jsonb_agg(g.ledger) from show_ledgers g where g.show_id in (
      select c.show_id from articles a
      join article_claims ac on ac.edition_id = a.live_edition_id and ac.mode = 'live'
      join public_claims c on c.id = ac.claim_id
      where a.id = any(chosen.ids)
    )
  ), '[]') as ledgers
from feed_scopes s
cross join publication p
cross join lateral (select s.ids offset 0) chosen;

-- Days on which something is out: said by somebody entitled to, exact to the day, and neither overtaken nor disputed.
-- One for each thing that comes out, so that its entry moves when its day does.
create view calendar_days as
select distinct on (x.season_id, slot.name)
  h.id as show_id, c.when_lo as day,
  jsonb_build_object('seasonId', n.id, 'slot', slot.name, 'day', c.when_edtf, 'certainty', c.certainty, 'kind', c.kind, 'part', c.part,
    'recordedAt', instant_text(c.recorded_at), 'service', (select o.name from organisations o where o.id = c.service_id),
    'show', jsonb_build_object('slug', h.slug, 'title', h.title), 'season', jsonb_build_object('slug', n.slug, 'label', n.label)) as event
from public_claims c
join claim_seasons x on x.claim_id = c.id
join seasons n on n.id = x.season_id
join shows h on h.id = n.show_id
join season_statuses t on t.season_id = n.id
cross join lateral (
  select case when c.kind = 'finale_aired' then 'finale' when c.part is not null then 'part-' || c.part else 'out' end as name
) slot
where c.certainty in ('confirmed', 'official')
  and c.kind in ('release_date', 'premiered', 'part_released', 'full_release', 'finale_aired')
  and c.when_edtf ~ '^\d{4}-\d{2}-\d{2}$'
  and not exists (select from claim_states k where k.claim_id = c.id)
  and (c.modality = 'occurred' or t.phase in ('dated', 'airing', 'part_released', 'released'))
order by x.season_id, slot.name, (c.modality = 'occurred') desc, c.reported_on desc, c.id desc;

create view site_calendar with (security_barrier) as
select
  p.facts as publication,
  coalesce((
    select jsonb_agg(d.event order by d.day, d.event ->> 'seasonId')
    from (select * from calendar_days order by day desc limit 1000) d
  ), '[]') as events
from publication p;

create view show_calendars with (security_barrier) as
select
  h.slug, h.id, h.title,
  p.facts as publication,
  coalesce((select jsonb_agg(d.event order by d.day, d.event ->> 'seasonId') from calendar_days d where d.show_id = h.id), '[]') as events
from shows h
cross join publication p;

-- The lead picture of a live story as machines ask for it: its largest plain file, 16 by 9.
create view lead_images as
select distinct on (l.article_id) l.article_id, r.storage_key as image
from live_editions l
join media_assets m on m.id = (l.hero ->> 'assetId')::uuid and m.state = 'ready' and m.lapsed_at is null
join renditions r on r.file_id = m.file_id and r.crop = '16x9' and r.format = 'jpeg'
order by l.article_id, r.width desc;

-- Every address worth a search engine's visit, in parts that stay as they are when new ones come; 10,000 to a part.
create view sitemap_addresses with (security_barrier) as
select 'articles' as kind, ((row_number() over (order by a.first_published_at, a.id) - 1) / 10000 + 1)::int as part,
  null::text as parent_slug, s.slug, a.significant_at as changed_at, i.image
from articles a join article_slugs s on s.article_id = a.id and s.is_current left join lead_images i on i.article_id = a.id
where a.live_edition_id is not null
union all
select 'shows', ((row_number() over (order by h.created_at, h.id) - 1) / 10000 + 1)::int, null, h.slug,
  greatest(h.updated_at,
    (select max(t.changed_at) from seasons n join season_statuses t on t.season_id = n.id where n.show_id = h.id),
    (select max(c.recorded_at) from public_claims c where c.show_id = h.id),
    (select max(a.significant_at) from show_stories o join articles a on a.live_edition_id = o.edition_id where o.show_id = h.id)), null
from shows h
union all
select 'seasons', ((row_number() over (order by n.created_at, n.id) - 1) / 10000 + 1)::int, h.slug, n.slug,
  greatest(n.updated_at, (select t.changed_at from season_statuses t where t.season_id = n.id),
    (select max(c.recorded_at) from claim_seasons x join public_claims c on c.id = x.claim_id where x.season_id = n.id),
    (select max(a.significant_at) from article_subjects x join articles a on a.live_edition_id = x.edition_id where x.season_id = n.id)), null
from seasons n join shows h on h.id = n.show_id
union all
select 'people', ((row_number() over (order by q.created_at, q.id) - 1) / 10000 + 1)::int, null, q.slug,
  greatest(q.updated_at,
    (select max(a.significant_at) from article_subjects x join articles a on a.live_edition_id = x.edition_id where x.person_id = q.id)), null
from people q
union all
select 'authors', ((row_number() over (order by w.id) - 1) / 10000 + 1)::int, null, w.slug, latest.at, null
from authors w
cross join lateral (select max(a.significant_at) as at from bylines b join articles a on a.live_edition_id = b.edition_id where b.author_id = w.id) latest
where latest.at is not null
union all
select 'pages', 1, null, x.slug, x.changed_at, null
from (
  select '' as slug, (select max(a.significant_at) from articles a where a.live_edition_id is not null) as changed_at
  union all select 'tracker', (select max(t.changed_at) from season_statuses t)
  union all select 'corrections', (
    select max(t.published_at) from notes t join editions te on te.id = t.edition_id and te.status in ('published', 'superseded', 'withdrawn'))
  union all select s.slug, s.updated_at from site_pages s
) x
where x.changed_at is not null;

-- Stories first published in the last two days.
create view news_stories with (security_barrier) as
select l.slug, l.headline, l.language, l.first_published_at, i.image
from (select w.article_id from newest_stories w where w.first_published_at > now() - interval '48 hours') n
join live_editions l on l.article_id = n.article_id
left join lead_images i on i.article_id = n.article_id;

-- A month of stories, by the publication's own calendar. Each month is a stretch of an index.
create view archive_pages with (security_barrier) as
select
  to_char(m.start, 'YYYY-MM') as month,
  p.facts as publication,
  (
    select jsonb_agg(jsonb_build_object('id', l.article_id, 'slug', l.slug, 'headline', l.short_headline, 'language', l.language,
        'firstPublishedAt', instant_text(l.first_published_at),
        'shows', coalesce((select jsonb_agg(jsonb_build_object('title', o.title) order by o.position)
          from story_shows o where o.edition_id = l.edition_id), '[]'))
      order by l.first_published_at desc, l.article_id desc)
    from live_editions l
    where l.first_published_at >= m.start at time zone p.time_zone and l.first_published_at < (m.start + interval '1 month') at time zone p.time_zone
  ) as stories,
  (
    select jsonb_agg(jsonb_build_object('month', c.month, 'stories', c.stories) order by c.month desc)
    from (
      select to_char(a.first_published_at at time zone p.time_zone, 'YYYY-MM') as month, count(*)::int as stories
      from articles a where a.live_edition_id is not null group by 1
    ) c
  ) as months
from publication p
cross join lateral (
  select generate_series(date_trunc('month', min(a.first_published_at at time zone p.time_zone)),
    date_trunc('month', max(a.first_published_at at time zone p.time_zone)), interval '1 month') as start
  from articles a where a.live_edition_id is not null
) m;

-- Whoever's name stands over a story that is live, with what was put right in those stories.
create view author_pages with (security_barrier) as
select
  w.id, w.slug, w.kind, w.name, w.bio, written.stories as story_count,
  (select m.picture from public_pictures m where m.asset_id = w.picture_id) as picture,
  p.facts as publication,
  (
    select jsonb_agg(jsonb_build_object('id', l.article_id, 'slug', l.slug, 'headline', l.short_headline, 'standfirst', l.standfirst,
        'language', l.language, 'firstPublishedAt', instant_text(l.first_published_at)) order by l.first_published_at desc, l.article_id desc)
    from (
      select a.id from bylines b join articles a on a.live_edition_id = b.edition_id where b.author_id = w.id
      order by a.first_published_at desc, a.id desc limit 60
    ) n
    join live_editions l on l.article_id = n.id
  ) as stories,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'text', t.text, 'publishedAt', instant_text(t.published_at),
        'story', jsonb_build_object('id', l.article_id, 'slug', l.slug, 'headline', l.short_headline, 'language', l.language))
      order by t.published_at desc, t.id desc)
    from bylines b
    join live_editions l on l.edition_id = b.edition_id
    join notes t on t.article_id = l.article_id and t.kind <> 'update'
    join editions te on te.id = t.edition_id and te.status in ('published', 'superseded', 'withdrawn')
    where b.author_id = w.id
  ), '[]') as corrections
from authors w
cross join publication p
cross join lateral (
  select count(*)::int as stories from bylines b join articles a on a.live_edition_id = b.edition_id where b.author_id = w.id
) written
where written.stories > 0;

revoke all on all tables in schema public from public, showdesk_reader;
grant select on live_stories, front_stories, front_page, article_pages, show_pages, season_pages, person_pages to showdesk_reader;
grant select on about_pages to showdesk_reader;
grant select on tracker_page, tracker_newest, tracker_rows, tracker_keys, tracker_services, track_record, corrections_page, verification_page to showdesk_reader;
grant select on site_facts, feeds, site_calendar, show_calendars, sitemap_addresses, news_stories, archive_pages, author_pages to showdesk_reader;
