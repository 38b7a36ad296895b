import Link from "next/link";
import { counted } from "./record-words";

type Row = {
  id: string;
  title: string;
  disambiguator: string | null;
  originalTitle: { text: string; language: string } | null;
  services: readonly string[];
  seasonCount: number;
  storyCount: number;
};

/** Shows by name, with what tells them apart. */
export function ShowTable({ shows }: { shows: readonly Row[] }) {
  return (
    <table className="table records">
      <caption className="vh">Shows, by title</caption>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Original title</th>
          <th scope="col">Services</th>
          <th scope="col" className="num">
            Seasons
          </th>
          <th scope="col" className="num">
            Stories
          </th>
        </tr>
      </thead>
      <tbody>
        {shows.map((show) => (
          <tr key={show.id}>
            <th scope="row">
              <Link href={`/desk/shows/${show.id}`}>{show.title}</Link>
              {show.disambiguator ? <span className="native">{show.disambiguator}</span> : null}
            </th>
            <td className="is-about" lang={show.originalTitle?.language}>
              {show.originalTitle?.text}
            </td>
            <td className="is-about">{show.services.join(", ")}</td>
            <td className="num" data-label="Seasons">
              {show.seasonCount || <Nothing of="seasons" />}
            </td>
            <td className="num" data-label="Stories">
              {show.storyCount || <Nothing of="stories" />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Nothing = ({ of }: { of: string }) => (
  <span className="q">
    none<span className="vh"> of the {of}</span>
  </span>
);

type Season = {
  id: string;
  kind: string;
  position: number;
  label: string;
  subtitle: string | null;
  parts: number | null;
  services: readonly { name: string; role: string; territory: string }[];
  castCount: number;
};

/** A show's seasons in their order, specials where they stand. */
export function SeasonRows({ showId, seasons }: { showId: string; seasons: readonly Season[] }) {
  return (
    <section aria-labelledby="its-seasons">
      <h2 className="sec" id="its-seasons">
        Seasons <span className="n">{seasons.length}</span>
        <Link className="more" href={`/desk/shows/${showId}/seasons/new`}>
          New season
        </Link>
      </h2>
      {seasons.length === 0 ? <p className="empty">No season yet. A story can be about the show until there is one.</p> : null}
      <ol className="plain-rows">
        {seasons.map((season) => (
          <li key={season.id} className="row">
            <p>
              <Link href={`/desk/shows/${showId}/seasons/${season.id}`}>{season.label}</Link>
              {season.subtitle ? `, ${season.subtitle}` : null}
              <small>{aboutSeason(season)}</small>
            </p>
            <Link className="text-link" href={`/desk/shows/${showId}/seasons/${season.id}/claims`}>
              Facts<span className="vh"> of {season.label}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

const aboutSeason = ({ kind, services, castCount, parts }: Season): string =>
  [
    kind === "season" ? null : kind,
    [...new Set(services.filter(({ role }) => role !== "studio").map(({ name }) => name))].join(", ") || "no service yet",
    parts ? `${parts} parts` : null,
    castCount > 0 ? `${counted(castCount, "name")} in the cast` : null,
  ]
    .filter(Boolean)
    .join(" · ");
