CREATE INDEX "claims_newest" ON "claims" USING btree ("reported_on","id") WHERE "claims"."visibility" = 'public';--> statement-breakpoint
CREATE INDEX "statuses_newest" ON "season_statuses" USING btree ("changed_at","season_id");
