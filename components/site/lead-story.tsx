import { newsPath } from "@/domain/articles/vocabulary";
import type { PublicStanding } from "@/domain/claims/public-ledger";
import { sayIn } from "@/domain/kernel/say-in";
import type { HeldPicture } from "@/domain/media/picture";
import type { Use } from "@/domain/media/vocabulary";
import { LeadPicture } from "../article/lead-picture";
import { SeasonStrip } from "../show/season-strip";
import { State } from "../show/state";
import { Line } from "../show/status-line";
import { unparted } from "../show/words";
import { type Clock, printMoment } from "./instant";

export type FrontStory = {
  id: string;
  slug: string;
  headline: string;
  shortHeadline: string;
  standfirst: string;
  language: string;
  firstPublishedAt: string;
  authors: readonly string[];
  /** Its lead picture, where readers may have it. */
  picture: { use: Use; held: HeldPicture } | null;
  shows: readonly { slug: string; title: string }[];
  /** Where the season it is about stands. */
  standing: PublicStanding | null;
};

/** The one story that leads: its words on the left, its drawing across the rest of the page. */
export function LeadStory({ story, publication }: { story: FrontStory; publication: Clock & { name: string } }) {
  const say = sayIn(publication.language);
  const names = new Intl.ListFormat(say.language).format(story.authors);
  return (
    <article className="lead g">
      <div className="c7">
        <LeadPicture
          hero={story.picture?.use}
          pictures={story.picture ? { [story.picture.held.id]: story.picture.held } : {}}
          drawing={story.shows[0] ?? { slug: story.slug, title: story.headline }}
          credit={publication.name}
          say={say}
        />
      </div>
      <div className="words c5">
        <h2 lang={story.language}>
          <a href={newsPath(story.slug)}>{unparted(story.headline)}</a>
        </h2>
        {story.standfirst && (
          <p className="stand" lang={story.language}>
            {story.standfirst}
          </p>
        )}
        {story.standing && (
          <div className="where">
            <State phase={story.standing.phase} flags={story.standing.flags} say={say} />
            <SeasonStrip season={story.standing} say={say} />
            <Line season={story.standing} say={say} />
          </div>
        )}
        <p className="meta">
          {names && `${say("site.byline", { names })} · `}
          <time dateTime={story.firstPublishedAt}>{printMoment(story.firstPublishedAt, publication)}</time>
        </p>
      </div>
    </article>
  );
}
