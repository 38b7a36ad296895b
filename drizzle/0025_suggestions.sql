CREATE TABLE "suggestions" (
	"edition_id" uuid NOT NULL,
	"key" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "suggestions_edition_id_key_pk" PRIMARY KEY("edition_id","key"),
	CONSTRAINT "suggestions_state" CHECK ("suggestions"."state" in ('open', 'accepted', 'declined', 'removed')),
	CONSTRAINT "suggestions_decided_by_someone" CHECK (("suggestions"."state" = 'open') = ("suggestions"."decided_by" is null) and ("suggestions"."decided_by" is null) = ("suggestions"."decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "open_suggestions" ON "suggestions" USING btree ("edition_id") WHERE "suggestions"."state" = 'open';--> statement-breakpoint
-- Who made a suggestion, and when, was written down when it first arrived; no text can say otherwise later.
create function suggestion_makers_stay() returns trigger language plpgsql as $$
begin
  if (new.edition_id, new.key, new.by, new.at) is distinct from (old.edition_id, old.key, old.by, old.at) then
    raise exception 'the maker of suggestion % stays', old.key using errcode = 'check_violation', constraint = 'suggestion_makers_stay';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger suggestion_makers_stay before update on suggestions for each row execute function suggestion_makers_stay();
