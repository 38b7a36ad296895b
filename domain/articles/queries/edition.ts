import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { articleSlugs, articles, authors, editions, revisions } from "@/db/schema/articles";
import { settings, users } from "@/db/schema/staff";
import { levelsOf } from "../../settings/vocabulary";
import { spoilersOf } from "../copy";
import { bylineOf, subjectsOf } from "./labels";

const author = alias(users, "author");
const reviewer = alias(users, "reviewer");
const approver = alias(users, "approver");
const saver = alias(users, "saver");
const live = alias(editions, "live");

const text = {
  id: revisions.id,
  number: revisions.number,
  headline: revisions.headline,
  standfirst: revisions.standfirst,
  shortHeadline: revisions.shortHeadline,
  seoTitle: revisions.seoTitle,
  seoDescription: revisions.seoDescription,
  hero: revisions.hero,
  spoilersFor: revisions.spoilersFor,
  safeHeadline: revisions.safeHeadline,
  spoilersUntil: revisions.spoilersUntil,
  body: revisions.body,
  bodyText: revisions.bodyText,
  contentHash: revisions.contentHash,
  savedBy: revisions.savedBy,
  savedAt: revisions.savedAt,
  lastSavedAt: revisions.lastSavedAt,
  lastSaveId: revisions.lastSaveId,
  sealedAt: revisions.sealedAt,
  label: revisions.label,
};

const about = {
  edition: editions,
  article: articles,
  head: text,
  headSavedBy: saver.name,
  slug: articleSlugs.slug,
  liveNumber: live.number,
  livePublishedAt: live.publishedAt,
  authorName: author.name,
  reviewerName: reviewer.name,
  approverName: approver.name,
  secondPerson: settings.secondPerson,
  options: settings.options,
  byline: bylineOf(editions.id),
  subjects: subjectsOf(editions.id),
};

/** All that the screens of one edition show, and all that `policy.ts` asks about it; null for an id nobody has. */
export async function findEdition(db: Reader, editionId: string) {
  const [found] = await db
    .select(about)
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(author, eq(author.id, editions.authorId))
    .innerJoin(saver, eq(saver.id, revisions.savedBy))
    .leftJoin(reviewer, eq(reviewer.id, editions.reviewer))
    .leftJoin(approver, eq(approver.id, editions.approvedBy))
    .leftJoin(live, eq(live.id, articles.liveEditionId))
    .leftJoin(articleSlugs, and(eq(articleSlugs.articleId, articles.id), articleSlugs.isCurrent))
    .leftJoin(settings, eq(settings.id, 1))
    .where(eq(editions.id, editionId));
  if (!found) return null;
  const { secondPerson, options, byline, head, ...rest } = found;
  return {
    ...rest,
    head: { ...head, spoilers: spoilersOf(head) },
    byline,
    bylineUserIds: byline.flatMap(({ userId }) => (userId === null ? [] : [userId])),
    secondPerson: secondPerson ?? "normal",
    levels: levelsOf(options),
    /** Whether another edition of this story is before readers now. */
    hasLive: found.article.liveEditionId !== null && found.article.liveEditionId !== editionId,
  };
}
export type EditionView = NonNullable<Awaited<ReturnType<typeof findEdition>>>;

/** One revision in full, or null; only if it belongs to that edition. */
export async function findRevision(db: Reader, editionId: string, revisionId: string) {
  const [found] = await db
    .select({ ...text, savedByName: saver.name, isSide: sql<boolean>`${revisions.baseRevisionId} is not null` })
    .from(revisions)
    .innerJoin(saver, eq(saver.id, revisions.savedBy))
    .where(and(eq(revisions.editionId, editionId), eq(revisions.id, revisionId)));
  return found ? { ...found, spoilers: spoilersOf(found) } : null;
}

/** What readers see of an article now, or null where it is not live. */
export async function findLiveRevision(db: Reader, articleId: string) {
  const [found] = await db
    .select({ ...text, editionId: editions.id, editionNumber: editions.number, publishedAt: editions.publishedAt })
    .from(articles)
    .innerJoin(editions, eq(editions.id, articles.liveEditionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(articles.id, articleId));
  return found ?? null;
}

/** Every name that can stand over copy, for the byline field. */
export const listAuthors = (db: Reader) =>
  db
    .select({ id: authors.id, name: authors.name, slug: authors.slug, kind: authors.kind, userId: authors.userId })
    .from(authors)
    .orderBy(asc(authors.name), asc(authors.id));
