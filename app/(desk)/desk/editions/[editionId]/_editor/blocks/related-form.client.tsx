"use client";
import { BookOpen } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { OwnStory } from "@/domain/articles/queries/own-stories";
import { BlockHead } from "./block-head.client";
import type { Slot } from "./slots";
import { StorySearch } from "./story-search.client";

/** Another story of ours, by its headline now. Readers get it for as long as it is live. */
export function RelatedForm({ slot }: { slot: Slot }) {
  const { articleId } = slot.attrs;
  const story = useStory(typeof articleId === "string" ? articleId : null);
  const lacks = !articleId ? "no story yet" : story && !story.isLive ? "not live: readers will not see it" : null;
  return (
    <>
      <BlockHead slot={slot} icon={BookOpen} name="Related story" lacks={lacks} />
      {articleId ? (
        <p className="blk-chosen">
          <span>{story === undefined ? "…" : (story?.headline ?? "A story that is no more")}</span>
          <Button look="plain" onClick={() => slot.set({ articleId: null })}>
            Change story
          </Button>
        </p>
      ) : (
        <StorySearch
          id={`blk-${slot.key}-story`}
          onLeave={() => slot.leave("below")}
          onChoose={(id) => {
            slot.set({ articleId: id });
            slot.leave("below");
          }}
        />
      )}
    </>
  );
}

/** The story by its id: undefined while it is asked for, null where there is none. */
function useStory(articleId: string | null): OwnStory | null | undefined {
  const [story, setStory] = useState<OwnStory | null>();
  useEffect(() => {
    setStory(undefined);
    if (articleId === null) return;
    const stop = new AbortController();
    fetch(`/api/stories?id=${articleId}`, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : []))
      .then(([found]) => setStory(found ?? null))
      .catch(() => {});
    return () => stop.abort();
  }, [articleId]);
  return story;
}
