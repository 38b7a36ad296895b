import { safeHref } from "../kernel/safe-href";
import type { Say } from "../kernel/words";
import type { Use } from "../media/vocabulary";
import { isWritingBlock } from "./blocks";
import { writingBlockHtml } from "./blocks-html";
import { type Block, DOCUMENT_LIMITS, FACT_GAP, type Inline, type ListItem, type Mark, picturesOf } from "./document";
import { htmlLink, htmlText } from "./html-text";
import { readersCopy } from "./suggestions";
import type { SubjectKind } from "./vocabulary";

/** What stands around a text where it is read without our pages. */
export type Surroundings = {
  say: Say;
  /** The absolute address of a path of ours. */
  absolute: (path: string) => string;
  /** The path of a record the story may link to, or null. */
  pathOf: (kind: SubjectKind, id: string) => string | null;
  /** What the ledger says now in the place of a claim, or null. */
  factOf: (claimId: string) => string | null;
  /** The element of a picture the text may print, or nothing. */
  pictureOf: (use: Use) => string;
};

/**
 * The text of a story for feed readers: plain elements, absolute links, no numbers of sources and nothing that needs our style
 * sheet. What is outside the closed schema is left out, and so is what nests deeper than it allows.
 */
export const htmlOf = (body: unknown, around: Surroundings): string =>
  nodesIn(readersCopy(body))
    .map((block) => blockHtml(block as Block, 1, around))
    .join("");

function blockHtml(block: Block | ListItem, depth: number, around: Surroundings): string {
  if (depth > DOCUMENT_LIMITS.depth) return "";
  if (isWritingBlock(block)) return writingBlockHtml(around.say, block, (node) => insideOf(node, depth, around).join(""));
  const inside = () => insideOf(block, depth, around);
  switch (block.type) {
    case "paragraph":
      return wrapped("p", inlineHtml(block, around));
    case "heading":
      return wrapped(block.attrs?.level === 3 ? "h3" : "h2", inlineHtml(block, around));
    case "bulletList":
      return wrapped("ul", inside().join(""));
    case "orderedList":
      return `<ol${typeof block.attrs?.start === "number" ? ` start="${block.attrs.start}"` : ""}>${inside().join("")}</ol>`;
    case "listItem":
      return wrapped("li", inside().join(""));
    case "blockquote":
      return wrapped("blockquote", inside().join(""));
    case "horizontalRule":
      return "<hr>";
    case "figure":
    case "gallery":
      return picturesOf(block).map(around.pictureOf).join("");
    default:
      return unknown(block);
  }
}

const insideOf = (node: object, depth: number, around: Surroundings) =>
  nodesIn(node).map((child) => blockHtml(child as Block | ListItem, depth + 1, around));
const wrapped = (name: string, inside: string) => (inside === "" ? "" : `<${name}>${inside}</${name}>`);
const unknown = (_: never) => "";

const inlineHtml = (block: unknown, around: Surroundings): string =>
  (nodesIn(block) as Inline[])
    .map((node) => {
      const marks = Array.isArray(node.marks) ? node.marks : [];
      const isLinked = marks.some((mark) => mark?.type === "link");
      return marks.reduceRight((inside, mark) => markHtml(mark, inside, around), wordsHtml(node, isLinked, around));
    })
    .join("");

function markHtml(mark: Mark, inside: string, { absolute }: Surroundings): string {
  switch (mark?.type) {
    case "bold":
      return wrapped("strong", inside);
    case "italic":
      return wrapped("em", inside);
    case "language":
      return typeof mark.attrs?.code === "string" ? `<span lang="${htmlText(mark.attrs.code)}">${inside}</span>` : inside;
    case "link": {
      const href = safeHref(mark.attrs?.href);
      return href === null || href.startsWith("#") ? inside : htmlLink(href.startsWith("/") ? absolute(href) : href, inside);
    }
    case "citation":
    case "insertion":
    case "deletion":
    case "modification":
      return inside;
    default:
      return unknown(mark) || inside;
  }
}

function wordsHtml(node: Inline, isLinked: boolean, { absolute, pathOf, factOf }: Surroundings): string {
  switch (node.type) {
    case "text":
      return typeof node.text === "string" ? htmlText(node.text) : "";
    case "hardBreak":
      return "<br>";
    case "mention": {
      if (typeof node.attrs?.label !== "string") return "";
      const path = isLinked ? null : pathOf(node.attrs.kind, node.attrs.id);
      const label = htmlText(node.attrs.label);
      return path === null ? label : htmlLink(absolute(path), label);
    }
    case "liveFact":
      return htmlText((typeof node.attrs?.claimId === "string" && factOf(node.attrs.claimId)) || FACT_GAP);
    default:
      return unknown(node);
  }
}

/** The children of a stored node that look like nodes; a stored document may be older than its schema. */
function nodesIn(node: unknown): { type: string }[] {
  const content = (node as { content?: unknown } | null)?.content;
  return Array.isArray(content) ? content.filter((child) => typeof child?.type === "string") : [];
}
