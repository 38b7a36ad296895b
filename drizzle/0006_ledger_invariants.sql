-- What Drizzle cannot express of the ledger: append-only rows, chains without circles, gates that are asked when a transaction ends.

create index claims_when on claims using gist (daterange(when_lo, when_hi, '[]'));
--> statement-breakpoint
create unique index one_open_question on open_questions (show_id, season_id, key) nulls not distinct where closed_on is null;
--> statement-breakpoint
alter table estimate_windows add constraint estimate_windows_disjoint exclude using gist (estimate_id with =, daterange(lo, hi, '[]') with &&);
--> statement-breakpoint

-- A claim is never changed in place: only who may see it, when it was last checked, and that it was taken back.
create function claims_stay() returns trigger language plpgsql as $$
declare
  free constant text[] := array['visibility', 'embargo_until', 'last_verified_on', 'last_verified_by', 'retracted_at', 'retracted_by', 'retraction_reason'];
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - free = to_jsonb(new) - free then return new; end if;
  raise exception 'claim % is never changed in place', old.id using errcode = 'check_violation', constraint = 'claims_stay';
end $$;
--> statement-breakpoint
create trigger claims_stay before update or delete on claims for each row execute function claims_stay();
--> statement-breakpoint
create trigger claims_no_truncate before truncate on claims for each statement execute function append_only();
--> statement-breakpoint
create trigger claim_relations_stay before update on claim_relations for each row execute function append_only();
--> statement-breakpoint

create function estimates_stay() returns trigger language plpgsql as $$
declare
  free constant text[] := array['state', 'outcome_claim_id', 'brier_score', 'days_off', 'resolved_at'];
begin
  if to_jsonb(old) - free = to_jsonb(new) - free then return new; end if;
  raise exception 'estimate % is superseded, not overwritten', old.id using errcode = 'check_violation', constraint = 'estimates_stay';
end $$;
--> statement-breakpoint
create trigger estimates_stay before update on estimates for each row execute function estimates_stay();
--> statement-breakpoint
create trigger estimate_windows_stay before update on estimate_windows for each row execute function append_only();
--> statement-breakpoint

create function estimate_sums_to_one() returns trigger language plpgsql as $$
begin
  if (select sum(probability) from estimate_windows where estimate_id = new.estimate_id) > 1 then
    raise exception 'the windows of estimate % are more than certain', new.estimate_id using errcode = 'check_violation', constraint = 'estimate_sums_to_one';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger estimate_sums_to_one after insert on estimate_windows deferrable initially deferred
  for each row execute function estimate_sums_to_one();
--> statement-breakpoint

-- A claim about seasons names one at least, and no other claim names any.
create function claim_scope_agrees() returns trigger language plpgsql as $$
declare
  subject uuid;
begin
  if tg_table_name = 'claims' then subject := new.id; else subject := coalesce(new.claim_id, old.claim_id); end if;
  if exists (
    select from claims c where c.id = subject
      and (c.scope = 'seasons') <> exists (select from claim_seasons s where s.claim_id = c.id)) then
    raise exception 'the scope of claim % does not agree with its seasons', subject using errcode = 'check_violation', constraint = 'claim_scope_agrees';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger claim_scope_agrees after insert on claims deferrable initially deferred for each row execute function claim_scope_agrees();
--> statement-breakpoint
create constraint trigger claim_seasons_agree after insert or delete on claim_seasons deferrable initially deferred for each row execute function claim_scope_agrees();
--> statement-breakpoint

create function relations_have_no_circle() returns trigger language plpgsql as $$
begin
  if (select show_id from claims where id = new.from_id) <> (select show_id from claims where id = new.to_id) then
    raise exception 'claims of two shows are not related' using errcode = 'check_violation', constraint = 'relations_of_one_show';
  end if;
  if exists (
    with recursive reached (id) as (
      select r.to_id from claim_relations r where r.from_id = new.to_id
      union select r.to_id from claim_relations r join reached on r.from_id = reached.id)
    select from reached where id = new.from_id) then
    raise exception 'claims % and % would stand in a circle', new.from_id, new.to_id using errcode = 'check_violation', constraint = 'relations_have_no_circle';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger relations_have_no_circle before insert on claim_relations for each row execute function relations_have_no_circle();
--> statement-breakpoint

