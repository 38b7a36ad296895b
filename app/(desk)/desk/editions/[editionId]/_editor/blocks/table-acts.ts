import { Fragment, type Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { TABLE_MAX } from "@/domain/articles/blocks";

export type TableAct = "row_below" | "row_above" | "column_after" | "column_before" | "drop_row" | "drop_column";
export const TABLE_ACTS: readonly { act: TableAct; words: string }[] = [
  { act: "row_below", words: "Add a row below" },
  { act: "row_above", words: "Add a row above" },
  { act: "column_after", words: "Add a column after" },
  { act: "column_before", words: "Add a column before" },
  { act: "drop_row", words: "Remove this row" },
  { act: "drop_column", words: "Remove this column" },
];

type Place = { row: number; column: number };

/** Where the caret is in the table at `at`; its last row and column where the caret is elsewhere. */
function placeIn({ state }: EditorView, at: number, table: Node): Place {
  const { $from } = state.selection;
  const depth = Array.from({ length: $from.depth }, (_, index) => index + 1).find((level) => $from.before(level) === at);
  if (depth === undefined || $from.depth < depth + 2) return { row: table.childCount - 1, column: (table.firstChild?.childCount ?? 1) - 1 };
  return { row: $from.index(depth), column: $from.index(depth + 1) };
}

/** Does it where the table stays one: a header and a column always remain, and it grows no further than readers get. */
export function tableAct(view: EditorView, at: number, act: TableAct): boolean {
  const table = view.state.doc.nodeAt(at);
  if (table?.type.name !== "table") return false;
  const { row, column } = placeIn(view, at, table);
  const rows = table.content.content.map((line) => [...line.content.content]);
  const next = changed(rows, act, { row, column }, table);
  if (!next) return false;
  const { row: rowType } = { row: table.firstChild?.type };
  const made = table.copy(Fragment.from(next.map((cells) => rowType?.create(null, cells) as Node)));
  const tr = view.state.tr.replaceWith(at, at + table.nodeSize, made);
  const to = { row: Math.min(row + Number(act === "row_below"), next.length - 1), column: column + Number(act === "column_after") };
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(cellAt(tr.doc, at, to)))).scrollIntoView());
  return true;
}

function changed(rows: Node[][], act: TableAct, { row, column }: Place, table: Node): Node[][] | null {
  const columns = rows[0]?.length ?? 0;
  const { tableCell } = table.type.schema.nodes;
  const blank = () => tableCell?.createAndFill() as Node;
  const withColumn = (before: number) => rows.map((cells) => [...cells.slice(0, before), blank(), ...cells.slice(before)]);
  const withRow = (before: number) => [...rows.slice(0, before), Array.from({ length: columns }, blank), ...rows.slice(before)];
  switch (act) {
    case "row_below":
      return rows.length < TABLE_MAX.rows ? withRow(row + 1) : null;
    case "row_above":
      return rows.length < TABLE_MAX.rows ? withRow(Math.max(row, 1)) : null;
    case "column_after":
      return columns < TABLE_MAX.columns ? withColumn(column + 1) : null;
    case "column_before":
      return columns < TABLE_MAX.columns ? withColumn(column) : null;
    case "drop_row":
      return rows.length > 1 ? rows.filter((_, index) => index !== row) : null;
    case "drop_column":
      return columns > 1 ? rows.map((cells) => cells.filter((_, index) => index !== column)) : null;
  }
}

/** The position of the first text in a cell; of the last cell there is, where the table has shrunk. */
export function cellAt(doc: Node, at: number, { row, column }: Place): number {
  const table = doc.nodeAt(at) as Node;
  let position = at + 1;
  const line = Math.min(row, table.childCount - 1);
  for (let index = 0; index < line; index++) position += table.child(index).nodeSize;
  const cells = table.child(line);
  position += 1;
  for (let index = 0; index < Math.min(column, cells.childCount - 1); index++) position += cells.child(index).nodeSize;
  return position + 1;
}
