import type { Context } from "@/domain/kernel/context";
import type { ActorKind } from "@/domain/staff/vocabulary";
import type { Tx } from "./connect";
import { auditLog } from "./schema/staff";

export type Deed = {
  /** Verb and noun of the command: `edition.approve`, `show.update`. */
  action: string;
  subject: {
    type:
      | "article"
      | "edition"
      | "show"
      | "season"
      | "person"
      | "credit"
      | "organisation"
      | "source_work"
      | "user"
      | "session"
      | "author"
      | "front"
      | "page"
      | "settings"
      | "claim"
      | "question"
      | "estimate"
      | "flag"
      | "comment"
      | "follower"
      | "notification"
      | "picture";
    id: string;
  };
  articleId?: string;
  editionId?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  reason?: string | undefined;
};

const KIND = { writer: "user", editor: "user", admin: "user", system: "system", reader: "reader" } as const satisfies Record<
  string,
  ActorKind
>;

/** One row for each mutation, in its transaction. Story text is referred to by revision, never repeated here. */
export async function recordDeed(tx: Tx, ctx: Context, deed: Deed) {
  const actorKind = KIND[ctx.actor.role];
  await tx.insert(auditLog).values({
    at: ctx.now,
    actorKind,
    userId: actorKind === "user" ? ctx.actor.id : null,
    action: deed.action,
    subjectType: deed.subject.type,
    subjectId: deed.subject.id,
    articleId: deed.articleId ?? null,
    editionId: deed.editionId ?? null,
    before: deed.before ?? null,
    after: deed.after ?? null,
    reason: deed.reason ?? null,
  });
}
