-- `by` is a word of the language it is written in, so the column is quoted.
create or replace function suggestion_makers_stay() returns trigger language plpgsql as $$
begin
  if (new.edition_id, new.key, new."by", new.at) is distinct from (old.edition_id, old.key, old."by", old.at) then
    raise exception 'the maker of suggestion % stays', old.key using errcode = 'check_violation', constraint = 'suggestion_makers_stay';
  end if;
  return new;
end $$;
