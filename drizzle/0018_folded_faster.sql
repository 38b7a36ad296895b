-- The same answer, so the indexes on it stay; a third of the time, as this language keeps its plan.
create or replace function folded(t text) returns text language plpgsql immutable strict parallel safe as $$
begin
  return lower(public.unaccent('public.unaccent'::regdictionary, t));
end $$;
