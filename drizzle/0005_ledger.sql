CREATE TABLE "article_claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"claim_id" uuid,
	"estimate_id" uuid,
	"mode" text NOT NULL,
	"block_id" text NOT NULL,
	"quoted_text" text NOT NULL,
	"as_of_on" date,
	CONSTRAINT "article_claims_once" UNIQUE NULLS NOT DISTINCT("edition_id","claim_id","estimate_id","block_id"),
	CONSTRAINT "article_claims_mode" CHECK ("article_claims"."mode" in ('plain', 'live', 'as_of', 'quote')),
	CONSTRAINT "article_claims_exactly_one" CHECK (num_nonnulls("article_claims"."claim_id", "article_claims"."estimate_id") = 1),
	CONSTRAINT "article_claims_as_of" CHECK (("article_claims"."mode" = 'as_of') = ("article_claims"."as_of_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "claim_relations" (
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"is_ruling" boolean DEFAULT false NOT NULL,
	"note" text,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "claim_relations_from_id_to_id_kind_pk" PRIMARY KEY("from_id","to_id","kind"),
	CONSTRAINT "claim_relations_kind" CHECK ("claim_relations"."kind" in ('supersedes', 'contradicts', 'denies', 'delays', 'refines', 'reverses')),
	CONSTRAINT "claim_relations_two_claims" CHECK ("claim_relations"."from_id" <> "claim_relations"."to_id"),
	CONSTRAINT "claim_relations_ruling_has_note" CHECK (not "claim_relations"."is_ruling" or "claim_relations"."note" is not null)
);
--> statement-breakpoint
CREATE TABLE "claim_seasons" (
	"claim_id" uuid NOT NULL,
	"season_id" uuid NOT NULL,
	"show_id" uuid NOT NULL,
	CONSTRAINT "claim_seasons_claim_id_season_id_pk" PRIMARY KEY("claim_id","season_id")
);
--> statement-breakpoint
CREATE TABLE "claim_sources" (
	"claim_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"stance" text DEFAULT 'supports' NOT NULL,
	"quote" text,
	"quote_language" text,
	"quote_is_translation" boolean,
	CONSTRAINT "claim_sources_claim_id_source_id_pk" PRIMARY KEY("claim_id","source_id"),
	CONSTRAINT "claim_sources_stance" CHECK ("claim_sources"."stance" in ('supports', 'disputes'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"show_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"certainty" text NOT NULL,
	"modality" text NOT NULL,
	"scope" text NOT NULL,
	"part" integer,
	"when_edtf" "edtf",
	"when_lo" date GENERATED ALWAYS AS (edtf_lo(when_edtf)) STORED,
	"when_hi" date GENERATED ALWAYS AS (edtf_hi(when_edtf)) STORED,
	"when_words" text,
	"when_anchor" date,
	"service_id" uuid,
	"person_id" uuid,
	"is_final" boolean,
	"value" jsonb,
	"summary" text NOT NULL,
	"reasoning" text,
	"reported_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"last_verified_on" date,
	"last_verified_by" uuid,
	"visibility" text DEFAULT 'internal' NOT NULL,
	"embargo_until" timestamp with time zone,
	"retracted_at" timestamp with time zone,
	"retracted_by" uuid,
	"retraction_reason" text,
	"import_key" text,
	CONSTRAINT "claims_importKey_unique" UNIQUE("import_key"),
	CONSTRAINT "claims_of_show" UNIQUE("id","show_id"),
	CONSTRAINT "claims_kind" CHECK ("claims"."kind" in ('in_development', 'pilot_ordered', 'ordered', 'renewed', 'picked_up', 'revived', 'final_season', 'cancelled', 'renewal_reversed', 'shelved', 'ended', 'writing', 'pre_production', 'auditions', 'table_read', 'filming_started', 'filming_paused', 'filming_resumed', 'filming_wrapped', 'post_production', 'production_delayed', 'release_window', 'release_date', 'trailer_released', 'premiered', 'part_released', 'full_release', 'finale_aired', 'release_delayed', 'removed', 'cast_in_talks', 'cast_joined', 'cast_returning', 'showrunner_joined', 'cast_left', 'showrunner_left', 'viewership', 'episode_count', 'catalogue_note', 'denial')),
	CONSTRAINT "claims_certainty" CHECK ("claims"."certainty" in ('rumoured', 'inferred', 'reported', 'confirmed', 'official')),
	CONSTRAINT "claims_modality" CHECK ("claims"."modality" in ('occurred', 'planned')),
	CONSTRAINT "claims_scope" CHECK ("claims"."scope" in ('show', 'seasons', 'more')),
	CONSTRAINT "claims_visibility" CHECK ("claims"."visibility" in ('internal', 'public')),
	CONSTRAINT "claims_inferred_has_reasoning" CHECK ("claims"."certainty" <> 'inferred' or "claims"."reasoning" is not null),
	CONSTRAINT "claims_retracted_whole" CHECK (num_nonnulls("claims"."retracted_at", "claims"."retracted_by", "claims"."retraction_reason") in (0, 3)),
	CONSTRAINT "claims_anchor_has_words" CHECK ("claims"."when_anchor" is null or "claims"."when_words" is not null),
	CONSTRAINT "claims_occurred_is_past" CHECK ("claims"."modality" <> 'occurred' or "claims"."when_edtf" is null or edtf_lo("claims"."when_edtf") is null or edtf_lo("claims"."when_edtf") <= "claims"."reported_on"),
	CONSTRAINT "claims_release_date_is_a_day" CHECK ("claims"."kind" <> 'release_date' or length(rtrim("claims"."when_edtf", '?~%')) = 10),
	CONSTRAINT "claims_release_plans" CHECK (not ("claims"."kind" in ('release_window', 'release_date', 'trailer_released', 'premiered', 'part_released', 'full_release', 'finale_aired', 'release_delayed', 'removed')) or ("claims"."modality" = 'planned') = ("claims"."kind" in ('release_window', 'release_date'))),
	CONSTRAINT "claims_decisions_occurred" CHECK (not ("claims"."kind" in ('in_development', 'pilot_ordered', 'ordered', 'renewed', 'picked_up', 'revived', 'final_season', 'cancelled', 'renewal_reversed', 'shelved', 'ended', 'cast_in_talks', 'cast_joined', 'cast_returning', 'showrunner_joined', 'cast_left', 'showrunner_left')) or "claims"."modality" = 'occurred'),
	CONSTRAINT "claims_orders_name_seasons" CHECK (not ("claims"."kind" in ('ordered', 'renewed', 'picked_up', 'revived')) or "claims"."scope" <> 'show'),
	CONSTRAINT "claims_part" CHECK ("claims"."part" is null or "claims"."kind" in ('part_released', 'release_date', 'release_window'))
);
--> statement-breakpoint
CREATE TABLE "estimate_windows" (
	"estimate_id" uuid NOT NULL,
	"rank" integer NOT NULL,
	"label" text NOT NULL,
	"window_edtf" "edtf" NOT NULL,
	"lo" date GENERATED ALWAYS AS (edtf_lo(window_edtf)) STORED,
	"hi" date GENERATED ALWAYS AS (edtf_hi(window_edtf)) STORED,
	"likelihood" text NOT NULL,
	"probability" numeric(4, 3) NOT NULL,
	CONSTRAINT "estimate_windows_estimate_id_rank_pk" PRIMARY KEY("estimate_id","rank"),
	CONSTRAINT "estimate_windows_likelihood" CHECK ("estimate_windows"."likelihood" in ('almost_certain', 'very_likely', 'likely', 'even', 'unlikely', 'very_unlikely')),
	CONSTRAINT "estimate_windows_probability" CHECK ("estimate_windows"."probability" > 0 and "estimate_windows"."probability" < 1)
);
--> statement-breakpoint
CREATE TABLE "estimates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"season_id" uuid NOT NULL,
	"made_on" date NOT NULL,
	"made_by" uuid NOT NULL,
	"reasoning" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"outcome_claim_id" uuid,
	"brier_score" numeric(6, 4),
	"days_off" integer,
	"resolved_at" timestamp with time zone,
	"basis_claim_ids" uuid[] DEFAULT '{}' NOT NULL,
	"import_key" text,
	CONSTRAINT "estimates_importKey_unique" UNIQUE("import_key"),
	CONSTRAINT "estimates_state" CHECK ("estimates"."state" in ('open', 'superseded', 'resolved', 'void'))
);
--> statement-breakpoint
CREATE TABLE "open_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"show_id" uuid NOT NULL,
	"season_id" uuid,
	"key" text NOT NULL,
	"wording" text NOT NULL,
	"raised_on" date NOT NULL,
	"last_checked_on" date,
	"closed_on" date,
	"closed_by_claim_id" uuid,
	"close_reason" text,
	CONSTRAINT "open_questions_closed_whole" CHECK (("open_questions"."closed_on" is null) = ("open_questions"."close_reason" is null)),
	CONSTRAINT "open_questions_close_reason" CHECK ("open_questions"."close_reason" is null or "open_questions"."close_reason" in ('answered', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "season_statuses" (
	"season_id" uuid PRIMARY KEY NOT NULL,
	"phase" text NOT NULL,
	"flags" jsonb NOT NULL,
	"line" text NOT NULL,
	"status" jsonb NOT NULL,
	"as_of" date NOT NULL,
	"rules_version" integer NOT NULL,
	"input_hash" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "season_statuses_phase" CHECK ("season_statuses"."phase" in ('released', 'part_released', 'airing', 'conflict', 'cancelled', 'ended', 'dated', 'wrapped', 'paused', 'filming', 'preparing', 'ordered', 'in_development', 'rumoured', 'undecided'))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"person_id" uuid,
	"title" text,
	"url" text,
	"published_on" date,
	"accessed_on" date,
	"basis" text NOT NULL,
	"relays_source_id" uuid,
	"language" text,
	"import_key" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sources_importKey_unique" UNIQUE("import_key"),
	CONSTRAINT "sources_basis" CHECK ("sources"."basis" in ('official_statement', 'on_record', 'anonymous', 'document', 'observation', 'unstated')),
	CONSTRAINT "sources_one_speaker" CHECK (num_nonnulls("sources"."organisation_id", "sources"."person_id") <= 1),
	CONSTRAINT "sources_seen_is_named" CHECK ("sources"."accessed_on" is null or "sources"."url" is not null or "sources"."title" is not null),
	CONSTRAINT "sources_anonymous_names_nobody" CHECK ("sources"."basis" <> 'anonymous' or "sources"."person_id" is null),
	CONSTRAINT "sources_relay_another" CHECK ("sources"."relays_source_id" is null or "sources"."relays_source_id" <> "sources"."id")
);
--> statement-breakpoint
CREATE TABLE "stale_flags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"caused_by_id" uuid NOT NULL,
	"severity" text NOT NULL,
	"block_id" text NOT NULL,
	"quoted_text" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"resolution" text,
	"reason" text,
	"assignee" uuid,
	CONSTRAINT "stale_flags_severity" CHECK ("stale_flags"."severity" in ('retracted', 'contradicted', 'contested', 'outdated', 'narrowed')),
	CONSTRAINT "stale_flags_state" CHECK ("stale_flags"."state" in ('open', 'closed')),
	CONSTRAINT "stale_flags_resolution" CHECK ("stale_flags"."resolution" is null or "stale_flags"."resolution" in ('updated', 'noted', 'kept', 'moot')),
	CONSTRAINT "stale_flags_closed_whole" CHECK (("stale_flags"."state" = 'closed') = ("stale_flags"."closed_at" is not null and "stale_flags"."resolution" is not null)),
	CONSTRAINT "stale_flags_kept_has_reason" CHECK ("stale_flags"."resolution" is distinct from 'kept' or "stale_flags"."reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "article_claims" ADD CONSTRAINT "article_claims_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_claims" ADD CONSTRAINT "article_claims_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_claims" ADD CONSTRAINT "article_claims_estimate_id_estimates_id_fk" FOREIGN KEY ("estimate_id") REFERENCES "public"."estimates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_from_id_claims_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_to_id_claims_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_seasons" ADD CONSTRAINT "claim_seasons_claim" FOREIGN KEY ("claim_id","show_id") REFERENCES "public"."claims"("id","show_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_seasons" ADD CONSTRAINT "claim_seasons_season" FOREIGN KEY ("season_id","show_id") REFERENCES "public"."seasons"("id","show_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_service_id_organisations_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_last_verified_by_users_id_fk" FOREIGN KEY ("last_verified_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_retracted_by_users_id_fk" FOREIGN KEY ("retracted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimate_windows" ADD CONSTRAINT "estimate_windows_estimate_id_estimates_id_fk" FOREIGN KEY ("estimate_id") REFERENCES "public"."estimates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimates" ADD CONSTRAINT "estimates_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimates" ADD CONSTRAINT "estimates_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimates" ADD CONSTRAINT "estimates_outcome_claim_id_claims_id_fk" FOREIGN KEY ("outcome_claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_questions" ADD CONSTRAINT "open_questions_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_questions" ADD CONSTRAINT "open_questions_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_questions" ADD CONSTRAINT "open_questions_closed_by_claim_id_claims_id_fk" FOREIGN KEY ("closed_by_claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_statuses" ADD CONSTRAINT "season_statuses_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_relays" FOREIGN KEY ("relays_source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stale_flags" ADD CONSTRAINT "stale_flags_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stale_flags" ADD CONSTRAINT "stale_flags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stale_flags" ADD CONSTRAINT "stale_flags_caused_by_id_claims_id_fk" FOREIGN KEY ("caused_by_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stale_flags" ADD CONSTRAINT "stale_flags_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stale_flags" ADD CONSTRAINT "stale_flags_assignee_users_id_fk" FOREIGN KEY ("assignee") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "citations_of_claim" ON "article_claims" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "relations_to_claim" ON "claim_relations" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "claims_of_season" ON "claim_seasons" USING btree ("season_id");--> statement-breakpoint
CREATE INDEX "claims_of_source" ON "claim_sources" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "claims_by_show_and_kind" ON "claims" USING btree ("show_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_estimate" ON "estimates" USING btree ("season_id") WHERE "estimates"."state" = 'open';--> statement-breakpoint
CREATE INDEX "estimates_of_season" ON "estimates" USING btree ("season_id");--> statement-breakpoint
CREATE INDEX "questions_of_season" ON "open_questions" USING btree ("season_id");--> statement-breakpoint
CREATE INDEX "statuses_by_phase" ON "season_statuses" USING btree ("phase");--> statement-breakpoint
CREATE INDEX "sources_by_relayed" ON "sources" USING btree ("relays_source_id");--> statement-breakpoint
CREATE INDEX "sources_by_url" ON "sources" USING btree ("url");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_flag" ON "stale_flags" USING btree ("edition_id","claim_id") WHERE "stale_flags"."state" = 'open';--> statement-breakpoint
CREATE INDEX "flags_of_claim" ON "stale_flags" USING btree ("claim_id") WHERE "stale_flags"."state" = 'open';