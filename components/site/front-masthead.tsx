import { sayIn } from "@/domain/kernel/say-in";
import { SearchBox } from "../search/search-box";
import { told } from "../words/told";
import { SiteNav } from "./frame";
import { type Clock, printHourWithZone, printWeekday } from "./instant";
import { Wordmark } from "./wordmark";

type Props = { publication: Clock & { name: string }; newest: string | null };

/** The name across the page, beside the day and hour of the newest story: a kept page has no today. */
export const FrontMasthead = ({ publication, newest }: Props) => {
  const say = sayIn(publication.language);
  return (
    <header className="front">
      <div className="wrap">
        <h1>
          <Wordmark name={publication.name} />
        </h1>
        {newest && (
          <p className="day">
            <b>{printWeekday(newest, publication)}</b>
            {told(say, "front.newest", { hour: <time dateTime={newest}>{printHourWithZone(newest, publication)}</time> })}
          </p>
        )}
        <div className="bar">
          <SiteNav say={say} />
          <SearchBox say={say} />
        </div>
      </div>
    </header>
  );
};
