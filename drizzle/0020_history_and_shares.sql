CREATE TABLE "edition_looks" (
	"edition_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"is_read" boolean DEFAULT false NOT NULL,
	CONSTRAINT "edition_looks_edition_id_user_id_revision_id_pk" PRIMARY KEY("edition_id","user_id","revision_id")
);
--> statement-breakpoint
CREATE TABLE "edition_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_for" text NOT NULL,
	"may_comment" boolean DEFAULT false NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "edition_shares_token" UNIQUE("token_hash"),
	CONSTRAINT "edition_shares_hash" CHECK ("edition_shares"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "edition_shares_end" CHECK ("edition_shares"."expires_at" > "edition_shares"."created_at"),
	CONSTRAINT "edition_shares_revoked_by_someone" CHECK (("edition_shares"."revoked_at" is null) = ("edition_shares"."revoked_by" is null))
);
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "save_count" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "byline" jsonb;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "about" jsonb;--> statement-breakpoint
ALTER TABLE "edition_looks" ADD CONSTRAINT "edition_looks_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_looks" ADD CONSTRAINT "edition_looks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_looks" ADD CONSTRAINT "edition_looks_revision" FOREIGN KEY ("revision_id","edition_id") REFERENCES "public"."revisions"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_shares" ADD CONSTRAINT "edition_shares_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_shares" ADD CONSTRAINT "edition_shares_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_shares" ADD CONSTRAINT "edition_shares_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_shares" ADD CONSTRAINT "edition_shares_revision" FOREIGN KEY ("revision_id","edition_id") REFERENCES "public"."revisions"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shares_of_edition" ON "edition_shares" USING btree ("edition_id","created_at");
--> statement-breakpoint

-- The newest text of each edition stands under the names and records on file; of older ones nobody kept them.
alter table revisions disable trigger revisions_stay;
--> statement-breakpoint
update revisions r set
  byline = (select coalesce(jsonb_agg(b.author_id order by b.position), '[]') from bylines b where b.edition_id = r.edition_id),
  about = (
    select coalesce(jsonb_agg(jsonb_build_object(
      'kind', case when s.show_id is not null then 'show' when s.season_id is not null then 'season' else 'person' end,
      'id', coalesce(s.show_id, s.season_id, s.person_id)) order by s.position), '[]')
    from article_subjects s where s.edition_id = r.edition_id and s.origin = 'explicit')
from editions e where e.head_revision_id = r.id;
--> statement-breakpoint
set constraints all immediate;
--> statement-breakpoint
set constraints all deferred;
--> statement-breakpoint
alter table revisions enable trigger revisions_stay;
--> statement-breakpoint

-- A link goes on showing what it was made for, and one that was taken back stays so.
create function shares_stay() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null
    or (new.edition_id, new.revision_id, new.token_hash, new.created_by, new.created_at)
      is distinct from (old.edition_id, old.revision_id, old.token_hash, old.created_by, old.created_at) then
    raise exception 'share % stays as it was made', old.id using errcode = 'check_violation', constraint = 'shares_stay';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger shares_stay before update on edition_shares for each row execute function shares_stay();
