import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { findSeasonPlace, readSeason } from "@/domain/claims/queries/season";
import { isUuid } from "@/domain/kernel/id";
import { deskSettings } from "../../../../../desk-clock";

/** Where a season's facts are. */
export const ledgerPath = (showId: string, seasonId: string) => `/desk/shows/${showId}/seasons/${seasonId}/claims`;

/** A season's place and ledger as whoever is signed in sees them; the desk's 404 for a season that show does not have. */
export const openLedger = cache(async (showId: string, seasonId: string) => {
  const actor = await requireActor(ledgerPath(showId, seasonId));
  if (!isUuid(showId) || !isUuid(seasonId)) notFound();
  const { clock } = await deskSettings();
  const [place, ledger] = await Promise.all([
    fromDesk((db) => findSeasonPlace(db, { showId, seasonId })),
    fromDesk((db) => readSeason(db, { showId, seasonId }, clock.now)),
  ]);
  if (!place || !ledger) notFound();
  return { actor, clock, place, ledger, path: ledgerPath(showId, seasonId) };
});
export type OpenLedger = Awaited<ReturnType<typeof openLedger>>;
