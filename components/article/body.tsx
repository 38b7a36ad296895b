import type { ReactNode } from "react";
import { isWritingBlock } from "@/domain/articles/blocks";
import { type Block, DOCUMENT_LIMITS, type ListItem, type Paragraph } from "@/domain/articles/document";
import { readersCopy } from "@/domain/articles/suggestions";
import type { SubjectKind } from "@/domain/articles/vocabulary";
import type { MarginNote } from "@/domain/claims/story-facts";
import type { Certainty } from "@/domain/claims/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import type { Pictures } from "@/domain/media/picture";
import { FigureBlock } from "./blocks/figure";
import { GalleryBlock } from "./blocks/gallery";
import type { LinkedStories } from "./blocks/related-story";
import { WritingBlock } from "./blocks/writing-block";
import { InlineText } from "./inline";
import { type Beside, BesideText, notesBeside } from "./margin-note";

/** What the walk through a document needs to know at every node. */
export type Walk = {
  /** The page of a record, or null where this story may not link to it. */
  pathOf: (kind: SubjectKind, id: string) => string | null;
  /** The number of the source that a claim rests on, in the list of sources printed with the story. */
  sources: Readonly<Record<string, number>>;
  /** What the ledger says now, for the claims that the text follows. */
  facts: Readonly<Record<string, LiveFact>>;
  /** The pictures the text may print, by their ids. */
  pictures: Pictures;
  /** The live stories the text leads to. */
  stories: LinkedStories;
  /** What is printed beside the paragraphs that state a claim or an estimate. */
  beside: ReadonlyMap<object, readonly Beside[]>;
  /** Of the publication: what is printed around the writer's own words. */
  say: Say;
  /** Whether blocks can be led to: `#block-…`, as the desk does. */
  hasAnchors: boolean;
  /** Hears the name of each node or mark that is left out, never its content. */
  onUnknown: (what: string) => void;
};

/** A claim in words that a sentence can hold. */
export type LiveFact = { text: string; certainty: Certainty };

type Props = { body: unknown; language: string; margin?: Readonly<Record<string, MarginNote>> } & Partial<Omit<Walk, "beside" | "say">>;
const nothing = () => {};

/**
 * The text of a story, from the document as it is stored. What is outside the closed schema is left out, and its name
 * reported; so is what nests deeper than the schema allows, which bounds the recursion.
 */
export function ArticleBody({ body, language, margin = {}, ...given }: Props) {
  const { pathOf = () => null, sources = {}, facts = {}, pictures = {}, stories = {}, hasAnchors = false, onUnknown = nothing } = given;
  const copy = readersCopy(body);
  const say = sayIn(language);
  const walk = { pathOf, sources, facts, pictures, stories, say, hasAnchors, onUnknown, beside: notesBeside(copy, margin) };
  return <div className="prose">{nodesIn(copy).map((block, at) => blockOf(block as Block, at, 1, walk))}</div>;
}

type AnyBlock = Block | ListItem;

function blockOf(block: AnyBlock, key: number, depth: number, walk: Walk): ReactNode {
  if (depth > DOCUMENT_LIMITS.depth) return leftOut("too deep", walk);
  if (isWritingBlock(block))
    return <WritingBlock key={key} block={block} stories={walk.stories} say={walk.say} draw={(node) => blocksIn(node, depth, walk)} />;
  switch (block.type) {
    case "paragraph":
      return nodesIn(block).length > 0 && paragraphOf(block, key, walk);
    case "heading":
      return block.attrs?.level === 3 ? (
        <h3 key={key} id={anchorOf(block, walk)}>
          {inline(block, walk)}
        </h3>
      ) : (
        <h2 key={key} id={anchorOf(block, walk)}>
          {inline(block, walk)}
        </h2>
      );
    case "bulletList":
      return <ul key={key}>{blocksIn(block, depth, walk)}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={block.attrs?.start}>
          {blocksIn(block, depth, walk)}
        </ol>
      );
    case "listItem":
      return <li key={key}>{blocksIn(block, depth, walk)}</li>;
    case "blockquote":
      return <blockquote key={key}>{blocksIn(block, depth, walk)}</blockquote>;
    case "horizontalRule":
      return <hr key={key} />;
    case "figure":
      return <FigureBlock key={key} block={block} pictures={walk.pictures} />;
    case "gallery":
      return <GalleryBlock key={key} block={block} pictures={walk.pictures} say={walk.say} />;
    default:
      return leftOut((block satisfies never as { type: string }).type, walk);
  }
}

function paragraphOf(block: Paragraph, key: number, walk: Walk): ReactNode {
  const notes = walk.beside.get(block);
  const text = (
    <p key={key} id={anchorOf(block, walk)}>
      {inline(block, walk)}
    </p>
  );
  return notes ? (
    <div className="para" key={key}>
      {text}
      <BesideText notes={notes} say={walk.say} />
    </div>
  ) : (
    text
  );
}

const anchorOf = (block: { attrs?: { id?: string } }, { hasAnchors }: Walk) =>
  hasAnchors && typeof block.attrs?.id === "string" ? `block-${block.attrs.id}` : undefined;

const blocksIn = (node: object, depth: number, walk: Walk) =>
  nodesIn(node).map((child, at) => blockOf(child as AnyBlock, at, depth + 1, walk));

const inline = (node: Paragraph | Block, walk: Walk) => <InlineText nodes={nodesIn(node)} walk={walk} />;

export type LooseNode = { type: string };

/** The children of a stored node that look like nodes; a stored document may be older than its schema. */
function nodesIn(node: unknown): LooseNode[] {
  const content = (node as { content?: unknown } | null)?.content;
  return Array.isArray(content) ? content.filter((child) => typeof child?.type === "string") : [];
}

function leftOut(what: string, walk: Walk): null {
  walk.onUnknown(what);
  return null;
}
