import type { ReactNode } from "react";
import type { WritingBlock as Block } from "@/domain/articles/blocks";
import type { Say } from "@/domain/kernel/words";
import { EditorsNote } from "./editors-note";
import { LinkCard } from "./link-card";
import { type LinkedStories, RelatedStory } from "./related-story";
import { SpoilerFence } from "./spoiler-fence";
import { TableBlock } from "./table";
import { VideoBlock } from "./video";
import { WordsOf } from "./words-of";

/** `draw` prints what a block, or a cell of one, holds. */
type Props = { block: Block; draw: (node: object) => ReactNode; stories: LinkedStories; say: Say };

/** The blocks a writer adds beside text and pictures. A stored block may be older than its schema. */
export function WritingBlock({ block, draw, stories, say }: Props) {
  switch (block.type) {
    case "quote":
      return <WordsOf block={block}>{draw(block)}</WordsOf>;
    case "video":
      return <VideoBlock block={block} say={say} />;
    case "linkCard":
      return <LinkCard block={block} />;
    case "relatedStory":
      return <RelatedStory block={block} stories={stories} say={say} />;
    case "table":
      return <TableBlock block={block} draw={draw} say={say} />;
    case "spoiler":
      return (
        <SpoilerFence block={block} say={say}>
          {draw(block)}
        </SpoilerFence>
      );
    case "editorsNote":
      return <EditorsNote say={say}>{draw(block)}</EditorsNote>;
    default:
      return block satisfies never;
  }
}
