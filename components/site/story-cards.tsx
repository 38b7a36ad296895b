import { newsPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { CardPicture } from "./card-picture";
import { type Clock, printDay } from "./instant";
import type { FrontStory } from "./lead-story";

/** The next stories with their drawings; the whole card leads to the story by one link. */
export const StoryCards = ({ stories, clock }: { stories: readonly FrontStory[]; clock: Clock }) => (
  <section className="sec" aria-labelledby="cards-title">
    <h2 id="cards-title">{sayIn(clock.language)("front.more")}</h2>
    <div className="stories" data-count={stories.length}>
      {stories.map((story, at) => (
        <article key={story.id}>
          <CardPicture
            picture={story.picture}
            show={story.shows[0]}
            isLarge={at === 0 && stories.length === 5}
            say={sayIn(clock.language)}
          />
          <h3 lang={story.language}>
            <a href={newsPath(story.slug)}>{story.shortHeadline}</a>
          </h3>
          {story.standfirst && <p lang={story.language}>{story.standfirst}</p>}
          <p className="meta">
            {story.shows.map((show) => show.title).join(", ")} ·{" "}
            <time dateTime={story.firstPublishedAt}>{printDay(story.firstPublishedAt, clock)}</time>
          </p>
        </article>
      ))}
    </div>
  </section>
);
