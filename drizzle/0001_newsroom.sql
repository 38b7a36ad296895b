CREATE TABLE "article_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"is_current" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"role" text NOT NULL,
	"origin" text NOT NULL,
	"position" integer NOT NULL,
	"show_id" uuid,
	"season_id" uuid,
	"person_id" uuid,
	CONSTRAINT "article_subjects_once" UNIQUE NULLS NOT DISTINCT("edition_id","show_id","season_id","person_id"),
	CONSTRAINT "article_subjects_role" CHECK ("article_subjects"."role" in ('about', 'mentions')),
	CONSTRAINT "article_subjects_origin" CHECK ("article_subjects"."origin" in ('document', 'explicit')),
	CONSTRAINT "article_subjects_exactly_one" CHECK (num_nonnulls("article_subjects"."show_id", "article_subjects"."season_id", "article_subjects"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text DEFAULT 'news' NOT NULL,
	"language" text DEFAULT 'en-GB' NOT NULL,
	"live_edition_id" uuid,
	"open_edition_id" uuid,
	"first_published_at" timestamp with time zone,
	"significant_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "articles_kind" CHECK ("articles"."kind" in ('news', 'explainer', 'analysis', 'review', 'recap', 'interview', 'list')),
	CONSTRAINT "articles_live_was_published" CHECK ("articles"."live_edition_id" is null or "articles"."first_published_at" is not null),
	CONSTRAINT "articles_significant_was_published" CHECK (("articles"."first_published_at" is null) = ("articles"."significant_at" is null))
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"kind" text DEFAULT 'person' NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"bio" text,
	CONSTRAINT "authors_userId_unique" UNIQUE("user_id"),
	CONSTRAINT "authors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "authors_kind" CHECK ("authors"."kind" in ('person', 'organisation'))
);
--> statement-breakpoint
CREATE TABLE "bylines" (
	"edition_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "bylines_edition_id_author_id_pk" PRIMARY KEY("edition_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"author_id" uuid NOT NULL,
	"head_revision_id" uuid,
	"approved_revision_id" uuid,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"override_reason" text,
	"embargo_until" timestamp with time zone,
	"scheduled_for" timestamp with time zone,
	"scheduled_by" uuid,
	"wanted_for" timestamp with time zone,
	"expire_at" timestamp with time zone,
	"held_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text,
	"changes_asked" text,
	"assignee" uuid,
	"due_at" timestamp with time zone,
	"reviewer" uuid,
	"submitted_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "editions_number" UNIQUE("article_id","number"),
	CONSTRAINT "editions_of_article" UNIQUE("id","article_id"),
	CONSTRAINT "editions_status" CHECK ("editions"."status" in ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'superseded', 'withdrawn', 'spiked')),
	CONSTRAINT "editions_approved_is_head" CHECK ("editions"."status" not in ('approved', 'scheduled') or ("editions"."approved_revision_id" is not null and "editions"."approved_revision_id" = "editions"."head_revision_id")),
	CONSTRAINT "editions_approved_by_someone" CHECK (("editions"."approved_revision_id" is null) = ("editions"."approved_by" is null) and ("editions"."approved_revision_id" is null) = ("editions"."approved_at" is null)),
	CONSTRAINT "editions_scheduled_has_hour" CHECK ("editions"."status" <> 'scheduled' or "editions"."scheduled_for" is not null),
	CONSTRAINT "editions_schedule_after_embargo" CHECK ("editions"."scheduled_for" is null or "editions"."embargo_until" is null or "editions"."scheduled_for" >= "editions"."embargo_until"),
	CONSTRAINT "editions_expiry_after_schedule" CHECK ("editions"."expire_at" is null or "editions"."scheduled_for" is null or "editions"."expire_at" > "editions"."scheduled_for"),
	CONSTRAINT "editions_published_has_time" CHECK ("editions"."status" <> 'published' or "editions"."published_at" is not null),
	CONSTRAINT "editions_withdrawn_has_reason" CHECK ("editions"."status" <> 'withdrawn' or ("editions"."withdrawn_reason" is not null and "editions"."withdrawn_at" is not null)),
	CONSTRAINT "editions_two_pairs_of_eyes" CHECK ("editions"."approved_by" is null or "editions"."approved_by" <> "editions"."author_id" or "editions"."override_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"was_text" text,
	"now_text" text,
	"edition_id" uuid NOT NULL,
	"placement" text DEFAULT 'top' NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"approved_by" uuid NOT NULL,
	CONSTRAINT "notes_kind" CHECK ("notes"."kind" in ('update', 'correction', 'clarification', 'retraction')),
	CONSTRAINT "notes_placement" CHECK ("notes"."placement" in ('top', 'bottom')),
	CONSTRAINT "notes_correction_says_what" CHECK ("notes"."kind" not in ('correction', 'retraction') or "notes"."was_text" is not null)
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"short_headline" text,
	"seo_title" text,
	"seo_description" text,
	"safe_headline" text,
	"spoilers_until" timestamp with time zone,
	"body" jsonb NOT NULL,
	"body_text" text NOT NULL,
	"content_hash" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"last_saved_at" timestamp with time zone NOT NULL,
	"last_save_id" uuid,
	"sealed_at" timestamp with time zone,
	"label" text,
	"base_revision_id" uuid,
	CONSTRAINT "revisions_number" UNIQUE("edition_id","number"),
	CONSTRAINT "revisions_of_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "revisions_body_is_doc" CHECK ("revisions"."body"->>'type' = 'doc'),
	CONSTRAINT "revisions_spoilers_both" CHECK (("revisions"."safe_headline" is null) = ("revisions"."spoilers_until" is null)),
	CONSTRAINT "revisions_side_is_sealed" CHECK ("revisions"."base_revision_id" is null or "revisions"."sealed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "outbox_deliveries" (
	"event_id" uuid NOT NULL,
	"subscriber" text NOT NULL,
	CONSTRAINT "outbox_deliveries_event_id_subscriber_pk" PRIMARY KEY("event_id","subscriber")
);
--> statement-breakpoint
CREATE TABLE "outbox_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_purges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "page_purges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tags" text[] NOT NULL,
	"paths" text[] NOT NULL,
	"drop" boolean NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "worker_beats" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"show_id" uuid,
	"source_work_id" uuid,
	"season_id" uuid,
	"group" text NOT NULL,
	"job" text,
	"character_name" text,
	"credited_as" text,
	"position" integer NOT NULL,
	CONSTRAINT "credits_once" UNIQUE NULLS NOT DISTINCT("person_id","show_id","season_id","source_work_id","group","job","character_name"),
	CONSTRAINT "credits_group" CHECK ("credits"."group" in ('creator', 'cast', 'guest', 'writer', 'director', 'producer', 'crew', 'author')),
	CONSTRAINT "credits_exactly_one" CHECK (num_nonnulls("credits"."show_id", "credits"."source_work_id") = 1),
	CONSTRAINT "credits_author_of_work" CHECK (("credits"."group" = 'author') = ("credits"."source_work_id" is not null)),
	CONSTRAINT "credits_season_has_show" CHECK ("credits"."season_id" is null or "credits"."show_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"display_name" text NOT NULL,
	"sort_name" text NOT NULL,
	"disambiguator" text,
	"country" char(2),
	"agency_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "person_names" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"family" text,
	"given" text,
	"order" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"script" text NOT NULL,
	"romanisation_system" text,
	CONSTRAINT "person_names_order" CHECK ("person_names"."order" in ('family_first', 'given_first', 'mononym')),
	CONSTRAINT "person_names_kind" CHECK ("person_names"."kind" in ('display', 'native', 'romanisation', 'stage', 'former', 'misspelling')),
	CONSTRAINT "person_names_mononym" CHECK ("person_names"."order" <> 'mononym' or "person_names"."family" is null)
);
--> statement-breakpoint
CREATE TABLE "adaptations" (
	"show_id" uuid NOT NULL,
	"source_work_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"shares_title" boolean,
	CONSTRAINT "adaptations_show_id_source_work_id_pk" PRIMARY KEY("show_id","source_work_id"),
	CONSTRAINT "adaptations_relation" CHECK ("adaptations"."relation" in ('adapted_from', 'based_on', 'inspired_by'))
);
--> statement-breakpoint
CREATE TABLE "external_ids" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"show_id" uuid,
	"season_id" uuid,
	"person_id" uuid,
	CONSTRAINT "external_ids_scheme_value_pk" PRIMARY KEY("scheme","value"),
	CONSTRAINT "external_ids_scheme" CHECK ("external_ids"."scheme" in ('imdb', 'tmdb', 'tvmaze', 'tvdb', 'wikidata', 'eidr')),
	CONSTRAINT "external_ids_exactly_one" CHECK (num_nonnulls("external_ids"."show_id", "external_ids"."season_id", "external_ids"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"hosts" text[] DEFAULT '{}' NOT NULL,
	"roles" text[] NOT NULL,
	"country" char(2),
	"former_names" text[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_roles" CHECK ("organisations"."roles" <@ array['network', 'streamer', 'studio', 'outlet', 'publisher', 'agency']::text[] and cardinality("organisations"."roles") > 0)
);
--> statement-breakpoint
CREATE TABLE "season_organisations" (
	"season_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"territory" text DEFAULT 'WW' NOT NULL,
	CONSTRAINT "season_organisations_season_id_organisation_id_role_territory_pk" PRIMARY KEY("season_id","organisation_id","role","territory"),
	CONSTRAINT "season_organisations_role" CHECK ("season_organisations"."role" in ('network', 'streamer', 'studio')),
	CONSTRAINT "season_organisations_territory" CHECK ("season_organisations"."territory" ~ '^[A-Z]{2}(-[A-Z]{2})*$')
);
--> statement-breakpoint
CREATE TABLE "seasons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"show_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" numeric(6, 2) NOT NULL,
	"number" integer,
	"label" text NOT NULL,
	"subtitle" text,
	"slug" text NOT NULL,
	"parts" smallint,
	"is_cast_complete" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "seasons_position" UNIQUE("show_id","position"),
	CONSTRAINT "seasons_slug" UNIQUE("show_id","slug"),
	CONSTRAINT "seasons_of_show" UNIQUE("id","show_id"),
	CONSTRAINT "seasons_kind" CHECK ("seasons"."kind" in ('season', 'special', 'miniseries', 'films')),
	CONSTRAINT "seasons_parts" CHECK ("seasons"."parts" is null or "seasons"."parts" >= 2),
	CONSTRAINT "seasons_number_positive" CHECK ("seasons"."number" is null or "seasons"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "show_relations" (
	"from_show" uuid NOT NULL,
	"to_show" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "show_relations_from_show_to_show_kind_pk" PRIMARY KEY("from_show","to_show","kind"),
	CONSTRAINT "show_relations_kind" CHECK ("show_relations"."kind" in ('spin_off_of', 'remake_of', 'revival_of', 'sequel_to', 'prequel_to', 'companion_to', 'shares_source_with')),
	CONSTRAINT "show_relations_two_shows" CHECK ("show_relations"."from_show" <> "show_relations"."to_show")
);
--> statement-breakpoint
CREATE TABLE "show_titles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"show_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"script" text,
	CONSTRAINT "show_titles_kind" CHECK ("show_titles"."kind" in ('display', 'original', 'official', 'literal', 'working', 'former', 'misspelling'))
);
--> statement-breakpoint
CREATE TABLE "shows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"disambiguator" text,
	"format" text NOT NULL,
	"original_language" text NOT NULL,
	"countries" char(2)[] NOT NULL,
	"genres" text[] DEFAULT '{}' NOT NULL,
	"logline" text,
	"is_anthology" boolean DEFAULT false NOT NULL,
	"are_creators_complete" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shows_slug_unique" UNIQUE("slug"),
	CONSTRAINT "shows_format" CHECK ("shows"."format" in ('series', 'limited', 'anthology', 'special', 'documentary', 'reality')),
	CONSTRAINT "shows_countries" CHECK (cardinality("shows"."countries") >= 1),
	CONSTRAINT "shows_genres" CHECK ("shows"."genres" <@ array['action', 'adventure', 'alternate history', 'animation', 'anthology', 'comedy', 'crime', 'documentary', 'drama', 'family', 'fantasy', 'heist', 'historical', 'horror', 'medical', 'musical', 'mystery', 'period', 'political', 'reality', 'romance', 'satire', 'science fiction', 'sport', 'supernatural', 'thriller', 'war', 'western', 'workplace', 'zombie']::text[])
);
--> statement-breakpoint
CREATE TABLE "source_works" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"original_title" text,
	"language" text,
	"publisher_id" uuid,
	"first_published" "edtf",
	"as_show_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "source_works_slug_unique" UNIQUE("slug"),
	CONSTRAINT "source_works_kind" CHECK ("source_works"."kind" in ('webtoon', 'web_novel', 'novel', 'novel_series', 'manga', 'comic', 'short_story', 'play', 'film', 'tv_series', 'game', 'podcast', 'true_events'))
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"user_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"edition_id" uuid,
	"article_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"reason" text,
	CONSTRAINT "audit_log_actor_kind" CHECK ("audit_log"."actor_kind" in ('user', 'system', 'reader')),
	CONSTRAINT "audit_log_user_is_user" CHECK (("audit_log"."actor_kind" = 'user') = ("audit_log"."user_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" "citext" NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('writer', 'editor', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"article_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"by_user_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('submitted', 'changes_requested', 'approved', 'scheduled', 'held', 'published', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"fresh_at" timestamp with time zone NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"ip_prefix" text DEFAULT '' NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"publication_name" text NOT NULL,
	"language" text DEFAULT 'en-GB' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"second_person" text DEFAULT 'normal' NOT NULL,
	"follow_line" text,
	"policy_urls" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"likelihoods" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"notification_hold_minutes" integer DEFAULT 30 NOT NULL,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "settings_one_row" CHECK ("settings"."id" = 1),
	CONSTRAINT "settings_second_person" CHECK ("settings"."second_person" in ('off', 'normal', 'strict'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" "citext" NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"suspended_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_role" CHECK ("users"."role" in ('writer', 'editor', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "article_slugs" ADD CONSTRAINT "article_slugs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_subjects" ADD CONSTRAINT "article_subjects_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_subjects" ADD CONSTRAINT "article_subjects_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_subjects" ADD CONSTRAINT "article_subjects_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_subjects" ADD CONSTRAINT "article_subjects_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_scheduled_by_users_id_fk" FOREIGN KEY ("scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_assignee_users_id_fk" FOREIGN KEY ("assignee") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_reviewer_users_id_fk" FOREIGN KEY ("reviewer") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_base_same_edition" FOREIGN KEY ("base_revision_id","edition_id") REFERENCES "public"."revisions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_deliveries" ADD CONSTRAINT "outbox_deliveries_event_id_outbox_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."outbox_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_source_work_id_source_works_id_fk" FOREIGN KEY ("source_work_id") REFERENCES "public"."source_works"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_season_of_show" FOREIGN KEY ("season_id","show_id") REFERENCES "public"."seasons"("id","show_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_agency_id_organisations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adaptations" ADD CONSTRAINT "adaptations_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adaptations" ADD CONSTRAINT "adaptations_source_work_id_source_works_id_fk" FOREIGN KEY ("source_work_id") REFERENCES "public"."source_works"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_ids" ADD CONSTRAINT "external_ids_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_ids" ADD CONSTRAINT "external_ids_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_ids" ADD CONSTRAINT "external_ids_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_organisations" ADD CONSTRAINT "season_organisations_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_organisations" ADD CONSTRAINT "season_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "show_relations" ADD CONSTRAINT "show_relations_from_show_shows_id_fk" FOREIGN KEY ("from_show") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "show_relations" ADD CONSTRAINT "show_relations_to_show_shows_id_fk" FOREIGN KEY ("to_show") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "show_titles" ADD CONSTRAINT "show_titles_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_works" ADD CONSTRAINT "source_works_publisher_id_organisations_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_works" ADD CONSTRAINT "source_works_as_show_id_shows_id_fk" FOREIGN KEY ("as_show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_current_slug" ON "article_slugs" USING btree ("article_id") WHERE "article_slugs"."is_current";--> statement-breakpoint
CREATE INDEX "slugs_of_article" ON "article_slugs" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "subjects_show" ON "article_subjects" USING btree ("show_id");--> statement-breakpoint
CREATE INDEX "subjects_season" ON "article_subjects" USING btree ("season_id");--> statement-breakpoint
CREATE INDEX "subjects_person" ON "article_subjects" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "bylines_of_author" ON "bylines" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_edition" ON "editions" USING btree ("article_id") WHERE "editions"."status" in ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX "one_live_edition" ON "editions" USING btree ("article_id") WHERE "editions"."status" = 'published';--> statement-breakpoint
CREATE INDEX "due_editions" ON "editions" USING btree ("scheduled_for") WHERE "editions"."status" = 'scheduled';--> statement-breakpoint
CREATE INDEX "expiring_editions" ON "editions" USING btree ("expire_at") WHERE "editions"."status" = 'published';--> statement-breakpoint
CREATE INDEX "editions_by_status" ON "editions" USING btree ("status","updated_at");--> statement-breakpoint
CREATE INDEX "notes_of_article" ON "notes" USING btree ("article_id","published_at");--> statement-breakpoint
CREATE INDEX "page_purges_by_time" ON "page_purges" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "credits_of_person" ON "credits" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "credits_of_season" ON "credits" USING btree ("season_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_display_name" ON "person_names" USING btree ("person_id","language") WHERE "person_names"."kind" = 'display';--> statement-breakpoint
CREATE INDEX "names_of_person" ON "person_names" USING btree ("person_id","position");--> statement-breakpoint
CREATE INDEX "seasons_of_organisation" ON "season_organisations" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seasons_number" ON "seasons" USING btree ("show_id","number") WHERE "seasons"."kind" = 'season';--> statement-breakpoint
CREATE INDEX "titles_of_show" ON "show_titles" USING btree ("show_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "shows_same_title_needs_disambiguator" ON "shows" USING btree (lower("title"),coalesce("disambiguator", ''));--> statement-breakpoint
CREATE INDEX "audit_log_of_edition" ON "audit_log" USING btree ("edition_id","at");--> statement-breakpoint
CREATE INDEX "audit_log_of_article" ON "audit_log" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "audit_log_of_subject" ON "audit_log" USING btree ("subject_type","subject_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_invitation" ON "invitations" USING btree ("email") WHERE "invitations"."accepted_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "notices_of_user" ON "notices" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "sessions_of_user" ON "sessions" USING btree ("user_id");