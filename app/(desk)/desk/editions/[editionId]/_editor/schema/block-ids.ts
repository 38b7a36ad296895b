import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { newId } from "@/domain/kernel/id";
import { BLOCKS_WITH_ID } from "./blocks";

const WITH_ID = ["paragraph", "heading", "bulletList", "orderedList", "listItem", "blockquote", "horizontalRule", ...BLOCKS_WITH_ID];

/**
 * Every block has an id of its own for as long as it lives. What is pasted or duplicated gets a new one; of a block split
 * in two, the part with the words keeps it. An id is never read from pasted markup, and never printed.
 */
export const BlockIds = Extension.create({
  name: "blockIds",
  addGlobalAttributes: () => [{ types: WITH_ID, attributes: { id: { default: null, rendered: false, parseHTML: () => null } } }],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) =>
        transactions.some(({ docChanged }) => docChanged) ? withIds(doc, tr) : null,
    }),
  ],
});

/** Gives an id to each block that has none or another's; null where all is well. */
export function withIds(doc: Node, tr: Transaction): Transaction | null {
  const wanting = positionsWithoutOwnId(doc);
  if (wanting.length === 0) return null;
  for (const at of wanting) tr.setNodeAttribute(at, "id", newId());
  return tr.setMeta("addToHistory", false);
}

function positionsWithoutOwnId(doc: Node): number[] {
  const keepers = new Map<string, { at: number; isEmpty: boolean }>();
  const wanting: number[] = [];
  doc.descendants((node, at) => {
    if (node.isInline) return false;
    if (!Object.hasOwn(node.attrs, "id")) return true; // a row, a cell
    const id: unknown = node.attrs.id;
    const isEmpty = node.content.size === 0;
    const keeper = typeof id === "string" ? keepers.get(id) : undefined;
    if (typeof id !== "string") wanting.push(at);
    else if (!keeper) keepers.set(id, { at, isEmpty });
    else if (keeper.isEmpty && !isEmpty) {
      wanting.push(keeper.at);
      keepers.set(id, { at, isEmpty });
    } else wanting.push(at);
    return !node.isTextblock;
  });
  return wanting;
}
