import type { Thing, TVSeason } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import { faceOf, type SeasonFace } from "@/domain/claims/season-face";
import { type ClaimKind, isFirm } from "@/domain/claims/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { PublicSeasonPage } from "@/domain/shows/public-queries";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { breadcrumbs, recordId } from "../../../structured-data";
import { roleThing } from "../structured-data";

/** Of what happened, or is announced: what a season's first day is told by. */
const OPENINGS: readonly ClaimKind[] = ["premiered", "part_released", "full_release", "release_date"];

/** The day it came or comes out: firm, exact, and undisputed, or nothing at all. */
function firmStart(face: SeasonFace | null): string | null {
  const days = (face?.claims ?? [])
    .filter(({ kind, certainty, state }) => OPENINGS.includes(kind) && isFirm(certainty) && state.is === "stands")
    .flatMap(({ when, modality }) => (when && /^\d{4}-\d\d-\d\d$/.test(when.edtf) ? [{ day: when.edtf, modality }] : []));
  const occurred = days.filter(({ modality }) => modality === "occurred");
  return (occurred.length > 0 ? occurred : days).map(({ day }) => day).sort()[0] ?? null;
}

/** Only where it is official or confirmed, and nothing contradicts it. */
function firmEpisodes(face: SeasonFace | null): number | null {
  const counts =
    face?.claims.filter(({ kind, certainty, state }) => kind === "episode_count" && isFirm(certainty) && state.is === "stands") ?? [];
  const values = new Set(counts.map(({ value }) => (value as { count?: number } | null)?.count));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

export function seasonThings(season: PublicSeasonPage): Thing[] {
  const { show } = season;
  const path = seasonPath(show.slug, season.slug);
  const standing = season.ledger.seasons.find(({ id }) => id === season.id);
  const face = faceOf(sayIn(season.publication.language), season.ledger, season.id);
  const [episodes, start] = [firmEpisodes(face), firmStart(face)];
  const thing: TVSeason = {
    "@type": "TVSeason",
    "@id": recordId("season", season.id),
    url: absolute(path),
    name: sayIn(season.publication.language)("season.named", { show: show.title, season: season.label }),
    ...(season.number !== null && { seasonNumber: season.number }),
    partOfSeries: { "@type": "TVSeries", "@id": recordId("show", show.id), name: show.title, url: absolute(showPath(show.slug)) },
    actor: season.cast.map(roleThing),
    ...(standing && { creativeWorkStatus: standing.phase }),
    ...(start !== null && { startDate: start }),
    ...(episodes !== null && { numberOfEpisodes: episodes }),
  };
  return [
    thing,
    breadcrumbs([
      { name: season.publication.name, path: "/" },
      { name: show.title, path: showPath(show.slug) },
      { name: season.label, path },
    ]),
  ];
}
