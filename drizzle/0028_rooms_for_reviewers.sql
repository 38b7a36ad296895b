CREATE TABLE "notice_letters" (
	"notice_id" uuid PRIMARY KEY NOT NULL,
	"letter_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "muted_stories" (
	"user_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	CONSTRAINT "muted_stories_user_id_article_id_pk" PRIMARY KEY("user_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	CONSTRAINT "notice_choices_user_id_kind_pk" PRIMARY KEY("user_id","kind"),
	CONSTRAINT "notice_choices_kind" CHECK ("notice_choices"."kind" in ('submitted', 'changes_requested', 'approved', 'scheduled', 'held', 'published', 'withdrawn', 'mentioned', 'commented', 'flagged', 'pen_asked', 'pen_taken')),
	CONSTRAINT "notice_choices_way" CHECK ("notice_choices"."way" in ('desk', 'mail', 'both', 'off'))
);
--> statement-breakpoint
INSERT INTO "notice_choices" ("user_id", "kind", "way") SELECT "user_id", "kind", 'off' FROM "muted_notices";--> statement-breakpoint
DROP TABLE "muted_notices" CASCADE;--> statement-breakpoint
UPDATE "comments" SET "share_id" = NULL WHERE "share_id" NOT IN (SELECT "id" FROM "edition_shares");--> statement-breakpoint
ALTER TABLE "letters" DROP CONSTRAINT "letters_kind";--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "follower_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "spoilers_for" text;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "user_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "is_on_desk" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "mail_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "digest_hour" smallint;--> statement-breakpoint
ALTER TABLE "notice_letters" ADD CONSTRAINT "notice_letters_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_letters" ADD CONSTRAINT "notice_letters_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "muted_stories" ADD CONSTRAINT "muted_stories_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "muted_stories" ADD CONSTRAINT "muted_stories_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_of_letter" ON "notice_letters" USING btree ("letter_id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_share_id_edition_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."edition_shares"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_by_mail" ON "notices" USING btree ("mail_due_at") WHERE "notices"."mail_due_at" is not null;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_spoilers_fenced" CHECK ("revisions"."spoilers_for" is null or "revisions"."spoilers_until" is not null);--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_to_one" CHECK (num_nonnulls("letters"."follower_id", "letters"."user_id") = 1 and ("letters"."kind" = 'desk') = ("letters"."user_id" is not null));--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_kind" CHECK ("letters"."kind" in ('confirm', 'manage', 'news', 'digest', 'desk'));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_digest_hour" CHECK ("users"."digest_hour" between 0 and 23);--> statement-breakpoint
-- While a story is fenced, its standfirst is behind the fence with its headline.
create or replace function index_story(story uuid) returns void language plpgsql as $$
declare
  said record;
begin
  select a.kind, a.first_published_at, r.body_text,
    case when r.spoilers_until > now() then '' else r.standfirst end as standfirst,
    case when r.spoilers_until > now() then r.safe_headline else r.headline end as headline,
    case when r.spoilers_until > now() then '' else coalesce(r.short_headline, '') end as short_headline,
    case when r.spoilers_until > now() then r.spoilers_until end as fenced_until
  into said
  from articles a
  join editions e on e.id = a.live_edition_id and e.status = 'published'
  join revisions r on r.id = e.head_revision_id
  where a.id = story;
  if not found then
    delete from story_heads where article_id = story;
    delete from story_bodies where article_id = story;
    return;
  end if;
  insert into story_heads as h (article_id, kind, published_at, headline, words, fenced_until)
  values (story, said.kind, said.first_published_at, said.headline,
    setweight(to_tsvector('story_head', said.headline), 'A') || setweight(to_tsvector('story_head', said.short_headline), 'B')
      || setweight(to_tsvector('story_head', said.standfirst), 'C'), said.fenced_until)
  on conflict (article_id) do update set kind = excluded.kind, published_at = excluded.published_at, headline = excluded.headline,
    words = excluded.words, fenced_until = excluded.fenced_until;
  insert into story_bodies as b (article_id, kind, published_at, words)
  values (story, said.kind, said.first_published_at, to_tsvector('story_body', concat_ws(' ', said.headline, said.standfirst, said.body_text)))
  on conflict (article_id) do update set kind = excluded.kind, published_at = excluded.published_at, words = excluded.words;
end $$;
