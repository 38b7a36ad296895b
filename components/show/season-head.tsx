import { showPath } from "@/domain/shows/vocabulary";
import { Drawing } from "./drawing";
import { type Service, Services } from "./services";
import { seasonName } from "./words";

type Props = {
  season: {
    label: string;
    subtitle: string | null;
    parts: number | null;
    services: readonly Service[];
    show: { slug: string; title: string; originalTitle: { text: string; language: string } | null };
  };
  language: string;
};

/** A season by its show's name and its own, beside where it is shown. */
export const SeasonHead = ({ season, language }: Props) => (
  <header className="hub season g">
    <div className="c8">
      <h1>
        <a href={showPath(season.show.slug)}>{season.show.title}</a> <span className="of">{seasonName(season)}</span>
      </h1>
      {season.show.originalTitle && (
        <p className="orig" lang={season.show.originalTitle.language}>
          {season.show.originalTitle.text}
        </p>
      )}
      <dl className="dates">
        <div>
          <dt>To watch</dt>
          <dd>
            <Services services={season.services} language={language} />
          </dd>
        </div>
        {season.parts !== null && (
          <div>
            <dt>Parts</dt>
            <dd>{season.parts}</dd>
          </div>
        )}
      </dl>
    </div>
    <div className="c4">
      <Drawing show={season.show} shape="card" />
    </div>
  </header>
);
