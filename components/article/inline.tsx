import { createElement, Fragment, type ReactNode } from "react";
import { FACT_GAP, type Inline, type Mark } from "@/domain/articles/document";
import { safeHref } from "@/domain/kernel/safe-href";
import type { LooseNode, Walk } from "./body";

/**
 * Text, breaks, mentions and live facts. Neighbours under the same link make one link, whatever else they are marked with;
 * words that state a claim are followed by the number of its source, once and outside any link.
 */
export function InlineText({ nodes, walk }: { nodes: readonly LooseNode[]; walk: Walk }) {
  const inlines = nodes as Inline[];
  const numbers = new Map(inlines.map((node, at) => [node, numberAfter(node, inlines[at + 1], walk)]));
  const runs = runsOf(inlines).map(({ href, nodes: run }) => {
    const refs = run.map((node) => sourceRef(numbers.get(node) ?? null, walk));
    if (href === null) return inOrder(run.flatMap((node, at) => [marked(node, false, walk), refs[at]]));
    const words = inOrder(run.map((node) => marked(node, true, walk)));
    return inOrder([createElement("a", { href }, words), ...refs]);
  });
  return inOrder(runs);
}

/** The number to print after a node: where what it states ends, and the story lists a source for it. */
function numberAfter(node: Inline, next: Inline | undefined, { sources }: Walk): number | null {
  const stated = statedBy(node);
  if (stated === null || (node.type !== "liveFact" && next && next.type !== "liveFact" && statedBy(next) === stated)) return null;
  return Object.hasOwn(sources, stated) ? (sources[stated] ?? null) : null;
}

function statedBy(node: Inline): string | null {
  if (node.type === "liveFact") return typeof node.attrs?.claimId === "string" ? node.attrs.claimId : null;
  for (const mark of marksOf(node)) if (mark.type === "citation") return mark.attrs?.claimId ?? null;
  return null;
}

const sourceRef = (number: number | null, { say }: Walk): ReactNode =>
  number === null ? null : (
    <sup className="ref">
      <a href={`#source-${number}`} aria-label={say("story.source", { number })}>
        {number}
      </a>
    </sup>
  );

/** Children that never change places, so that none needs a key. */
const inOrder = (children: readonly ReactNode[]) => createElement(Fragment, null, ...children);

type Run = { href: string | null; nodes: Inline[] };

function runsOf(nodes: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const href = hrefOf(node);
    const last = runs.at(-1);
    if (last && last.href === href) last.nodes.push(node);
    else runs.push({ href, nodes: [node] });
  }
  return runs;
}

const marksOf = (node: Inline): Mark[] => (Array.isArray(node.marks) ? node.marks.filter((mark) => typeof mark?.type === "string") : []);

function hrefOf(node: Inline): string | null {
  for (const mark of marksOf(node)) if (mark.type === "link") return safeHref(mark.attrs?.href);
  return null;
}

/** The node inside its marks, the first mark outermost. */
const marked = (node: Inline, isLinked: boolean, walk: Walk): ReactNode =>
  marksOf(node).reduceRight((inner, mark) => markOf(mark, inner, walk), wordsOf(node, isLinked, walk));

function markOf(mark: Mark, inner: ReactNode, walk: Walk): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "language":
      return typeof mark.attrs?.code === "string" ? <span lang={mark.attrs.code}>{inner}</span> : inner;
    case "link":
    case "citation":
      return inner; // drawn once around its whole run, or after it
    case "insertion":
    case "deletion":
    case "modification":
      return inner; // gone with the suggestions
    default:
      walk.onUnknown((mark satisfies never as Mark).type);
      return inner;
  }
}

function wordsOf(node: Inline, isLinked: boolean, walk: Walk): ReactNode {
  switch (node.type) {
    case "text":
      return typeof node.text === "string" ? node.text : null;
    case "hardBreak":
      return <br />;
    case "mention":
      return mentionOf(node.attrs, isLinked, walk);
    case "liveFact":
      return factOf(node.attrs?.claimId, walk);
    default:
      walk.onUnknown((node satisfies never as LooseNode).type);
      return null;
  }
}

/** What the ledger says now; a gap where it says nothing any more. */
function factOf(claimId: unknown, { facts }: Walk): ReactNode {
  const fact = typeof claimId === "string" && Object.hasOwn(facts, claimId) ? facts[claimId] : undefined;
  return fact ? <span data-certainty={fact.certainty}>{fact.text}</span> : FACT_GAP;
}

/** A mention prints its label as typed; it leads to the record's page where there is one and no other link is open. */
function mentionOf(attrs: Extract<Inline, { type: "mention" }>["attrs"] | undefined, isLinked: boolean, walk: Walk): ReactNode {
  if (typeof attrs?.label !== "string") return null;
  const path = isLinked ? null : walk.pathOf(attrs.kind, attrs.id);
  return path === null ? attrs.label : <a href={path}>{attrs.label}</a>;
}
