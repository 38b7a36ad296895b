CREATE TABLE "media_assets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "media_assets_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"file_id" uuid,
	"kind" text DEFAULT 'other' NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"alt" text,
	"is_decorative" boolean DEFAULT false NOT NULL,
	"creator" text,
	"credit_line" text,
	"copyright_notice" text,
	"usage_terms" text,
	"rights_url" text,
	"supplier" text,
	"licence" text DEFAULT 'unknown' NOT NULL,
	"licence_expires_on" date,
	"lapsed_at" timestamp with time zone,
	"focal_x" double precision DEFAULT 0.5 NOT NULL,
	"focal_y" double precision DEFAULT 0.5 NOT NULL,
	"cuts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "media_assets_number_unique" UNIQUE("number"),
	CONSTRAINT "media_assets_state" CHECK ("media_assets"."state" in ('pending', 'ready', 'retired')),
	CONSTRAINT "media_assets_kind" CHECK ("media_assets"."kind" in ('production_still', 'key_art', 'poster', 'portrait', 'screenshot', 'illustration', 'logo', 'other')),
	CONSTRAINT "media_assets_licence" CHECK ("media_assets"."licence" in ('publicity', 'agency', 'cc', 'owned', 'unknown')),
	CONSTRAINT "media_assets_focal" CHECK ("media_assets"."focal_x" between 0 and 1 and "media_assets"."focal_y" between 0 and 1),
	CONSTRAINT "media_assets_has_file" CHECK ("media_assets"."state" = 'pending' or "media_assets"."file_id" is not null),
	CONSTRAINT "media_assets_lapses_after_a_day" CHECK ("media_assets"."lapsed_at" is null or "media_assets"."licence_expires_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "media_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"asset_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file_name" text NOT NULL,
	"source_sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"mime" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"has_alpha" boolean NOT NULL,
	"phash" text NOT NULL,
	"placeholder" text NOT NULL,
	"embedded" jsonb NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"stored_at" timestamp with time zone,
	CONSTRAINT "media_files_number" UNIQUE("asset_id","number"),
	CONSTRAINT "media_files_of_asset" UNIQUE("id","asset_id"),
	CONSTRAINT "media_files_source" UNIQUE("source_sha256"),
	CONSTRAINT "media_files_has_size" CHECK ("media_files"."width" > 0 and "media_files"."height" > 0 and "media_files"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "media_subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"asset_id" uuid NOT NULL,
	"show_id" uuid,
	"person_id" uuid,
	CONSTRAINT "media_subjects_once" UNIQUE NULLS NOT DISTINCT("asset_id","show_id","person_id"),
	CONSTRAINT "media_subjects_exactly_one" CHECK (num_nonnulls("media_subjects"."show_id", "media_subjects"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"use" text NOT NULL,
	"block_id" text,
	"position" integer NOT NULL,
	"caption" text,
	"alt_override" text,
	"is_decorative" boolean DEFAULT false NOT NULL,
	CONSTRAINT "placements_use" CHECK ("placements"."use" in ('hero', 'inline')),
	CONSTRAINT "placements_inline_in_block" CHECK (("placements"."use" = 'inline') = ("placements"."block_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "renditions" (
	"file_id" uuid NOT NULL,
	"crop" text NOT NULL,
	"format" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"storage_key" text NOT NULL,
	CONSTRAINT "renditions_file_id_crop_format_width_pk" PRIMARY KEY("file_id","crop","format","width"),
	CONSTRAINT "renditions_crop" CHECK ("renditions"."crop" in ('whole', '16x9', '4x3', '1x1', '191x100')),
	CONSTRAINT "renditions_format" CHECK ("renditions"."format" in ('avif', 'webp', 'jpeg'))
);
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "hero" jsonb;--> statement-breakpoint
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_files" ADD CONSTRAINT "media_files_asset_id_media_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."media_assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_files" ADD CONSTRAINT "media_files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_subjects" ADD CONSTRAINT "media_subjects_asset_id_media_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."media_assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_subjects" ADD CONSTRAINT "media_subjects_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_subjects" ADD CONSTRAINT "media_subjects_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_asset_id_media_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."media_assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_file_id_media_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_assets_newest" ON "media_assets" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "media_assets_expiring" ON "media_assets" USING btree ("licence_expires_on") WHERE "media_assets"."licence_expires_on" is not null;--> statement-breakpoint
CREATE INDEX "media_files_by_key" ON "media_files" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "media_of_show" ON "media_subjects" USING btree ("show_id");--> statement-breakpoint
CREATE INDEX "media_of_person" ON "media_subjects" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_hero" ON "placements" USING btree ("edition_id") WHERE "placements"."use" in ('hero');--> statement-breakpoint
CREATE INDEX "placements_of_edition" ON "placements" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "placements_of_asset" ON "placements" USING btree ("asset_id");--> statement-breakpoint
CREATE INDEX "renditions_by_key" ON "renditions" USING btree ("storage_key");--> statement-breakpoint
-- By hand: an asset shows one of its own files; the two rows point at each other, so the check waits for the commit.
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_own_file" FOREIGN KEY ("file_id", "id") REFERENCES "media_files" ("id", "asset_id") DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_hero_names_an_asset" CHECK ("hero" is null or jsonb_typeof("hero" -> 'assetId') = 'string');--> statement-breakpoint
-- By hand: bytes once stored are what they are; a replacement is another row.
CREATE FUNCTION stored_files_stay() RETURNS trigger LANGUAGE plpgsql AS $$ begin
  if old.stored_at is not null then raise exception 'a stored file never changes' using errcode = 'check_violation'; end if;
  return new;
end $$;--> statement-breakpoint
CREATE TRIGGER stored_files_stay BEFORE UPDATE ON "media_files" FOR EACH ROW EXECUTE FUNCTION stored_files_stay();