-- At most five links from what we hold to its origin, and none leads back.
create function relays_end() returns trigger language plpgsql as $$
declare
  next_id uuid := new.relays_source_id;
  hops int := 0;
begin
  while next_id is not null loop
    hops := hops + 1;
    if hops > 5 or next_id = new.id then
      raise exception 'source % passes on too many others, or itself', new.id using errcode = 'check_violation', constraint = 'relays_end';
    end if;
    select relays_source_id into next_id from sources where id = next_id;
  end loop;
  return new;
end $$;
--> statement-breakpoint
create trigger relays_end before insert or update of relays_source_id on sources for each row execute function relays_end();
--> statement-breakpoint

create function origin_of(source_id uuid) returns uuid language sql stable as $$
  with recursive chain (id, relays) as (
    select s.id, s.relays_source_id from sources s where s.id = source_id
    union all select s.id, s.relays_source_id from sources s join chain on s.id = chain.relays)
  select id from chain where relays is null
$$;
--> statement-breakpoint

-- Who is entitled to say it: the services and studios of the seasons it reaches; about people, they themselves and their agency too.
create function authorities_for(c claims) returns setof uuid language sql stable as $$
  select so.organisation_id from season_organisations so join seasons s on s.id = so.season_id
  where s.show_id = c.show_id and (c.scope <> 'seasons' or exists (select from claim_seasons cs where cs.claim_id = c.id and cs.season_id = s.id))
  union
  select unnest(array[p.id, p.agency_id]) from people p
  where p.id = c.person_id and c.kind in ('cast_in_talks', 'cast_joined', 'cast_returning', 'showrunner_joined', 'cast_left', 'showrunner_left')
$$;
--> statement-breakpoint

create function certainty_is_carried(c claims) returns boolean language sql stable as $$
  select case c.certainty
    when 'inferred' then c.reasoning is not null
    when 'official' then exists (
      select from claim_sources cs join sources s on s.id = cs.source_id
      where cs.claim_id = c.id and cs.stance = 'supports' and s.relays_source_id is null and s.accessed_on is not null
        and (s.url is not null or s.title is not null) and s.basis in ('official_statement', 'document')
        and coalesce(s.organisation_id, s.person_id) in (select authorities_for(c)))
    when 'confirmed' then (
      select coalesce(bool_or(coalesce(o.organisation_id, o.person_id) in (select authorities_for(c))), false)
        or count(distinct coalesce(o.organisation_id, o.person_id)) >= 2
      from claim_sources cs join sources o on o.id = origin_of(cs.source_id)
      where cs.claim_id = c.id and cs.stance = 'supports' and o.basis <> 'anonymous' and coalesce(o.organisation_id, o.person_id) is not null)
    else exists (select from claim_sources cs where cs.claim_id = c.id and cs.stance = 'supports')
  end
$$;
--> statement-breakpoint
create function certainty_gate() returns trigger language plpgsql as $$
declare
  unsure uuid;
begin
  select c.id into unsure from claims c
  where not certainty_is_carried(c) and case tg_table_name
    when 'claims' then c.id = (to_jsonb(new) ->> 'id')::uuid
    when 'claim_sources' then c.id = (to_jsonb(coalesce(new, old)) ->> 'claim_id')::uuid
    when 'sources' then c.id in (select cs.claim_id from claim_sources cs where origin_of(cs.source_id) = (to_jsonb(new) ->> 'id')::uuid or cs.source_id = (to_jsonb(new) ->> 'id')::uuid)
    else c.show_id = (select s.show_id from seasons s where s.id = (to_jsonb(old) ->> 'season_id')::uuid)
  end limit 1;
  if unsure is not null then
    raise exception 'claim % is not as sure as its sources carry', unsure using errcode = 'check_violation', constraint = 'certainty_gate';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger certainty_gate after insert on claims deferrable initially deferred for each row execute function certainty_gate();
--> statement-breakpoint
create constraint trigger certainty_gate after insert or update or delete on claim_sources deferrable initially deferred for each row execute function certainty_gate();
--> statement-breakpoint
create constraint trigger certainty_gate after update on sources deferrable initially deferred for each row execute function certainty_gate();
--> statement-breakpoint
create constraint trigger certainty_gate after update or delete on season_organisations deferrable initially deferred for each row execute function certainty_gate();
