import type { FrontPage } from "@/domain/articles/public-queries";
import { archivePath } from "@/domain/articles/vocabulary";
import { dayOf } from "@/domain/kernel/day";
import { sayIn } from "@/domain/kernel/say-in";
import { Board, seasonsIn } from "../show/board";
import { Changed } from "./changed";
import { Coming } from "./coming";
import type { Clock } from "./instant";
import { Latest } from "./latest";
import { LeadStory } from "./lead-story";
import { monthWords } from "./months";
import { ShowIndex } from "./show-index";
import { StoryCards } from "./story-cards";

/** The front page between its bars: what leads, where the seasons stand, what changed and comes, and what is new. */
export function Front({ front: { publication, stories, shows, board, changes, coming } }: { front: FrontPage }) {
  const say = sayIn(publication.language);
  const followed = seasonsIn(board);
  const [lead, ...rest] = stories;
  const drawn = newestOfOtherShows(rest, lead);
  const latest = [...stories].sort((a, b) => b.firstPublishedAt.localeCompare(a.firstPublishedAt)); // pins lead, and are not newer for it
  return (
    <>
      {lead && <LeadStory story={lead} publication={publication} />}
      {followed > 0 && (
        <section className="board-sec" aria-labelledby="board">
          <div className="board-head">
            <h2 id="board">{say("front.board", { count: followed })}</h2>
            <span>{say("front.boardOpens")}</span>
          </div>
          <Board counts={board} say={say} />
        </section>
      )}
      {(changes.length > 0 || coming.length > 0) && (
        <div className="g">
          <Changed changes={changes} clock={publication} />
          <Coming coming={coming} say={say} />
        </div>
      )}
      {drawn.length > 0 && <StoryCards stories={drawn} clock={publication} />}
      {stories.length > 0 && (
        <section className="sec" id="latest" aria-labelledby="latest-title">
          <h2 id="latest-title">{say("front.latest")}</h2>
          <Latest stories={latest} clock={publication} />
          <AllOfMonth newest={latest[0]?.firstPublishedAt} clock={publication} />
        </section>
      )}
      <section className="sec" id="shows" aria-labelledby="shows-title">
        <h2 id="shows-title">{say("front.shows")}</h2>
        {shows.length > 0 ? <ShowIndex shows={shows} say={say} /> : <p className="silent">{say("front.noShow")}</p>}
      </section>
    </>
  );
}

/** To the month of the newest story, and from there to every other. */
function AllOfMonth({ newest, clock }: { newest: string | undefined; clock: Clock }) {
  if (!newest) return null;
  const month = dayOf(new Date(newest), clock.timeZone).slice(0, 7);
  return (
    <p className="all-of-month">
      <a href={archivePath(month)}>{sayIn(clock.language)("front.everything", { month: monthWords(month, clock.language) })}</a>
    </p>
  );
}

/** Cards under the lead: a drawing stands for a show, so no show stands there twice. */
const CARDS = 5;

function newestOfOtherShows<S extends { shows: readonly { id: string }[] }>(stories: readonly S[], lead: S | undefined): S[] {
  const seen = new Set([lead?.shows[0]?.id]);
  const cards: S[] = [];
  for (const story of stories) {
    const show = story.shows[0]?.id;
    if (cards.length === CARDS || show === undefined || seen.has(show)) continue;
    seen.add(show);
    cards.push(story);
  }
  return cards;
}
