CREATE TABLE "story_readers" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"lately" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_views" (
	"article_id" uuid NOT NULL,
	"viewed_on" date NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "story_views_article_id_viewed_on_pk" PRIMARY KEY("article_id","viewed_on"),
	CONSTRAINT "story_views_some" CHECK ("story_views"."views" > 0)
);
--> statement-breakpoint
ALTER TABLE "stale_flags" ADD COLUMN "gravity" smallint GENERATED ALWAYS AS (array_position(array['retracted', 'contradicted', 'contested', 'outdated', 'narrowed']::text[], severity)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "stale_flags" ADD COLUMN "readers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "story_readers" ADD CONSTRAINT "story_readers_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_views" ADD CONSTRAINT "story_views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "most_read" ON "story_readers" USING btree ("lately");--> statement-breakpoint
CREATE INDEX "story_views_by_day" ON "story_views" USING btree ("viewed_on");--> statement-breakpoint
CREATE INDEX "claims_under_embargo" ON "claims" USING btree ("embargo_until") WHERE "claims"."embargo_until" is not null;--> statement-breakpoint
CREATE INDEX "flags_of_cause" ON "stale_flags" USING btree ("caused_by_id") WHERE "stale_flags"."state" = 'open';--> statement-breakpoint
CREATE INDEX "flags_gravest" ON "stale_flags" USING btree ("gravity","readers" DESC NULLS FIRST,"raised_at","id") WHERE "stale_flags"."state" = 'open';--> statement-breakpoint
CREATE INDEX "flags_of_assignee" ON "stale_flags" USING btree ("assignee") WHERE "stale_flags"."state" = 'open';