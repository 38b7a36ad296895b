create extension if not exists citext;
--> statement-breakpoint
create extension if not exists btree_gist;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
-- The bounds of a fuzzy date: first and last day it may mean, both inclusive, null where it is open.
create function edtf_point_lo(p text) returns date language sql immutable strict parallel safe as $$
  select case when p = '..' then null
    else make_date(left(p, 4)::int, coalesce(nullif(substr(p, 6, 2), '')::int, 1), coalesce(nullif(substr(p, 9, 2), '')::int, 1)) end
$$;
--> statement-breakpoint
create function edtf_point_hi(p text) returns date language sql immutable strict parallel safe as $$
  select case when p = '..' then null
    when length(p) = 10 then edtf_point_lo(p)
    when length(p) = 7 then (edtf_point_lo(p) + interval '1 month')::date - 1
    else make_date(left(p, 4)::int, 12, 31) end
$$;
--> statement-breakpoint
create function edtf_lo(t text) returns date language sql immutable strict parallel safe as $$
  select case when t like '___X' then make_date(left(t, 3)::int * 10, 1, 1)
    else edtf_point_lo(split_part(rtrim(t, '?~%'), '/', 1)) end
$$;
--> statement-breakpoint
create function edtf_hi(t text) returns date language sql immutable strict parallel safe as $$
  select case when t like '___X' then make_date(left(t, 3)::int * 10 + 9, 12, 31)
    else edtf_point_hi(split_part(rtrim(t, '?~%'), '/', case when position('/' in t) > 0 then 2 else 1 end)) end
$$;
--> statement-breakpoint
create domain edtf as text check (
  (value ~ '^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$'
    or value ~ '^[1-9]\d\dX$'
    or (value <> '../..'
      and value ~ '^([1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|\.\.)/([1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|\.\.)$'))
  and edtf_lo(value) <= edtf_hi(value) is not false
);
