import type { RelatedStory as Block } from "@/domain/articles/blocks";
import { newsPath } from "@/domain/articles/vocabulary";
import type { Say } from "@/domain/kernel/words";

/** Live stories a text leads to, by their ids. */
export type LinkedStories = Readonly<Record<string, LinkedStory>>;
export type LinkedStory = { slug: string; headline: string; language: string };

/** Where to read on, in the middle of a text; nothing while that story is not before readers. */
export function RelatedStory({ block: { attrs }, stories, say }: { block: Block; stories: LinkedStories; say: Say }) {
  const id = attrs?.articleId;
  const story = typeof id === "string" && Object.hasOwn(stories, id) ? stories[id] : undefined;
  if (!story) return null;
  return (
    <p className="read-on" lang={story.language}>
      <span lang={say.language}>{say("story.readOn")}</span> <a href={newsPath(story.slug)}>{story.headline}</a>
    </p>
  );
}
