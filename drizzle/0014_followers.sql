CREATE TABLE "caught_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"headers" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"caught_at" timestamp with time zone NOT NULL,
	CONSTRAINT "caught_mails_messageId_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wording" text NOT NULL,
	"form_version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ip_hash" text,
	CONSTRAINT "consents_kind" CHECK ("consents"."kind" in ('given', 'confirmed', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "follow_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"show_id" uuid,
	"season_id" uuid,
	"person_id" uuid,
	"verbs" text[] NOT NULL,
	"min_certainty" text DEFAULT 'confirmed' NOT NULL,
	"frequency" text DEFAULT 'at_once' NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	CONSTRAINT "follow_requests_once" UNIQUE NULLS NOT DISTINCT("follower_id","show_id","season_id","person_id"),
	CONSTRAINT "follow_requests_one_subject" CHECK (num_nonnulls("follow_requests"."show_id", "follow_requests"."season_id", "follow_requests"."person_id") = 1),
	CONSTRAINT "follow_requests_verbs" CHECK ("follow_requests"."verbs" <@ array['decision', 'date', 'delay', 'production', 'cast', 'trailer', 'out']::text[] and cardinality("follow_requests"."verbs") > 0),
	CONSTRAINT "follow_requests_min_certainty" CHECK ("follow_requests"."min_certainty" in ('reported', 'confirmed')),
	CONSTRAINT "follow_requests_frequency" CHECK ("follow_requests"."frequency" in ('at_once', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE "followers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" "citext" NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"confirmed_at" timestamp with time zone,
	"unsubscribe_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "followers_email_unique" UNIQUE("email"),
	CONSTRAINT "followers_unsubscribeKey_unique" UNIQUE("unsubscribe_key"),
	CONSTRAINT "followers_state" CHECK ("followers"."state" in ('pending', 'active', 'unsubscribed', 'bounced', 'complained')),
	CONSTRAINT "followers_active_confirmed" CHECK ("followers"."state" <> 'active' or "followers"."confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"show_id" uuid,
	"season_id" uuid,
	"person_id" uuid,
	"verbs" text[] NOT NULL,
	"min_certainty" text DEFAULT 'confirmed' NOT NULL,
	"frequency" text DEFAULT 'at_once' NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "follows_once" UNIQUE NULLS NOT DISTINCT("follower_id","show_id","season_id","person_id"),
	CONSTRAINT "follows_one_subject" CHECK (num_nonnulls("follows"."show_id", "follows"."season_id", "follows"."person_id") = 1),
	CONSTRAINT "follows_verbs" CHECK ("follows"."verbs" <@ array['decision', 'date', 'delay', 'production', 'cast', 'trailer', 'out']::text[] and cardinality("follows"."verbs") > 0),
	CONSTRAINT "follows_min_certainty" CHECK ("follows"."min_certainty" in ('reported', 'confirmed')),
	CONSTRAINT "follows_frequency" CHECK ("follows"."frequency" in ('at_once', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"fence" uuid,
	"sent_at" timestamp with time zone,
	CONSTRAINT "letters_kind" CHECK ("letters"."kind" in ('confirm', 'manage', 'news', 'digest')),
	CONSTRAINT "letters_state" CHECK ("letters"."state" in ('queued', 'sending', 'sent', 'failed', 'suppressed')),
	CONSTRAINT "letters_sent_whole" CHECK (("letters"."state" = 'sent') = ("letters"."sent_at" is not null)),
	CONSTRAINT "letters_leased" CHECK (("letters"."state" = 'sending') = ("letters"."lease_until" is not null and "letters"."fence" is not null))
);
--> statement-breakpoint
CREATE TABLE "notification_deliveries" (
	"event_id" uuid NOT NULL,
	"follower_id" uuid NOT NULL,
	"follow_id" uuid,
	"frequency" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"letter_id" uuid,
	"state" text DEFAULT 'queued' NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "notification_deliveries_event_id_follower_id_pk" PRIMARY KEY("event_id","follower_id"),
	CONSTRAINT "notification_deliveries_state" CHECK ("notification_deliveries"."state" in ('queued', 'sent', 'failed', 'suppressed')),
	CONSTRAINT "notification_deliveries_frequency" CHECK ("notification_deliveries"."frequency" in ('at_once', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE "notification_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verb" text NOT NULL,
	"show_id" uuid NOT NULL,
	"season_id" uuid,
	"person_id" uuid,
	"claim_id" uuid,
	"was_claim_id" uuid,
	"from_phase" text,
	"to_phase" text,
	"line" text,
	"certainty" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"hold_until" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone,
	"released_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancel_reason" text,
	"told_up_to" uuid,
	"told_at" timestamp with time zone,
	CONSTRAINT "notification_events_dedupeKey_unique" UNIQUE("dedupe_key"),
	CONSTRAINT "notification_events_verb" CHECK ("notification_events"."verb" in ('decision', 'date', 'delay', 'production', 'cast', 'trailer', 'out')),
	CONSTRAINT "notification_events_certainty" CHECK ("notification_events"."certainty" in ('rumoured', 'inferred', 'reported', 'confirmed', 'official')),
	CONSTRAINT "notification_events_from_phase" CHECK ("notification_events"."from_phase" is null or "notification_events"."from_phase" in ('released', 'part_released', 'airing', 'conflict', 'cancelled', 'ended', 'dated', 'wrapped', 'paused', 'filming', 'preparing', 'ordered', 'in_development', 'rumoured', 'undecided')),
	CONSTRAINT "notification_events_to_phase" CHECK ("notification_events"."to_phase" is null or "notification_events"."to_phase" in ('released', 'part_released', 'airing', 'conflict', 'cancelled', 'ended', 'dated', 'wrapped', 'paused', 'filming', 'preparing', 'ordered', 'in_development', 'rumoured', 'undecided')),
	CONSTRAINT "notification_events_something" CHECK (num_nonnulls("notification_events"."claim_id", "notification_events"."was_claim_id") > 0),
	CONSTRAINT "notification_events_one_end" CHECK (num_nonnulls("notification_events"."released_at", "notification_events"."cancelled_at") <= 1),
	CONSTRAINT "notification_events_cancelled_whole" CHECK (("notification_events"."cancelled_at" is null) = ("notification_events"."cancel_reason" is null)),
	CONSTRAINT "notification_events_cancel_reason" CHECK ("notification_events"."cancel_reason" is null or "notification_events"."cancel_reason" in ('overtaken', 'went_back', 'fell', 'by_hand'))
);
--> statement-breakpoint
CREATE TABLE "story_bodies" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_heads" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"headline" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"fenced_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_follower_id_followers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."followers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_follower_id_followers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."followers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_follower_id_followers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."followers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_event_id_notification_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."notification_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_follower_id_followers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."followers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_follow_id_follows_id_fk" FOREIGN KEY ("follow_id") REFERENCES "public"."follows"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_was_claim_id_claims_id_fk" FOREIGN KEY ("was_claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_released_by_users_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_events" ADD CONSTRAINT "notification_events_cancelled_by_users_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_bodies" ADD CONSTRAINT "story_bodies_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_heads" ADD CONSTRAINT "story_heads_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "caught_mails_newest" ON "caught_mails" USING btree ("caught_at");--> statement-breakpoint
CREATE INDEX "consents_of_follower" ON "consents" USING btree ("follower_id","at");--> statement-breakpoint
CREATE INDEX "followers_pending" ON "followers" USING btree ("created_at") WHERE "followers"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "follows_of_show" ON "follows" USING btree ("show_id","follower_id") WHERE "follows"."show_id" is not null;--> statement-breakpoint
CREATE INDEX "follows_of_season" ON "follows" USING btree ("season_id","follower_id") WHERE "follows"."season_id" is not null;--> statement-breakpoint
CREATE INDEX "follows_of_person" ON "follows" USING btree ("person_id","follower_id") WHERE "follows"."person_id" is not null;--> statement-breakpoint
CREATE INDEX "letters_due" ON "letters" USING btree ("due_at") WHERE "letters"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "letters_leased_until" ON "letters" USING btree ("lease_until") WHERE "letters"."state" = 'sending';--> statement-breakpoint
CREATE INDEX "letters_of_follower" ON "letters" USING btree ("follower_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_asked_letter" ON "letters" USING btree ("follower_id") WHERE "letters"."kind" in ('confirm', 'manage') and "letters"."state" in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "deliveries_of_follower" ON "notification_deliveries" USING btree ("follower_id");--> statement-breakpoint
CREATE INDEX "deliveries_of_follow" ON "notification_deliveries" USING btree ("follow_id");--> statement-breakpoint
CREATE INDEX "deliveries_of_letter" ON "notification_deliveries" USING btree ("letter_id");--> statement-breakpoint
CREATE INDEX "deliveries_ungathered" ON "notification_deliveries" USING btree ("due_at","follower_id") WHERE "notification_deliveries"."letter_id" is null and "notification_deliveries"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "notification_events_held" ON "notification_events" USING btree ("hold_until") WHERE "notification_events"."released_at" is null and "notification_events"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "notification_events_untold" ON "notification_events" USING btree ("released_at") WHERE "notification_events"."released_at" is not null and "notification_events"."told_at" is null;--> statement-breakpoint
CREATE INDEX "notification_events_of_season" ON "notification_events" USING btree ("season_id","verb");--> statement-breakpoint
CREATE INDEX "notification_events_of_claim" ON "notification_events" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "story_bodies_words" ON "story_bodies" USING gin ("words");--> statement-breakpoint
CREATE INDEX "story_heads_words" ON "story_heads" USING gin ("words");--> statement-breakpoint
CREATE INDEX "story_heads_newest" ON "story_heads" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "story_heads_fenced" ON "story_heads" USING btree ("fenced_until");