-- A sealed revision never changes, but for the name it is given, once.
create or replace function revisions_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if pg_trigger_depth() > 1 then return old; end if;
    raise exception 'revisions are kept' using errcode = 'check_violation', constraint = 'revisions_stay';
  end if;
  if old.sealed_at is not null
    and (old.label is not null or to_jsonb(new) - 'label' is distinct from to_jsonb(old) - 'label') then
    raise exception 'revision % is sealed', old.id using errcode = 'check_violation', constraint = 'revisions_stay';
  end if;
  return new;
end $$;
