import { type Block, type Doc, textOf, wordCount } from "@/domain/articles/document";
import { withoutSuggestions } from "@/domain/articles/suggestions";

/** What stands between one heading and the next, under the first of its blocks; no title before the first heading. */
export type Section = { blockId: string; title: string | null; words: number };

/** How the words of a text are spread over its sections: together as many as the text has. */
export function sectionsOf(body: Doc): Section[] {
  const sections: [Block, ...Block[]][] = [];
  for (const block of withoutSuggestions(body).content) {
    const last = sections.at(-1);
    if (last && block.type !== "heading") last.push(block);
    else sections.push([block]);
  }
  return sections.map((blocks) => ({
    blockId: blocks[0].attrs.id,
    title: blocks[0].type === "heading" ? textOf({ type: "doc", content: [blocks[0]] }) : null,
    words: wordCount(textOf({ type: "doc", content: blocks })),
  }));
}
