import { newsPath } from "@/domain/articles/vocabulary";
import type { FoundStory } from "@/domain/search/public-queries";
import { type Clock, printDay } from "../site/instant";

export const FoundStories = ({ stories, clock }: { stories: readonly FoundStory[]; clock: Clock }) => (
  <ol className="found told">
    {stories.map((story) => (
      <li key={story.id}>
        <h3>
          <a href={newsPath(story.slug)} lang={story.language}>
            {story.headline}
          </a>
        </h3>
        <p lang={story.language}>{story.standfirst}</p>
        <p className="meta">
          <time dateTime={story.first_published_at}>{printDay(story.first_published_at, clock)}</time>
          {story.shows.length > 0 && <> · {story.shows.map(({ title }) => title).join(", ")}</>}
        </p>
      </li>
    ))}
  </ol>
);
