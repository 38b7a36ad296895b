import { Extension } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";

/** Whatever is cut, pasted or undone: every row of a table has as many cells as the longest, and the first alone is its header. */
export const WholeTables = Extension.create({
  name: "wholeTables",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) =>
        transactions.some(({ docChanged }) => docChanged) ? madeWhole(doc, tr) : null,
    }),
  ],
});

export function madeWhole(doc: Node, tr: Transaction): Transaction | null {
  const tables: { at: number; node: Node }[] = [];
  doc.forEach((node, at) => {
    if (node.type.name === "table" && !isWhole(node)) tables.push({ at, node });
  });
  if (tables.length === 0) return null;
  for (const { at, node } of tables.reverse()) tr.replaceWith(at, at + node.nodeSize, whole(node));
  return tr;
}

const isWhole = (table: Node) => {
  const columns = table.firstChild?.childCount;
  return rowsOf(table).every((row, at) => row.childCount === columns && cellsOf(row).every(({ type }) => type.name === nameAt(at)));
};
const rowsOf = (table: Node): Node[] => [...table.content.content];
const cellsOf = (row: Node): Node[] => [...row.content.content];
const nameAt = (row: number) => (row === 0 ? "tableHeader" : "tableCell");

function whole(table: Node): Node {
  const { nodes } = table.type.schema;
  const columns = Math.max(...rowsOf(table).map(({ childCount }) => childCount));
  const rows = rowsOf(table).map((row, at) => {
    const type = nodes[nameAt(at)];
    const cells = Array.from({ length: columns }, (_, column) => {
      const cell = row.maybeChild(column);
      return cell ? type?.create(null, cell.content, cell.marks) : type?.createAndFill();
    });
    return row.copy(Fragment.from(cells.filter((cell) => cell != null)));
  });
  return table.copy(Fragment.from(rows));
}
