import type { Thing, TVSeason } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import type { PublicSeasonPage } from "@/domain/shows/public-queries";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { breadcrumbs, recordId } from "../../../structured-data";
import { roleThing } from "../structured-data";

export function seasonThings(season: PublicSeasonPage): Thing[] {
  const { show } = season;
  const path = seasonPath(show.slug, season.slug);
  const thing: TVSeason = {
    "@type": "TVSeason",
    "@id": recordId("season", season.id),
    url: absolute(path),
    name: `${show.title}, ${season.label}`,
    ...(season.number !== null && { seasonNumber: season.number }),
    partOfSeries: { "@type": "TVSeries", "@id": recordId("show", show.id), name: show.title, url: absolute(showPath(show.slug)) },
    actor: season.cast.map(roleThing),
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
