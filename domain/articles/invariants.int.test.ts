import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { violatedConstraint } from "@/db/deadline";
import { articleSlugs, articles, editions, notes, revisions } from "@/db/schema/articles";
import { auditLog, users } from "@/db/schema/staff";
import { aDesk, anEdition, later, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";

const database = openTestDatabase();
const broken = async (attempt: PromiseLike<unknown>) => {
  try {
    await attempt;
    return "nothing was refused";
  } catch (error) {
    return violatedConstraint(error);
  }
};

test("an article has one open and one live edition", async () => {
  const desk = await aDesk(database.db);
  const open = await anEdition(database.db, desk);
  const live = await anEdition(database.db, desk, { status: "published" });
  const second = (articleId: string, change: object) =>
    database.db.insert(editions).values({ articleId, number: 2, authorId: desk.writer.id, createdAt: NOON, updatedAt: NOON, ...change });
  expect(await broken(second(open.articleId, { status: "draft" }))).toBe("one_open_edition");
  expect(await broken(second(live.articleId, { status: "published", publishedAt: NOON }))).toBe("one_live_edition");
});

test("an article's pointers agree with its editions, at the end of every transaction", async () => {
  const desk = await aDesk(database.db);
  const { editionId, articleId } = await anEdition(database.db, desk);
  expect(await broken(database.db.update(articles).set({ openEditionId: null }).where(eq(articles.id, articleId)))).toBe(
    "article_pointers_agree",
  );
  expect(await broken(database.db.update(editions).set({ status: "spiked" }).where(eq(editions.id, editionId)))).toBe(
    "article_pointers_agree",
  );
});

test("an article points only at its own editions, an edition only at its own revisions", async () => {
  const desk = await aDesk(database.db);
  const [one, other] = [await anEdition(database.db, desk), await anEdition(database.db, desk)];
  expect(await broken(database.db.update(articles).set({ openEditionId: other.editionId }).where(eq(articles.id, one.articleId)))).toMatch(
    /articles_open_edition|article_pointers_agree/,
  );
  expect(
    await broken(database.db.update(editions).set({ headRevisionId: other.revisionId }).where(eq(editions.id, one.editionId))),
  ).toMatch(/editions_head_revision|only_the_head/);
});

test("a sealed revision never changes, and no revision is deleted", async () => {
  const desk = await aDesk(database.db);
  const { revisionId } = await anEdition(database.db, desk, { status: "published" });
  expect(await broken(database.db.update(revisions).set({ headline: "Rewritten" }).where(eq(revisions.id, revisionId)))).toBe(
    "revisions_stay",
  );
  expect(await broken(database.db.delete(revisions).where(eq(revisions.id, revisionId)))).toBe("revisions_stay");
});

test("approved copy is the head, and nobody approves their own without a reason", async () => {
  const desk = await aDesk(database.db);
  const { editionId, revisionId } = await anEdition(database.db, desk, { status: "in_review" });
  const approve = (change: object) =>
    database.db
      .update(editions)
      .set({ status: "approved", approvedAt: NOON, ...change })
      .where(eq(editions.id, editionId));
  expect(await broken(approve({ approvedRevisionId: null, approvedAt: null }))).toBe("editions_approved_is_head");
  expect(await broken(approve({ approvedRevisionId: revisionId, approvedBy: desk.writer.id }))).toBe("editions_two_pairs_of_eyes");
  expect(
    await broken(approve({ approvedRevisionId: revisionId, approvedBy: desk.editor.id, scheduledFor: later(1), embargoUntil: later(2) })),
  ).toBe("editions_schedule_after_embargo");
});

test("a published story's address stays with it; a draft's may be given up", async () => {
  const desk = await aDesk(database.db);
  const [draft, live] = [await anEdition(database.db, desk), await anEdition(database.db, desk, { status: "published" })];
  expect(await broken(database.db.delete(articleSlugs).where(eq(articleSlugs.slug, live.slug)))).toBe("slugs_stay");
  expect(await broken(database.db.update(articleSlugs).set({ articleId: draft.articleId }).where(eq(articleSlugs.slug, live.slug)))).toBe(
    "slugs_stay",
  );
  expect(await broken(database.db.delete(articleSlugs).where(eq(articleSlugs.slug, draft.slug)))).toBe("nothing was refused");
});

test("notes and the audit log are only added to; nobody on staff is deleted", async () => {
  const desk = await aDesk(database.db);
  const { articleId, editionId } = await anEdition(database.db, desk, { status: "published" });
  await database.db
    .insert(notes)
    .values({ articleId, editionId, kind: "update", text: "New", publishedAt: NOON, approvedBy: desk.editor.id });
  await database.db
    .insert(auditLog)
    .values({ at: NOON, actorKind: "system", action: "test", subjectType: "edition", subjectId: editionId });
  expect(await broken(database.db.update(notes).set({ text: "Newer" }))).toBe("notes_append_only");
  expect(await broken(database.db.delete(auditLog))).toBe("audit_log_append_only");
  expect(await broken(database.db.delete(users).where(eq(users.id, desk.colleague.id)))).toBe("users_append_only");
});

test("the desk is never left without an admin", async () => {
  const desk = await aDesk(database.db);
  expect(await broken(database.db.update(users).set({ suspendedAt: NOON }).where(eq(users.id, desk.admin.id)))).toBe("an_admin_remains");
});
