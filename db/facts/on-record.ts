import { and, eq, inArray, like } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { claimRelations, claimSeasons, claimSources, claims, estimates, openQuestions, sources } from "@/db/schema/claims";

export type RecordedClaim = typeof claims.$inferSelect & { seasonIds: string[]; cited: (string | null)[][] };
export type RecordedSource = typeof sources.$inferSelect;

/** What a show's ledger holds of its file already, by the keys it was loaded under. */
export type OnRecord = {
  claims: Map<string, RecordedClaim>;
  sources: Map<string, RecordedSource>;
  estimates: Map<string, string>;
  relations: Set<string>;
  questions: Map<string, typeof openQuestions.$inferSelect>;
};

export const relationKey = (from: string, kind: string, to: string) => `${from} ${kind} ${to}`;
export const questionKey = (seasonId: string | null, key: string) => `${seasonId ?? ""} ${key}`;

export async function readOnRecord(tx: Tx, slug: string, showId: string): Promise<OnRecord> {
  const ours = `${slug}/%`; // a slug holds no wildcard
  const [claimRows, sourceRows, estimateRows, questionRows] = [
    await tx.select().from(claims).where(like(claims.importKey, ours)),
    await tx.select().from(sources).where(like(sources.importKey, ours)),
    await tx.select({ id: estimates.id, key: estimates.importKey }).from(estimates).where(like(estimates.importKey, ours)),
    await tx.select().from(openQuestions).where(eq(openQuestions.showId, showId)),
  ];
  const ids = claimRows.map((claim) => claim.id);
  const about = ids.length === 0 ? [] : await tx.select().from(claimSeasons).where(inArray(claimSeasons.claimId, ids));
  const cited = ids.length === 0 ? [] : await citedSources(tx, ids);
  const related = await tx
    .select({ fromId: claimRelations.fromId, toId: claimRelations.toId, kind: claimRelations.kind })
    .from(claimRelations)
    .innerJoin(claims, and(eq(claims.id, claimRelations.fromId), eq(claims.showId, showId)));
  return {
    claims: byKey(
      claimRows.map((claim) => ({
        ...claim,
        seasonIds: about.filter((one) => one.claimId === claim.id).map((one) => one.seasonId),
        cited: cited.filter((one) => one.claimId === claim.id).map(({ importKey, stance, quote }) => [importKey, stance, quote]),
      })),
    ),
    sources: byKey(sourceRows),
    estimates: new Map(estimateRows.flatMap(({ id, key }): [string, string][] => (key ? [[key, id]] : []))),
    relations: new Set(related.map(({ fromId, kind, toId }) => relationKey(fromId, kind, toId))),
    questions: new Map(questionRows.map((row) => [questionKey(row.seasonId, row.key), row])),
  };
}

const citedSources = (tx: Tx, claimIds: string[]) =>
  tx
    .select({ claimId: claimSources.claimId, importKey: sources.importKey, stance: claimSources.stance, quote: claimSources.quote })
    .from(claimSources)
    .innerJoin(sources, eq(sources.id, claimSources.sourceId))
    .where(inArray(claimSources.claimId, claimIds))
    .orderBy(claimSources.claimId, claimSources.position);

const byKey = <T extends { importKey: string | null }>(rows: T[]) =>
  new Map(rows.flatMap((row): [string, T][] => (row.importKey ? [[row.importKey, row]] : [])));
