import type { Say } from "@/domain/kernel/words";
import type { CreditGroup } from "@/domain/people/vocabulary";
import { type SourceWorkKind, seasonPath, showPath } from "@/domain/shows/vocabulary";
import { told } from "../words/told";
import { unbroken } from "./words";

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
export const Credits = ({ credits, say }: { credits: readonly Credit[]; say: Say }) => (
  <table className="plain">
    <thead>
      <tr>
        <th scope="col">{say("person.title")}</th>
        <th scope="col">{say("person.credit")}</th>
      </tr>
    </thead>
    <tbody>
      {credits.map((credit) => (
        <tr key={credit.id}>
          <th scope="row">
            {credit.show && <OnShow show={credit.show} season={credit.season} say={say} />}
            {credit.work && <OnWork work={credit.work} say={say} />}
          </th>
          <td>
            {creditWords(say, credit)}
            {credit.creditedAs && <small>{say("person.creditedAs", { name: credit.creditedAs })}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

function creditWords(say: Say, { job, group, character }: Credit): string {
  const credit = job ?? say(`credit.${group}`);
  return character ? say("person.as", { credit, character }) : credit;
}

function OnShow({ show, season, say }: { show: Linked; season: Credit["season"]; say: Say }) {
  const link = <a href={showPath(show.slug)}>{show.title}</a>;
  if (!season) return link;
  return told(say, "person.onSeason", { show: link, season: <a href={seasonPath(show.slug, season.slug)}>{unbroken(season.label)}</a> });
}

function OnWork({ work, say }: { work: NonNullable<Credit["work"]>; say: Say }) {
  const kind = say("person.publishedWork", { publisher: work.publisher ?? "none", kind: say(`work.${work.kind}`) });
  return (
    <>
      {work.title}
      <small>
        {work.shows.reduce<React.ReactNode>(
          (before, show) => told(say, "person.sourceOf", { work: before, show: <a href={showPath(show.slug)}>{show.title}</a> }),
          kind,
        )}
      </small>
    </>
  );
}
