import type { ReactNode } from "react";
import type { Spoiler } from "@/domain/articles/blocks";
import type { Say } from "@/domain/kernel/words";

/** What gives something away, closed until a reader opens it. */
export const SpoilerFence = ({ block: { attrs }, say, children }: { block: Spoiler; say: Say; children: ReactNode }) => (
  <Fence of={attrs?.label} say={say}>
    {children}
  </Fence>
);

type StoryProps = { fence: { of: string | null; standfirst: string }; say: Say; children: ReactNode };
/** The text of a whole story that gives something away, with the standfirst that would do so above it. */
export const StoryFence = ({ fence: { of, standfirst }, say, children }: StoryProps) => (
  <Fence of={of} say={say} isStory>
    {standfirst && <p className="stand">{standfirst}</p>}
    {children}
  </Fence>
);

type FenceProps = { of: string | null | undefined; say: Say; isStory?: boolean; children: ReactNode };

const Fence = ({ of, say, isStory = false, children }: FenceProps) => (
  <details className={isStory ? "fence whole" : "fence"}>
    <summary>
      <b>{of ? say("story.spoilersFor", { what: of }) : say("story.spoilers")}</b>{" "}
      <span>{say(isStory ? "story.showStory" : "story.show")}</span>
    </summary>
    <div>{children}</div>
  </details>
);
