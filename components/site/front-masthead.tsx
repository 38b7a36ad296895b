import { SearchBox } from "../search/search-box";
import { SiteNav } from "./frame";
import { type Clock, printHourWithZone, printWeekday } from "./instant";
import { Wordmark } from "./wordmark";

type Props = { publication: Clock & { name: string }; newest: string | null };

/** The name across the page, beside the day and hour of the newest story: a kept page has no today. */
export const FrontMasthead = ({ publication, newest }: Props) => (
  <header className="front">
    <div className="wrap">
      <h1>
        <Wordmark name={publication.name} />
      </h1>
      {newest && (
        <p className="day">
          <b>{printWeekday(newest, publication)}</b>
          Newest story <time dateTime={newest}>{printHourWithZone(newest, publication)}</time>
        </p>
      )}
      <div className="bar">
        <SiteNav />
        <SearchBox />
      </div>
    </div>
  </header>
);
