import { and, asc, eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { articles, editions } from "@/db/schema/articles";
import { staleFlags } from "@/db/schema/claims";
import type { FlagSeverity } from "../vocabulary";

const inHand = alias(editions, "in_hand");

export type OpenFlagOfStory = {
  id: string;
  claimId: string;
  causedById: string;
  severity: FlagSeverity;
  blockId: string;
  quotedText: string;
  editionId: string;
  authorId: string;
  bylineUserIds: string[];
};

/** Open flags of a version and of the version readers have: what whoever writes the next one is to settle. */
export const listOpenFlagsOfStory = (db: Reader, editionId: string): Promise<OpenFlagOfStory[]> =>
  db
    .select({
      id: staleFlags.id,
      claimId: staleFlags.claimId,
      causedById: staleFlags.causedById,
      severity: staleFlags.severity,
      blockId: staleFlags.blockId,
      quotedText: staleFlags.quotedText,
      editionId: staleFlags.editionId,
      authorId: editions.authorId,
      bylineUserIds: sql<string[]>`coalesce((
        select json_agg(a.user_id) from bylines b join authors a on a.id = b.author_id
        where b.edition_id = ${editions.id} and a.user_id is not null), '[]'::json)`,
    })
    .from(inHand)
    .innerJoin(articles, eq(articles.id, inHand.articleId))
    .innerJoin(editions, or(eq(editions.id, inHand.id), eq(editions.id, articles.liveEditionId)))
    .innerJoin(staleFlags, and(eq(staleFlags.editionId, editions.id), eq(staleFlags.state, "open")))
    .where(eq(inHand.id, editionId))
    .orderBy(asc(staleFlags.raisedAt), asc(staleFlags.id));
