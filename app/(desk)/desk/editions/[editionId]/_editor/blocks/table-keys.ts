import { Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { TABLE_MAX } from "@/domain/articles/blocks";
import { cellAt, tableAct } from "./table-acts";

/** `Tab` and `Shift Tab` go from cell to cell, past the last into a new row; `Shift F10` opens the table's menu. */
export const TableKeys = Extension.create({
  name: "tableKeys",
  priority: 200,
  addKeyboardShortcuts() {
    const go = (step: 1 | -1) => () => goCell(this.editor.view, step);
    return {
      Tab: go(1),
      "Shift-Tab": go(-1),
      "Shift-F10": () => {
        const table = tableAround(this.editor.state.selection.$from);
        const dom = table && this.editor.view.nodeDOM(table.at);
        const menu = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(".table-menu") : null;
        menu?.focus();
        menu?.click();
        return menu !== null;
      },
    };
  },
});

function tableAround($from: ResolvedPos): { depth: number; at: number } | null {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === "table") return { depth, at: $from.before(depth) };
  return null;
}

function goCell(view: EditorView, step: 1 | -1): boolean {
  const { $from } = view.state.selection;
  const table = tableAround($from);
  if (!table || $from.depth < table.depth + 2) return false;
  const node = $from.node(table.depth);
  const columns = node.firstChild?.childCount ?? 1;
  const next = $from.index(table.depth) * columns + $from.index(table.depth + 1) + step;
  if (next < 0) return false;
  const row = Math.floor(next / columns);
  if (row >= node.childCount && (row >= TABLE_MAX.rows || !tableAct(view, table.at, "row_below"))) return false;
  const { state } = view;
  const at = cellAt(state.doc, table.at, { row, column: next % columns });
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))).scrollIntoView());
  return true;
}
