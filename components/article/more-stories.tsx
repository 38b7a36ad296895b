import { newsPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { type Clock, printDay } from "../site/instant";
import type { Story } from "../site/story-list";

/** Where to read on about the same show. */
export const MoreStories = ({ title, stories, clock }: { title: string; stories: readonly Story[]; clock: Clock }) => (
  <section className="sec more-on" aria-labelledby="more-title">
    <h2 id="more-title">{sayIn(clock.language)("story.moreOn", { title })}</h2>
    <ul className="more">
      {stories.map((story) => (
        <li key={story.id} lang={story.language}>
          <a href={newsPath(story.slug)}>{story.headline}</a>
          {story.standfirst && <p>{story.standfirst}</p>}
          <time className="meta" dateTime={story.firstPublishedAt}>
            {printDay(story.firstPublishedAt, clock)}
          </time>
        </li>
      ))}
    </ul>
  </section>
);
