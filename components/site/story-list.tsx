import { newsPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { type Clock, printDay } from "./instant";

export type Story = { id: string; slug: string; headline: string; standfirst: string; language: string; firstPublishedAt: string };

/** Stories by headline and day, newest first as they are given. */
const StoryList = ({ stories, clock }: { stories: readonly Story[]; clock: Clock }) => (
  <ul className="list">
    {stories.map((story) => (
      <li key={story.id}>
        <a href={newsPath(story.slug)} lang={story.language}>
          {story.headline}
        </a>
        <time dateTime={story.firstPublishedAt}>{printDay(story.firstPublishedAt, clock)}</time>
      </li>
    ))}
  </ul>
);

/** The stories of a record, or one sentence where there are none. */
export const Stories = ({ stories, clock, silence }: { stories: readonly Story[]; clock: Clock; silence: string }) => (
  <section className="sec" aria-labelledby="stories">
    <h2 id="stories">{sayIn(clock.language)("stories.title")}</h2>
    {stories.length > 0 ? <StoryList stories={stories} clock={clock} /> : <p className="silent">{silence}</p>}
  </section>
);
