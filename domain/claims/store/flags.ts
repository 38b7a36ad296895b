import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { authors, bylines, editions, notes } from "@/db/schema/articles";
import { articleClaims, staleFlags } from "@/db/schema/claims";
import type { CitationMode } from "../vocabulary";

export async function findFlag(db: Reader, id: string) {
  const [flag] = await db
    .select({ flag: staleFlags, authorId: editions.authorId })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .where(eq(staleFlags.id, id));
  if (!flag) return null;
  const names = await db
    .select({ userId: authors.userId })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.authorId))
    .where(eq(bylines.editionId, flag.flag.editionId));
  return { ...flag.flag, authorId: flag.authorId, bylineUserIds: names.flatMap(({ userId }) => userId ?? []) };
}

type Close = { closedBy: string | null; closedAt: Date; resolution: "updated" | "noted" | "kept"; reason?: string | null };
export const closeFlagRow = (tx: Tx, id: string, change: Close) =>
  tx
    .update(staleFlags)
    .set({ state: "closed", ...change })
    .where(eq(staleFlags.id, id));

/** Locks what is there of these, in one order for everybody, with the edition each is in. */
export const lockFlags = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({ id: staleFlags.id, editionId: staleFlags.editionId, state: staleFlags.state, assignee: staleFlags.assignee })
    .from(staleFlags)
    .where(inArray(staleFlags.id, [...ids]))
    .orderBy(asc(staleFlags.id))
    .for("update");
export const assignFlagRows = (tx: Tx, ids: readonly string[], assignee: string | null) =>
  tx
    .update(staleFlags)
    .set({ assignee })
    .where(inArray(staleFlags.id, [...ids]));

/** Open flags of the editions an article had before its live one: each is settled by what the new text states. */
export const openFlagsOfArticle = (tx: Tx, articleId: string) =>
  tx
    .select({
      id: staleFlags.id,
      claimId: staleFlags.claimId,
      causedById: staleFlags.causedById,
      editionId: staleFlags.editionId,
      severity: staleFlags.severity,
    })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .where(and(eq(editions.articleId, articleId), eq(staleFlags.state, "open")));

export const citedBy = async (tx: Tx, editionId: string): Promise<{ claimId: string | null; mode: CitationMode }[]> =>
  tx.select({ claimId: articleClaims.claimId, mode: articleClaims.mode }).from(articleClaims).where(eq(articleClaims.editionId, editionId));

/** Whether readers were told, with this edition or later, that something in it changed. A clarification says that nothing did. */
export async function wasNoted(tx: Tx, editionId: string): Promise<boolean> {
  const said = and(eq(notes.editionId, editionId), ne(notes.kind, "clarification"));
  return (await tx.select({ id: notes.id }).from(notes).where(said).limit(1)).length > 0;
}

export const openFlagsOf = (tx: Tx, editionId: string) =>
  tx
    .select({ id: staleFlags.id })
    .from(staleFlags)
    .where(and(eq(staleFlags.editionId, editionId), eq(staleFlags.state, "open")));

/** Hands a flag on to the edition that took the place of the one it was raised for, unless that has one of its own. */
export async function handOnFlag(tx: Tx, flag: { id: string; claimId: string }, editionId: string): Promise<boolean> {
  const ofClaim = and(eq(articleClaims.editionId, editionId), eq(articleClaims.claimId, flag.claimId));
  const [stating] = await tx
    .select({ blockId: articleClaims.blockId, quotedText: articleClaims.quotedText })
    .from(articleClaims)
    .where(ofClaim)
    .orderBy(asc(articleClaims.id))
    .limit(1);
  const own = and(eq(staleFlags.editionId, editionId), eq(staleFlags.claimId, flag.claimId), eq(staleFlags.state, "open"));
  const [other] = await tx.select({ id: staleFlags.id }).from(staleFlags).where(own);
  if (!stating || other) return false;
  await tx
    .update(staleFlags)
    .set({ editionId, ...stating })
    .where(eq(staleFlags.id, flag.id));
  return true;
}
