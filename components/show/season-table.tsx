import type { Say } from "@/domain/kernel/words";
import { seasonPath } from "@/domain/shows/vocabulary";
import { SeasonStrip } from "./season-strip";
import { type Service, Services } from "./services";
import type { Staged } from "./stage";
import { State } from "./state";
import { seasonName } from "./words";

type Standing = Staged & { id: string };
type Season = { id: string; slug: string; label: string; subtitle: string | null; parts: number | null; services: readonly Service[] };

type Props = { showSlug: string; seasons: readonly Season[]; standings: readonly Standing[]; say: Say };

/** Every season of a show with where it stands and where it is shown. A network belongs to a season: a show may move. */
export const SeasonTable = ({ showSlug, seasons, standings, say }: Props) => (
  <table className="plain">
    <thead>
      <tr>
        <th scope="col">{say("show.season")}</th>
        <th scope="col">{say("show.stands")}</th>
        <th scope="col">{say("show.whereToWatch")}</th>
      </tr>
    </thead>
    <tbody>
      {seasons.map((season) => (
        <tr key={season.id}>
          <th scope="row">
            <a href={seasonPath(showSlug, season.slug)}>{seasonName(say, season)}</a>
            {season.parts !== null && <small>{say("show.inParts", { parts: season.parts })}</small>}
          </th>
          <td>
            <Stands season={standings.find(({ id }) => id === season.id)} say={say} />
          </td>
          <td>
            <Services services={season.services} say={say} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Stands = ({ season, say }: { season: Standing | undefined; say: Say }) =>
  season ? (
    <>
      <State phase={season.phase} flags={season.flags} say={say} />
      <SeasonStrip season={season} size="small" say={say} />
    </>
  ) : (
    <span className="none">{say("show.nothing")}</span>
  );
