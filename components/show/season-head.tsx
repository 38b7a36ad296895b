import type { Say } from "@/domain/kernel/words";
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
  say: Say;
};

/** A season by its show's name and its own, beside where it is shown. */
export const SeasonHead = ({ season, say }: Props) => (
  <header className="hub season g">
    <div className="c8">
      <h1>
        <a href={showPath(season.show.slug)}>{season.show.title}</a> <span className="of">{seasonName(say, season)}</span>
      </h1>
      {season.show.originalTitle && (
        <p className="orig" lang={season.show.originalTitle.language}>
          {season.show.originalTitle.text}
        </p>
      )}
      <dl className="dates">
        <div>
          <dt>{say("season.toWatch")}</dt>
          <dd>
            <Services services={season.services} say={say} />
          </dd>
        </div>
        {season.parts !== null && (
          <div>
            <dt>{say("season.parts")}</dt>
            <dd>{season.parts}</dd>
          </div>
        )}
      </dl>
    </div>
    <div className="c4">
      <Drawing show={season.show} shape="card" say={say} />
    </div>
  </header>
);
