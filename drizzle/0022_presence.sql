CREATE TABLE "edition_pens" (
	"edition_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"tab_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"taken_from" uuid,
	"asked_by" uuid,
	"asked_at" timestamp with time zone,
	"declined_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "edition_presence" (
	"edition_id" uuid NOT NULL,
	"tab_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"is_hidden" boolean NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_presence_edition_id_tab_id_pk" PRIMARY KEY("edition_id","tab_id"),
	CONSTRAINT "edition_presence_mode" CHECK ("edition_presence"."mode" in ('editing', 'suggesting', 'reading'))
);
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "merged_revision_id" uuid;
--> statement-breakpoint
ALTER TABLE "edition_pens" ADD CONSTRAINT "edition_pens_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "edition_pens" ADD CONSTRAINT "edition_pens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "edition_pens" ADD CONSTRAINT "edition_pens_taken_from_users_id_fk" FOREIGN KEY ("taken_from") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "edition_pens" ADD CONSTRAINT "edition_pens_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "edition_presence" ADD CONSTRAINT "edition_presence_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "edition_presence" ADD CONSTRAINT "edition_presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "presence_by_age" ON "edition_presence" USING btree ("seen_at");
--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_merged_same_edition" FOREIGN KEY ("merged_revision_id","edition_id") REFERENCES "public"."revisions"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint

-- Who is here, and whose turn it is, is worth nothing after a crash: not written ahead, so that a beat costs no disk.
alter table edition_presence set unlogged;
