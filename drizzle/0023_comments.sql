CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"parent_id" uuid,
	"block_id" text,
	"exact" text,
	"prefix" text,
	"suffix" text,
	"body" text NOT NULL,
	"is_blocking" boolean DEFAULT false NOT NULL,
	"by_user_id" uuid,
	"share_id" uuid,
	"guest_name" text,
	"at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"resolved_by" uuid,
	"resolved_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "comments_of_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "comments_by_one" CHECK (num_nonnulls("comments"."by_user_id", "comments"."guest_name") = 1),
	CONSTRAINT "comments_share_is_a_guests" CHECK ("comments"."share_id" is null or "comments"."guest_name" is not null),
	CONSTRAINT "comments_quote_whole" CHECK (num_nonnulls("comments"."exact", "comments"."prefix", "comments"."suffix") in (0, 3)),
	CONSTRAINT "comments_quote_in_a_block" CHECK ("comments"."exact" is null or ("comments"."block_id" is not null and "comments"."exact" <> '')),
	CONSTRAINT "comments_resolved_both" CHECK (("comments"."resolved_by" is null) = ("comments"."resolved_at" is null)),
	CONSTRAINT "comments_removed_says_nothing" CHECK (("comments"."removed_at" is not null) = ("comments"."body" = '')),
	CONSTRAINT "comments_reply_is_plain" CHECK ("comments"."parent_id" is null or ("comments"."block_id" is null and "comments"."exact" is null and not "comments"."is_blocking" and "comments"."resolved_at" is null))
);
--> statement-breakpoint
CREATE TABLE "muted_notices" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "muted_notices_user_id_kind_pk" PRIMARY KEY("user_id","kind"),
	CONSTRAINT "muted_notices_kind" CHECK ("muted_notices"."kind" in ('submitted', 'changes_requested', 'approved', 'scheduled', 'held', 'published', 'withdrawn', 'mentioned', 'commented', 'flagged', 'pen_asked', 'pen_taken'))
);
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "comment_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_reply_same_edition" FOREIGN KEY ("parent_id","edition_id") REFERENCES "public"."comments"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "muted_notices" ADD CONSTRAINT "muted_notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_in_order" ON "comments" USING btree ("edition_id","at","id");--> statement-breakpoint
CREATE INDEX "comments_of_thread" ON "comments" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "comments_open_blocking" ON "comments" USING btree ("edition_id") WHERE "comments"."is_blocking" and "comments"."resolved_at" is null and "comments"."removed_at" is null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_of_comment" ON "notices" USING btree ("comment_id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('submitted', 'changes_requested', 'approved', 'scheduled', 'held', 'published', 'withdrawn', 'mentioned', 'commented', 'flagged', 'pen_asked', 'pen_taken'));--> statement-breakpoint
-- A thread is one deep: a reply stands under what opened it, and stays there.
CREATE FUNCTION reply_opens_no_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.parent_id, NEW.edition_id, NEW.at) IS DISTINCT FROM (OLD.parent_id, OLD.edition_id, OLD.at) THEN
    RAISE EXCEPTION 'a comment stays where it was made' USING ERRCODE = 'check_violation', CONSTRAINT = 'comments_stay';
  END IF;
  IF NEW.parent_id IS NOT NULL AND EXISTS (SELECT 1 FROM comments WHERE id = NEW.parent_id AND parent_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a reply stands under what opened the thread' USING ERRCODE = 'check_violation', CONSTRAINT = 'comments_one_deep';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reply_opens_no_thread BEFORE INSERT OR UPDATE ON comments FOR EACH ROW EXECUTE FUNCTION reply_opens_no_thread();
