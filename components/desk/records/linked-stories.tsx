import Link from "next/link";
import { StoryState } from "@/components/desk/state-badge";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import type { EditionStatus } from "@/domain/articles/vocabulary";

type Story = {
  articleId: string;
  editionId: string;
  liveEditionId: string | null;
  status: EditionStatus;
  heldAt: Date | null;
  headline: string;
  updatedAt: Date;
};

/** The stories a record stands in, last changed first. */
export function LinkedStories({ stories, clock, newStory }: { stories: readonly Story[]; clock: DeskClock; newStory?: string }) {
  return (
    <section aria-labelledby="linked-stories">
      <h2 className="sec" id="linked-stories">
        Stories <span className="n">{stories.length}</span>
        {newStory ? (
          <Link className="more" href={newStory}>
            New story
          </Link>
        ) : null}
      </h2>
      {stories.length === 0 ? <p className="empty">No story links here yet.</p> : null}
      <ul className="plain-rows">
        {stories.map((story) => (
          <li key={story.articleId} className="row">
            <p>
              <Link href={`/desk/editions/${story.editionId}`}>{story.headline || "Untitled story"}</Link>
              <small>
                <StoryState story={story} /> <DeskTime at={story.updatedAt} clock={clock} className="q" />
              </small>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
