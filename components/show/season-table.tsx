import { seasonPath } from "@/domain/shows/vocabulary";
import { SeasonStrip } from "./season-strip";
import { type Service, Services } from "./services";
import type { Staged } from "./stage";
import { State } from "./state";
import { seasonName } from "./words";

type Standing = Staged & { id: string };
type Season = { id: string; slug: string; label: string; subtitle: string | null; parts: number | null; services: readonly Service[] };

type Props = { showSlug: string; seasons: readonly Season[]; standings: readonly Standing[]; language: string };

/** Every season of a show with where it stands and where it is shown. A network belongs to a season: a show may move. */
export const SeasonTable = ({ showSlug, seasons, standings, language }: Props) => (
  <table className="plain">
    <thead>
      <tr>
        <th scope="col">Season</th>
        <th scope="col">Stands</th>
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
            <Stands season={standings.find(({ id }) => id === season.id)} />
          </td>
          <td>
            <Services services={season.services} language={language} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Stands = ({ season }: { season: Standing | undefined }) =>
  season ? (
    <>
      <State phase={season.phase} flags={season.flags} />
      <SeasonStrip season={season} size="small" />
    </>
  ) : (
    <span className="none">Nothing on record</span>
  );
