import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articleClaims, claimStates, claims, staleFlags } from "@/db/schema/claims";
import { type CitedClaim, citationsIn, type FlaggedSentence } from "../citations";
import type { Doc } from "../document";

/** What the ledger says of these claims. `at`: the hour whose embargoes count; null where all of them will have lifted. */
async function readCitedClaims(db: Reader, claimIds: readonly string[], at: Date | null): Promise<CitedClaim[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .select({
      claimId: claims.id,
      certainty: claims.certainty,
      visibility: claims.visibility,
      embargoUntil: claims.embargoUntil,
      retractedAt: claims.retractedAt,
      state: claimStates.state,
    })
    .from(claims)
    .leftJoin(claimStates, eq(claimStates.claimId, claims.id))
    .where(inArray(claims.id, [...claimIds]));
  return rows.map(({ claimId, certainty, visibility, embargoUntil, retractedAt, state }) => ({
    ...{ claimId, certainty },
    state: retractedAt ? "retracted" : (state ?? "standing"),
    isPublic: visibility === "public" && (at === null || embargoUntil === null || embargoUntil <= at),
  }));
}

/** Sentences of these editions that an open flag calls contradicted or retracted. */
async function flaggedSentences(db: Reader, editionIds: readonly string[]): Promise<FlaggedSentence[]> {
  if (editionIds.length === 0) return [];
  const citing = and(
    eq(articleClaims.editionId, staleFlags.editionId),
    eq(articleClaims.claimId, staleFlags.claimId),
    eq(articleClaims.blockId, staleFlags.blockId),
  );
  return db
    .select({
      claimId: staleFlags.claimId,
      blockId: staleFlags.blockId,
      quotedText: staleFlags.quotedText,
      mode: sql<string | null>`${articleClaims.mode}`,
    })
    .from(staleFlags)
    .leftJoin(articleClaims, citing)
    .where(
      and(
        inArray(staleFlags.editionId, [...editionIds]),
        eq(staleFlags.state, "open"),
        inArray(staleFlags.severity, ["contradicted", "retracted"]),
      ),
    );
}

/** What a text leans on, as the ledger has it: the claims it cites, and the sentences flagged in it and in what is live. */
export async function readLedgerFor(db: Reader, body: Doc, editions: { id: string; liveId: string | null }, at: Date | null) {
  const claimIds = [...new Set(citationsIn(body).flatMap(({ claimId }) => claimId ?? []))];
  const [cited, own, live] = await Promise.all([
    readCitedClaims(db, claimIds, at),
    flaggedSentences(db, [editions.id]),
    flaggedSentences(db, editions.liveId && editions.liveId !== editions.id ? [editions.liveId] : []),
  ]);
  return { claims: cited, flags: [...own, ...live], liveFlags: live };
}
