CREATE TABLE "claim_states" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "claim_states_state" CHECK ("claim_states"."state" in ('closed', 'disputed'))
);
--> statement-breakpoint
ALTER TABLE "claim_states" ADD CONSTRAINT "claim_states_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;