import { eq } from "drizzle-orm";
import { contentHash } from "@/domain/articles/content-hash";
import { type Doc, textOf } from "@/domain/articles/document";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { staffActor, theClock } from "@/domain/kernel/actor";
import type { Actor, Context, Role } from "@/domain/kernel/context";
import { newId } from "@/domain/kernel/id";
import { type Db, only, type Tx } from "../connect";
import { articleSlugs, articleSubjects, articles, authors, bylines, editions, revisions } from "../schema/articles";
import { shows } from "../schema/shows";
import { settings, users } from "../schema/staff";

export const NOON = new Date("2026-03-01T12:00:00Z");
export const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

export type Desk = { writer: Actor; colleague: Actor; editor: Actor; admin: Actor; showId: string; authorIds: Record<string, string> };

/** Four people, the publication's settings and one show: the least a story needs. */
export async function aDesk(db: Db, traits: { secondPerson?: "off" | "normal" | "strict" } = {}): Promise<Desk> {
  await db.insert(settings).values({ publicationName: "The Test Desk", ...traits });
  const [writer, colleague, editor, admin] = await Promise.all([
    aUser(db, "writer"),
    aUser(db, "writer"),
    aUser(db, "editor"),
    aUser(db, "admin"),
  ]);
  const authorIds = Object.fromEntries(await Promise.all([writer, colleague, editor, admin].map((actor) => anAuthor(db, actor))));
  return { writer, colleague, editor, admin, authorIds, showId: await aPlainShow(db) };
}

export async function aUser(db: Db, role: Role): Promise<Actor> {
  const id = newId();
  await db.insert(users).values({ id, email: `${id}@desk.example`, name: `${role} ${id.slice(-4)}`, role, createdAt: NOON });
  return staffActor(id, role);
}

async function anAuthor(db: Db, actor: Actor): Promise<[string, string]> {
  const row = only(
    await db
      .insert(authors)
      .values({ userId: actor.id, name: `Name ${actor.id.slice(-4)}`, slug: `name-${actor.id}` })
      .returning(),
  );
  return [actor.id, row.id];
}

async function aPlainShow(db: Db): Promise<string> {
  const id = newId();
  const row = { id, slug: `harbour-${id}`, title: `Harbour ${id}`, format: "series" as const, originalLanguage: "en", countries: ["GB"] };
  await db.insert(shows).values({ ...row, createdAt: NOON, updatedAt: NOON });
  return id;
}

/** Given with whatever goes on: it is kept only where something is warned of. */
export const GO_ON = { goOnReason: "The story says so itself." };

export const by = (db: Db, actor: Actor, now: Date = NOON): Context => ({ db, actor, now });
export const clock = theClock;

export const body = (...paragraphs: string[]): Doc => ({
  type: "doc",
  content: paragraphs.map((text, index) => ({ type: "paragraph", attrs: { id: `p${index + 1}` }, content: [{ type: "text", text }] })),
});

export const copy = {
  headline: "Harbour renewed for a third season",
  standfirst: "The network says the new season comes next year.",
  shortHeadline: null,
  seoTitle: null,
  seoDescription: null,
  body: body("The network has ordered a third season of Harbour."),
};

type EditionTraits = {
  status?: EditionStatus;
  /** Whose copy it is; the desk's writer unless said otherwise. */
  author?: Actor;
  byline?: Actor[];
  /** False takes the show away, so that it may not be published. */
  linked?: boolean;
  scheduledFor?: Date;
  expireAt?: Date;
  reviewer?: Actor;
  words?: Partial<typeof copy>;
  /** A further edition of this article. */
  of?: { articleId: string; number: number };
};

const SEALED: readonly EditionStatus[] = ["in_review", "approved", "scheduled", "published", "superseded", "withdrawn", "spiked"];
const APPROVED: readonly EditionStatus[] = ["approved", "scheduled", "published", "superseded", "withdrawn"];
const OPEN: readonly EditionStatus[] = ["draft", "in_review", "changes_requested", "approved", "scheduled"];
const OUT: readonly EditionStatus[] = ["published", "superseded", "withdrawn"];

/** An edition complete enough to publish, by the desk's writer, unless a trait says otherwise. */
export async function anEdition(db: Db, desk: Desk, traits: EditionTraits = {}) {
  const { status = "draft", author = desk.writer, linked = true, byline = [author] } = traits;
  const words = { ...copy, ...traits.words };
  const ids = { edition: newId(), revision: newId(), article: traits.of?.articleId ?? newId() };
  const slug = `harbour-${ids.article}`;
  const about = linked ? [{ kind: "show", id: desk.showId }] : [];
  const authorIds = byline.map((actor) => desk.authorIds[actor.id] ?? "");
  await db.transaction(async (tx) => {
    if (!traits.of) {
      const published = OUT.includes(status) ? { firstPublishedAt: NOON, significantAt: NOON } : {};
      await tx.insert(articles).values({ id: ids.article, createdBy: author.id, createdAt: NOON, ...published });
      await tx.insert(articleSlugs).values({ slug, articleId: ids.article, isCurrent: true, createdAt: NOON });
    }
    await tx.insert(editions).values({
      id: ids.edition,
      articleId: ids.article,
      number: traits.of?.number ?? 1,
      authorId: author.id,
      status,
      headRevisionId: ids.revision,
      ...(APPROVED.includes(status) && {
        approvedRevisionId: ids.revision,
        approvedBy: desk.editor.id,
        approvedAt: NOON,
        ...(author === desk.editor && { overrideReason: "alone on the desk" }),
      }),
      ...(status === "scheduled" && { scheduledFor: traits.scheduledFor ?? later(30), scheduledBy: desk.editor.id }),
      ...(OUT.includes(status) && { publishedAt: NOON }),
      ...(status === "withdrawn" && { withdrawnAt: NOON, withdrawnReason: "wrong show" }),
      ...(traits.expireAt && { expireAt: traits.expireAt }),
      ...(traits.reviewer && { reviewer: traits.reviewer.id }),
      createdAt: NOON,
      updatedAt: NOON,
    });
    await tx.insert(revisions).values({
      ...words,
      id: ids.revision,
      editionId: ids.edition,
      number: 1,
      bodyText: textOf(words.body),
      contentHash: contentHash({ ...words, bylines: authorIds, about }),
      savedBy: author.id,
      savedAt: NOON,
      lastSavedAt: NOON,
      sealedAt: SEALED.includes(status) ? NOON : null,
    });
    if (authorIds.length > 0)
      await tx.insert(bylines).values(authorIds.map((authorId, index) => ({ editionId: ids.edition, authorId, position: index + 1 })));
    if (linked)
      await tx
        .insert(articleSubjects)
        .values({ editionId: ids.edition, role: "about", origin: "explicit", position: 1, showId: desk.showId });
    if (OPEN.includes(status)) await pointTo(tx, ids.article, { openEditionId: ids.edition });
    if (status === "published") await pointTo(tx, ids.article, { liveEditionId: ids.edition, firstPublishedAt: NOON, significantAt: NOON });
  });
  const at = (baseVersion = 1) => ({ editionId: ids.edition, baseVersion });
  const links = { bylines: authorIds, about: linked ? [{ kind: "show" as const, id: desk.showId }] : [] };
  return { articleId: ids.article, editionId: ids.edition, revisionId: ids.revision, slug, at, links };
}

async function pointTo(tx: Tx, articleId: string, change: Partial<typeof articles.$inferInsert>) {
  await tx.update(articles).set(change).where(eq(articles.id, articleId));
}
