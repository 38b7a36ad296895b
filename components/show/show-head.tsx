import type { AdaptationRelation, Genre, SeasonRole, ShowFormat, TitleKind } from "@/domain/shows/vocabulary";
import { type Named, Names } from "./names";
import { SourceWork } from "./source-work";
import { ADAPTATION_WORDS, countryName, FORMAT_WORDS, languageName, listOf } from "./words";

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
  language: string;
};

/** The name of a show, at home and here, beside what it is: who made it, from what, and where it runs. */
export function ShowHead({ show, language }: Props) {
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
        <Row name="Kind">{[FORMAT_WORDS[show.format], ...show.genres].join(", ")}</Row>
        <Row name="From">
          {listOf(
            show.countries.map((code) => countryName(code, language)),
            language,
          )}
          , in {languageName(show.originalLanguage, language)}
        </Row>
        {services.length > 0 && <Row name="Services">{listOf(services, language)}</Row>}
        {show.creators.length > 0 && (
          <Row name="Created by">
            <Names people={show.creators} language={language} isComplete={show.areCreatorsComplete} />
          </Row>
        )}
        {show.sources.map((work) => (
          <Row key={work.id} name={ADAPTATION_WORDS[work.relation]}>
            <SourceWork work={work} showTitle={show.title} language={language} />
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
