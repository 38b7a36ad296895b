-- What Drizzle cannot express: circular and deferrable constraints, triggers, and the indexes of search.

-- An article points only at its own editions, an edition only at its own revisions.
alter table articles
  add constraint articles_live_edition foreign key (live_edition_id, id) references editions (id, article_id) deferrable initially deferred,
  add constraint articles_open_edition foreign key (open_edition_id, id) references editions (id, article_id) deferrable initially deferred;
--> statement-breakpoint
alter table editions
  add constraint editions_head_revision foreign key (head_revision_id, id) references revisions (id, edition_id) deferrable initially deferred,
  add constraint editions_approved_revision foreign key (approved_revision_id, id) references revisions (id, edition_id) deferrable initially deferred;
--> statement-breakpoint
-- Reordering swaps positions, so these are looked at when the transaction ends.
alter table bylines add constraint bylines_position unique (edition_id, position) deferrable initially deferred;
--> statement-breakpoint
alter table credits add constraint credits_position unique nulls not distinct (show_id, season_id, source_work_id, "group", position) deferrable initially deferred;
--> statement-breakpoint
alter table show_titles add constraint show_titles_position unique (show_id, position) deferrable initially deferred;
--> statement-breakpoint
alter table person_names add constraint person_names_position unique (person_id, position) deferrable initially deferred;
--> statement-breakpoint

-- Open and live pointers agree with the statuses, at the end of every transaction.
create function article_pointers_agree() returns trigger language plpgsql as $$
declare
  subject uuid;
  agrees boolean;
begin
  if tg_table_name = 'articles' then subject := new.id; else subject := new.article_id; end if;
  select
    a.live_edition_id is not distinct from (select e.id from editions e where e.article_id = a.id and e.status = 'published')
    and a.open_edition_id is not distinct from (
      select e.id from editions e
      where e.article_id = a.id and e.status in ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled'))
  into agrees from articles a where a.id = subject;
  if not coalesce(agrees, true) then
    raise exception 'article % points at an edition of another status', subject using errcode = 'check_violation', constraint = 'article_pointers_agree';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger article_pointers_agree after insert or update on articles deferrable initially deferred
  for each row execute function article_pointers_agree();
--> statement-breakpoint
create constraint trigger edition_pointers_agree after insert or update on editions deferrable initially deferred
  for each row execute function article_pointers_agree();
--> statement-breakpoint

-- A sealed revision never changes. A row leaves only with its whole article (a cascade runs one trigger deeper).
create function revisions_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if pg_trigger_depth() > 1 then return old; end if;
    raise exception 'revisions are kept' using errcode = 'check_violation', constraint = 'revisions_stay';
  end if;
  if old.sealed_at is not null then
    raise exception 'revision % is sealed', old.id using errcode = 'check_violation', constraint = 'revisions_stay';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger revisions_stay before update or delete on revisions for each row execute function revisions_stay();
--> statement-breakpoint
create function only_the_head_is_unsealed() returns trigger language plpgsql as $$
declare
  subject uuid;
begin
  if tg_table_name = 'editions' then subject := new.id; else subject := new.edition_id; end if;
  if exists (
    select from revisions r join editions e on e.id = r.edition_id
    where e.id = subject and r.sealed_at is null and r.id is distinct from e.head_revision_id) then
    raise exception 'edition % has an unsealed revision that is not its head', subject using errcode = 'check_violation', constraint = 'only_the_head_is_unsealed';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger only_the_head_is_unsealed after insert or update on revisions deferrable initially deferred
  for each row execute function only_the_head_is_unsealed();
--> statement-breakpoint
create constraint trigger only_the_head_is_unsealed after update of head_revision_id on editions deferrable initially deferred
  for each row execute function only_the_head_is_unsealed();
--> statement-breakpoint

-- Once an article has been published its addresses are its own for good.
create function slugs_stay() returns trigger language plpgsql as $$
begin
  if not exists (select from articles a where a.id = old.article_id and a.first_published_at is not null) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' or new.slug <> old.slug or new.article_id <> old.article_id then
    raise exception 'slug % stays with its article', old.slug using errcode = 'check_violation', constraint = 'slugs_stay';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger slugs_stay before update or delete on article_slugs for each row execute function slugs_stay();
--> statement-breakpoint

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'check_violation', constraint = tg_table_name || '_append_only';
end $$;
--> statement-breakpoint
create trigger notes_append_only before update or delete on notes for each row execute function append_only();
--> statement-breakpoint
create trigger notes_no_truncate before truncate on notes for each statement execute function append_only();
--> statement-breakpoint
create trigger audit_log_append_only before update or delete on audit_log for each row execute function append_only();
--> statement-breakpoint
create trigger audit_log_no_truncate before truncate on audit_log for each statement execute function append_only();
--> statement-breakpoint
create trigger users_stay before delete on users for each row execute function append_only();
--> statement-breakpoint

-- The desk is never left without an admin. The lock makes two admins who demote each other meet here.
create function an_admin_remains() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('showdesk:an-admin-remains'));
  if not exists (select from users where role = 'admin' and suspended_at is null) then
    raise exception 'no active admin would remain' using errcode = 'check_violation', constraint = 'an_admin_remains';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger an_admin_remains after update of role, suspended_at on users deferrable initially deferred
  for each row when (old.role = 'admin' and old.suspended_at is null and (new.role <> 'admin' or new.suspended_at is not null))
  execute function an_admin_remains();
--> statement-breakpoint

-- Search by any title or name: case and accents folded; the dictionary is named so that the function may be indexed.
create function folded(t text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, t))
$$;
--> statement-breakpoint
create index show_titles_trigram on show_titles using gin (folded(text) gin_trgm_ops);
--> statement-breakpoint
create index person_names_trigram on person_names using gin (folded(text) gin_trgm_ops);
--> statement-breakpoint
create index organisations_trigram on organisations using gin (folded(name) gin_trgm_ops);
--> statement-breakpoint
create index revisions_headline_trigram on revisions using gin (folded(headline) gin_trgm_ops);
