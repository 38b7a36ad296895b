CREATE TABLE "note_claims" (
	"note_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	CONSTRAINT "note_claims_note_id_claim_id_pk" PRIMARY KEY("note_id","claim_id")
);
--> statement-breakpoint
ALTER TABLE "note_claims" ADD CONSTRAINT "note_claims_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_claims" ADD CONSTRAINT "note_claims_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notes_of_claim" ON "note_claims" USING btree ("claim_id");--> statement-breakpoint
CREATE TRIGGER note_claims_append_only BEFORE UPDATE OR DELETE ON note_claims FOR EACH ROW EXECUTE FUNCTION append_only();
