import { seasonPath } from "@/domain/shows/vocabulary";
import { type Service, Services } from "./services";
import { seasonName } from "./words";

type Season = { id: string; slug: string; label: string; subtitle: string | null; parts: number | null; services: readonly Service[] };

/** Every season of a show with where it is shown. A network belongs to a season: a show may move. */
export const SeasonTable = ({ showSlug, seasons, language }: { showSlug: string; seasons: readonly Season[]; language: string }) => (
  <table className="plain">
    <thead>
      <tr>
        <th scope="col">Season</th>
        <th scope="col">Where to watch</th>
      </tr>
    </thead>
    <tbody>
      {seasons.map((season) => (
        <tr key={season.id}>
          <th scope="row">
            <a href={seasonPath(showSlug, season.slug)}>{seasonName(season)}</a>
            {season.parts !== null && <small>in {season.parts} parts</small>}
          </th>
          <td>
            <Services services={season.services} language={language} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
