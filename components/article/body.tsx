import type { ReactNode } from "react";
import { type Block, DOCUMENT_LIMITS, type ListItem, type Paragraph } from "@/domain/articles/document";
import type { SubjectKind } from "@/domain/articles/vocabulary";
import type { Certainty } from "@/domain/claims/vocabulary";
import { InlineText } from "./inline";

/** What the walk through a document needs to know at every node. */
export type Walk = {
  /** The page of a record, or null where this story may not link to it. */
  pathOf: (kind: SubjectKind, id: string) => string | null;
  /** The number of the source that a claim rests on, in the list of sources printed with the story. */
  sources: Readonly<Record<string, number>>;
  /** What the ledger says now, for the claims that the text follows. */
  facts: Readonly<Record<string, LiveFact>>;
  /** Whether blocks can be led to: `#block-…`, as the desk does. */
  hasAnchors: boolean;
  /** Hears the name of each node or mark that is left out, never its content. */
  onUnknown: (what: string) => void;
};

/** A claim in words that a sentence can hold. */
export type LiveFact = { text: string; certainty: Certainty };

type Props = { body: unknown } & Partial<Walk>;

/**
 * The text of a story, from the document as it is stored. What is outside the closed schema is left out, and its name
 * reported; so is what nests deeper than the schema allows, which bounds the recursion.
 */
export function ArticleBody({ body, pathOf = () => null, sources = {}, facts = {}, hasAnchors = false, onUnknown = () => {} }: Props) {
  const walk = { pathOf, sources, facts, hasAnchors, onUnknown };
  return <div className="prose">{nodesIn(body).map((block, at) => blockOf(block as Block, at, 1, walk))}</div>;
}

type AnyBlock = Block | ListItem;

function blockOf(block: AnyBlock, key: number, depth: number, walk: Walk): ReactNode {
  if (depth > DOCUMENT_LIMITS.depth) return leftOut("too deep", walk);
  switch (block.type) {
    case "paragraph":
      return (
        nodesIn(block).length > 0 && (
          <p key={key} id={anchorOf(block, walk)}>
            {inline(block, walk)}
          </p>
        )
      );
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
    default:
      return leftOut((block satisfies never as { type: string }).type, walk);
  }
}

const anchorOf = (block: { attrs?: { id?: string } }, { hasAnchors }: Walk) =>
  hasAnchors && typeof block.attrs?.id === "string" ? `block-${block.attrs.id}` : undefined;

const blocksIn = (node: AnyBlock, depth: number, walk: Walk) =>
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
