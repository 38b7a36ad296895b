import type { Say } from "@/domain/kernel/words";
import type { AdaptationRelation, Genre, SeasonRole, ShowFormat, TitleKind } from "@/domain/shows/vocabulary";
import { type Named, Names } from "./names";
import { SourceWork } from "./source-work";
import { countryName, languageName, listOf } from "./words";

type Work = Parameters<typeof SourceWork>[0]["work"] & { id: string; relation: AdaptationRelation };
type Props = {
  show: {
    title: string;
    disambiguator: string | null;
    format: ShowFormat;
    originalLanguage: string;
    countries: readonly string[];
    genres: readonly Genre[];
    logline: string | null;
    areCreatorsComplete: boolean;
    titles: readonly { text: string; kind: TitleKind; language: string }[];
    creators: readonly Named[];
    sources: readonly Work[];
    seasons: readonly { services: readonly { name: string; role: SeasonRole }[] }[];
  };
  say: Say;
};

/** The name of a show, at home and here, beside what it is: who made it, from what, and where it runs. */
export function ShowHead({ show, say }: Props) {
  const { language } = say;
  const original = show.titles.find((title) => title.kind === "original");
  const services = [
    ...new Set(show.seasons.flatMap((season) => season.services.filter(({ role }) => role !== "studio").map(({ name }) => name))),
  ];
  return (
    <header className="hub g">
      <div className="c8">
        <h1>
          {show.title}
          {show.disambiguator && <span className="which"> {show.disambiguator}</span>}
        </h1>
        {original && (
          <p className="orig" lang={original.language}>
            {original.text}
          </p>
        )}
        {show.logline && <p className="stand">{show.logline}</p>}
      </div>
      <dl className="dates c4">
        <Row name={say("show.kind")}>{[say(`format.${show.format}`), ...show.genres.map((genre) => say(`genre.${genre}`))].join(", ")}</Row>
        <Row name={say("show.from")}>
          {say("show.fromWhere", {
            countries: listOf(
              show.countries.map((code) => countryName(code, language)),
              language,
            ),
            language: languageName(show.originalLanguage, language),
          })}
        </Row>
        {services.length > 0 && <Row name={say("show.services")}>{listOf(services, language)}</Row>}
        {show.creators.length > 0 && (
          <Row name={say("show.createdBy")}>
            <Names people={show.creators} say={say} isComplete={show.areCreatorsComplete} />
          </Row>
        )}
        {show.sources.map((work) => (
          <Row key={work.id} name={say(`adaptation.${work.relation}`)}>
            <SourceWork work={work} showTitle={show.title} say={say} />
          </Row>
        ))}
      </dl>
    </header>
  );
}

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
