ALTER TABLE "season_statuses" ADD COLUMN "release" jsonb;--> statement-breakpoint
ALTER TABLE "season_statuses" ADD COLUMN "release_lo" date;--> statement-breakpoint
ALTER TABLE "season_statuses" ADD COLUMN "certainty" text;--> statement-breakpoint
ALTER TABLE "season_statuses" ADD COLUMN "estimate_label" text;--> statement-breakpoint
ALTER TABLE "season_statuses" ADD COLUMN "reached" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "season_statuses" ADD COLUMN "checked_on" date;