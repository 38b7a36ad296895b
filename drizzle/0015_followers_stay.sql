-- What was agreed to and taken back is kept as it was.
create trigger consents_append_only before update or delete on consents for each row execute function append_only();
--> statement-breakpoint
create trigger consents_no_truncate before truncate on consents for each statement execute function append_only();
