import type { CreditGroup } from "@/domain/people/vocabulary";
import { type SourceWorkKind, seasonPath, showPath } from "@/domain/shows/vocabulary";
import { CREDIT_WORDS, SOURCE_WORK_WORDS, unbroken } from "./words";

type Linked = { id: string; slug: string; title: string };
type Credit = {
  id: string;
  group: CreditGroup;
  job: string | null;
  character: string | null;
  creditedAs: string | null;
  show: Linked | null;
  season: { slug: string; label: string } | null;
  work: { title: string; kind: SourceWorkKind; publisher: string | null; shows: readonly Linked[] } | null;
};

/** What someone did, on which show and season or on which work behind one. */
export const Credits = ({ credits }: { credits: readonly Credit[] }) => (
  <table className="plain">
    <thead>
      <tr>
        <th scope="col">Title</th>
        <th scope="col">Credit</th>
      </tr>
    </thead>
    <tbody>
      {credits.map((credit) => (
        <tr key={credit.id}>
          <th scope="row">
            {credit.show && <OnShow show={credit.show} season={credit.season} />}
            {credit.work && <OnWork work={credit.work} />}
          </th>
          <td>
            {credit.job ?? CREDIT_WORDS[credit.group]}
            {credit.character && `, as ${credit.character}`}
            {credit.creditedAs && <small>credited as {credit.creditedAs}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const OnShow = ({ show, season }: { show: Linked; season: Credit["season"] }) => (
  <>
    <a href={showPath(show.slug)}>{show.title}</a>
    {season && (
      <>
        , <a href={seasonPath(show.slug, season.slug)}>{unbroken(season.label)}</a>
      </>
    )}
  </>
);

const OnWork = ({ work }: { work: NonNullable<Credit["work"]> }) => (
  <>
    {work.title}
    <small>
      {work.publisher && `${work.publisher} `}
      {SOURCE_WORK_WORDS[work.kind]}
      {work.shows.map((show) => (
        <span key={show.id}>
          {", the source of "}
          <a href={showPath(show.slug)}>{show.title}</a>
        </span>
      ))}
    </small>
  </>
);
