import { createElement, Fragment, type ReactNode } from "react";
import type { Inline, Mark } from "@/domain/articles/document";
import { safeHref } from "@/domain/kernel/safe-href";
import type { LooseNode, Walk } from "./body";

/** Text, breaks and mentions. Neighbours under the same link make one link, whatever else they are marked with. */
export function InlineText({ nodes, walk }: { nodes: readonly LooseNode[]; walk: Walk }) {
  const runs = runsOf(nodes as Inline[]).map(({ href, nodes: run }) => {
    const words = inOrder(run.map((node) => marked(node, href !== null, walk)));
    return href === null ? words : createElement("a", { href }, words);
  });
  return inOrder(runs);
}

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
      return inner; // drawn once around its whole run
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
    default:
      walk.onUnknown((node satisfies never as LooseNode).type);
      return null;
  }
}

/** A mention prints its label as typed; it leads to the record's page where there is one and no other link is open. */
function mentionOf(attrs: Extract<Inline, { type: "mention" }>["attrs"] | undefined, isLinked: boolean, walk: Walk): ReactNode {
  if (typeof attrs?.label !== "string") return null;
  const path = isLinked ? null : walk.pathOf(attrs.kind, attrs.id);
  return path === null ? attrs.label : <a href={path}>{attrs.label}</a>;
}
