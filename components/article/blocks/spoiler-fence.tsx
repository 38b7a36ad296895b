import type { ReactNode } from "react";
import type { Spoiler } from "@/domain/articles/blocks";

/** What gives something away, closed until a reader opens it. */
export const SpoilerFence = ({ block: { attrs }, children }: { block: Spoiler; children: ReactNode }) => (
  <Fence of={attrs?.label}>{children}</Fence>
);

type StoryProps = { fence: { of: string | null; standfirst: string }; children: ReactNode };
/** The text of a whole story that gives something away, with the standfirst that would do so above it. */
export const StoryFence = ({ fence: { of, standfirst }, children }: StoryProps) => (
  <Fence of={of} isStory>
    {standfirst && <p className="stand">{standfirst}</p>}
    {children}
  </Fence>
);

const Fence = ({ of, isStory = false, children }: { of: string | null | undefined; isStory?: boolean; children: ReactNode }) => (
  <details className={isStory ? "fence whole" : "fence"}>
    <summary>
      <b>{of ? `Spoilers for ${of}.` : "Spoilers."}</b> <span>{isStory ? "Show the story" : "Show"}</span>
    </summary>
    <div>{children}</div>
  </details>
);
