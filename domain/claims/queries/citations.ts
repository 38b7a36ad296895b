import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { articleClaims, staleFlags } from "@/db/schema/claims";
import type { CitationMode } from "../vocabulary";

export type StatingStory = {
  claimId: string;
  articleId: string;
  editionId: string;
  status: "published" | "approved" | "scheduled";
  headline: string;
  mode: CitationMode;
  quotedText: string;
};

/** Live, approved and scheduled stories that state these claims, each with its sentence: those that a change would flag. */
export async function listStoriesStating(db: Reader, claimIds: readonly string[]): Promise<StatingStory[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .selectDistinctOn([articleClaims.claimId, articleClaims.editionId, articleClaims.mode], {
      claimId: sql<string>`${articleClaims.claimId}`,
      articleId: editions.articleId,
      editionId: editions.id,
      status: sql<StatingStory["status"]>`${editions.status}`,
      headline: revisions.headline,
      mode: articleClaims.mode,
      quotedText: articleClaims.quotedText,
    })
    .from(articleClaims)
    .innerJoin(editions, eq(editions.id, articleClaims.editionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(and(inArray(articleClaims.claimId, [...claimIds]), inArray(editions.status, ["published", "approved", "scheduled"])))
    .orderBy(articleClaims.claimId, articleClaims.editionId, articleClaims.mode, asc(articleClaims.id))
    .limit(200);
  return rows;
}

const STATING = ["published", "approved", "scheduled"] as const;

/** How many live, approved and scheduled stories state a claim: those that taking it back would flag. */
export async function countStating(db: Reader, claimId: string): Promise<number> {
  const [row] = await db
    .select({ stories: sql<number>`count(distinct ${articleClaims.editionId})::int` })
    .from(articleClaims)
    .innerJoin(editions, eq(editions.id, articleClaims.editionId))
    .where(and(eq(articleClaims.claimId, claimId), inArray(editions.status, [...STATING])));
  return row?.stories ?? 0;
}

/** How many stories state each claim, in what is live or in hand, and how many of their sentences are behind. */
export async function countStories(db: Reader, claimIds: readonly string[]): Promise<Map<string, { stories: number; behind: number }>> {
  if (claimIds.length === 0) return new Map();
  const [stating, behind] = await Promise.all([
    db
      .select({ claimId: articleClaims.claimId, stories: sql<number>`count(distinct ${articles.id})::int` })
      .from(articleClaims)
      .innerJoin(editions, eq(editions.id, articleClaims.editionId))
      .innerJoin(
        articles,
        and(eq(articles.id, editions.articleId), or(eq(articles.liveEditionId, editions.id), eq(articles.openEditionId, editions.id))),
      )
      .where(inArray(articleClaims.claimId, [...claimIds]))
      .groupBy(articleClaims.claimId),
    db
      .select({ claimId: staleFlags.claimId, behind: sql<number>`count(*)::int` })
      .from(staleFlags)
      .where(and(inArray(staleFlags.claimId, [...claimIds]), eq(staleFlags.state, "open")))
      .groupBy(staleFlags.claimId),
  ]);
  const late = new Map(behind.map((row) => [row.claimId, row.behind]));
  const known = new Map(stating.map((row) => [row.claimId ?? "", row.stories]));
  return new Map(claimIds.map((id) => [id, { stories: known.get(id) ?? 0, behind: late.get(id) ?? 0 }]));
}
