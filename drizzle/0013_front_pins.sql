CREATE TABLE "front_pins" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"pinned_by" uuid NOT NULL,
	"pinned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "one_pin_a_place" UNIQUE("position"),
	CONSTRAINT "front_pins_from_one" CHECK ("front_pins"."position" > 0)
);
--> statement-breakpoint
ALTER TABLE "front_pins" ADD CONSTRAINT "front_pins_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_pins" ADD CONSTRAINT "front_pins_pinned_by_users_id_fk" FOREIGN KEY ("pinned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;