import { eq, like } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { authors } from "@/db/schema/articles";
import { users } from "@/db/schema/staff";
import { freeSlug } from "../../kernel/slug";

/** The author row of a person on staff; made the first time they start a story. */
export async function findAuthorOf(tx: Tx, userId: string) {
  const [author] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.userId, userId));
  return author ?? null;
}

export const getUserName = async (tx: Tx, userId: string) =>
  only(await tx.select({ name: users.name }).from(users).where(eq(users.id, userId))).name;

export async function insertAuthor(tx: Tx, values: { userId: string | null; name: string; slug: string }) {
  const near = await tx
    .select({ slug: authors.slug })
    .from(authors)
    .where(like(authors.slug, `${values.slug}%`));
  const taken = new Set(near.map((row) => row.slug));
  const slug = freeSlug(values.slug, (candidate) => taken.has(candidate));
  return only(
    await tx
      .insert(authors)
      .values({ ...values, slug })
      .returning({ id: authors.id }),
  );
}

export async function findAuthorNamed(tx: Tx, name: string) {
  const [author] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.name, name));
  return author ?? null;
}
