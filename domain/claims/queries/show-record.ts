import { and, asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { claimRelations, claimSeasons, claims, estimates, estimateWindows, openQuestions } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { organisations, seasons } from "@/db/schema/shows";
import { settings, users } from "@/db/schema/staff";
import { FALLBACK } from "../../kernel/words";
import { loadChainsOfShow, type NamedChain } from "./chains";

export type ClaimRow = typeof claims.$inferSelect;
export type RelationRow = typeof claimRelations.$inferSelect;

/** Everything on record about a show, as the desk holds it: what is internal, under embargo and taken back too. */
export type ShowRecord = {
  showId: string;
  timeZone: string;
  /** Of the publication: what its lines are told in. */
  language: string;
  /** The first recorded first. */
  claims: ClaimRow[];
  names: Map<string, { service: string | null; person: string | null; recordedBy: string }>;
  /** The seasons each claim names. */
  reach: Map<string, string[]>;
  chains: Map<string, NamedChain[]>;
  relations: RelationRow[];
  seasons: { id: string; label: string; position: number; parts: number | null }[];
  questions: (typeof openQuestions.$inferSelect)[];
  /** With the window ranked first; the newest first. */
  estimates: (typeof estimates.$inferSelect & Pick<typeof estimateWindows.$inferSelect, "label" | "windowEdtf" | "likelihood">)[];
};

const relating = alias(claims, "relating");

/** Reads a show's ledger: every query asks by the show, so none waits for another. */
export async function loadShowRecord(db: Reader, showId: string): Promise<ShowRecord> {
  const [publication, rows, reach, chains, relations, places, questions, guesses] = await Promise.all([
    db.select({ timeZone: settings.timeZone, language: settings.language }).from(settings),
    claimsOf(db, showId),
    db
      .select({ claimId: claimSeasons.claimId, seasonId: claimSeasons.seasonId })
      .from(claimSeasons)
      .innerJoin(claims, and(eq(claims.id, claimSeasons.claimId), eq(claims.showId, showId))),
    loadChainsOfShow(db, showId),
    db
      .select({ relation: claimRelations })
      .from(claimRelations)
      .innerJoin(relating, and(eq(relating.id, claimRelations.fromId), eq(relating.showId, showId)))
      .orderBy(asc(claimRelations.at), asc(claimRelations.fromId), asc(claimRelations.toId)),
    db
      .select({ id: seasons.id, label: seasons.label, position: seasons.position, parts: seasons.parts })
      .from(seasons)
      .where(eq(seasons.showId, showId))
      .orderBy(asc(seasons.position)),
    db.select().from(openQuestions).where(eq(openQuestions.showId, showId)),
    estimatesOf(db, showId),
  ]);
  const seasonIds = new Map<string, string[]>();
  for (const { claimId, seasonId } of reach) seasonIds.set(claimId, [...(seasonIds.get(claimId) ?? []), seasonId]);
  return {
    showId,
    timeZone: publication[0]?.timeZone ?? "UTC",
    language: publication[0]?.language ?? FALLBACK,
    claims: rows.map(({ claim }) => claim),
    names: new Map(rows.map(({ claim, service, person, recordedBy }) => [claim.id, { service, person, recordedBy }])),
    reach: seasonIds,
    ...{ chains, questions, seasons: places },
    relations: relations.map(({ relation }) => relation),
    estimates: guesses.map(({ estimate, ...window }) => ({ ...estimate, ...window })),
  };
}

const claimsOf = (db: Reader, showId: string) =>
  db
    .select({ claim: claims, service: organisations.name, person: people.displayName, recordedBy: users.name })
    .from(claims)
    .innerJoin(users, eq(users.id, claims.recordedBy))
    .leftJoin(organisations, eq(organisations.id, claims.serviceId))
    .leftJoin(people, eq(people.id, claims.personId))
    .where(eq(claims.showId, showId))
    .orderBy(asc(claims.id));

const estimatesOf = (db: Reader, showId: string) =>
  db
    .select({
      estimate: estimates,
      label: estimateWindows.label,
      windowEdtf: estimateWindows.windowEdtf,
      likelihood: estimateWindows.likelihood,
    })
    .from(estimates)
    .innerJoin(seasons, and(eq(seasons.id, estimates.seasonId), eq(seasons.showId, showId)))
    .innerJoin(estimateWindows, and(eq(estimateWindows.estimateId, estimates.id), eq(estimateWindows.rank, 1)))
    .orderBy(desc(estimates.madeOn), desc(estimates.id));
