import { and, eq, isNull, like } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { authors } from "@/db/schema/articles";
import { mediaAssets } from "@/db/schema/media";
import { users } from "@/db/schema/staff";
import { freeSlug } from "../../kernel/slug";

/** The author row of a person on staff; made the first time they start a story. */
export async function findAuthorOf(tx: Tx, userId: string) {
  const [author] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.userId, userId));
  return author ?? null;
}

export const getUserName = async (tx: Tx, userId: string) =>
  only(await tx.select({ name: users.name }).from(users).where(eq(users.id, userId))).name;

export async function lockAuthor(tx: Tx, authorId: string) {
  const [author] = await tx.select().from(authors).where(eq(authors.id, authorId)).for("update");
  return author ?? null;
}

type Described = { bio: string | null; pictureId: string | null };

/** Writes, and returns the new version. */
export async function changeAuthor(tx: Tx, author: { id: string; version: number }, values: Described): Promise<number> {
  const version = author.version + 1;
  await tx
    .update(authors)
    .set({ ...values, version })
    .where(eq(authors.id, author.id));
  return version;
}

/** A picture that a page may show, held so that nobody retires it meanwhile; null where it cannot be had. */
export async function holdPicture(tx: Tx, pictureId: string) {
  const [picture] = await tx
    .select({ credit: mediaAssets.creditLine })
    .from(mediaAssets)
    .where(and(eq(mediaAssets.id, pictureId), eq(mediaAssets.state, "ready"), isNull(mediaAssets.lapsedAt)))
    .for("share");
  return picture ?? null;
}

/** A person's own row, should another request have made it meanwhile; else the first free form of the slug. */
export async function insertAuthor(tx: Tx, values: { userId: string | null; name: string; slug: string }): Promise<{ id: string }> {
  for (;;) {
    const slug = await findFreeAuthorSlug(tx, values.slug);
    const [made] = await tx
      .insert(authors)
      .values({ ...values, slug })
      .onConflictDoNothing()
      .returning({ id: authors.id });
    const author = made ?? (values.userId ? await findAuthorOf(tx, values.userId) : null);
    if (author) return author;
  }
}

async function findFreeAuthorSlug(tx: Tx, wanted: string): Promise<string> {
  const near = await tx
    .select({ slug: authors.slug })
    .from(authors)
    .where(like(authors.slug, `${wanted}%`));
  const taken = new Set(near.map((row) => row.slug));
  return freeSlug(wanted, (candidate) => taken.has(candidate));
}

export async function findAuthorNamed(tx: Tx, name: string) {
  const [author] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.name, name));
  return author ?? null;
}

/** The name a member of staff writes under; made from theirs, with an address `slugFrom` gives, where there is none yet. */
export async function ensureAuthor(tx: Tx, userId: string, slugFrom: (name: string) => string): Promise<string> {
  const known = await findAuthorOf(tx, userId);
  if (known) return known.id;
  const name = await getUserName(tx, userId);
  return (await insertAuthor(tx, { userId, name, slug: slugFrom(name) })).id;
}
