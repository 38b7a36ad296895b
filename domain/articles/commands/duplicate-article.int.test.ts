import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { articleSlugs, articles, editions, revisions } from "@/db/schema/articles";
import { aDesk, anEdition, by } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { duplicateArticle } from "./duplicate-article";

const database = openTestDatabase();

test("a duplicated story is a draft of its own: the same copy, another writer, another address", async () => {
  const desk = await aDesk(database.db);
  const live = await anEdition(database.db, desk, { status: "published" });
  const made = await duplicateArticle(by(database.db, desk.editor), { editionId: live.editionId });
  if (!made.ok) throw new Error(JSON.stringify(made.error));

  const read = async (editionId: string) =>
    only(
      await database.db
        .select({
          status: editions.status,
          author: editions.authorId,
          article: editions.articleId,
          head: revisions,
          slug: articleSlugs.slug,
        })
        .from(editions)
        .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
        .innerJoin(articles, eq(articles.id, editions.articleId))
        .innerJoin(articleSlugs, eq(articleSlugs.articleId, articles.id))
        .where(eq(editions.id, editionId)),
    );
  const [from, copy] = [await read(live.editionId), await read(made.value.editionId)];
  expect(copy).toMatchObject({ status: "draft", author: desk.editor.id });
  expect(copy.head.body).toEqual(from.head.body);
  expect(copy.head.headline).toBe(from.head.headline);
  expect(copy.article).not.toBe(from.article);
  expect(copy.slug).not.toBe(from.slug);
  expect(from.status).toBe("published");
});

test("nothing is made of an edition nobody has", async () => {
  const desk = await aDesk(database.db);
  const made = await duplicateArticle(by(database.db, desk.writer), { editionId: "0198a000-0000-7000-8000-00000000dead" });
  expect(made).toMatchObject({ ok: false, error: { kind: "not_found" } });
});
