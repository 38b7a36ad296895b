-- A trigger that runs before an update sees no generated column yet: a dated claim could not be checked, published or taken back.
create or replace function claims_stay() returns trigger language plpgsql as $$
declare
  free constant text[] := array['visibility', 'embargo_until', 'last_verified_on', 'last_verified_by', 'retracted_at', 'retracted_by', 'retraction_reason', 'when_lo', 'when_hi'];
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - free = to_jsonb(new) - free then return new; end if;
  raise exception 'claim % is never changed in place', old.id using errcode = 'check_violation', constraint = 'claims_stay';
end $$;
