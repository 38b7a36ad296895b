import { Extension } from "@tiptap/core";
import { Fragment } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";

/** Moves the block the caret is in past its neighbour; the caret goes with it. */
const move =
  (step: 1 | -1): Command =>
  ({ doc, selection, tr }, dispatch) => {
    const { $from } = selection;
    const index = $from.index(0);
    const first = Math.min(index, index + step);
    const [above, below] = [doc.maybeChild(first), doc.maybeChild(first + 1)];
    if ($from.depth === 0 || first < 0 || !above || !below) return false;
    let start = 0;
    for (let child = 0; child < first; child++) start += doc.child(child).nodeSize;
    tr.replaceWith(start, start + above.nodeSize + below.nodeSize, Fragment.from([below, above]));
    const moved = step === 1 ? below.nodeSize : -above.nodeSize;
    tr.setSelection(TextSelection.near(tr.doc.resolve($from.pos + moved)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const MoveBlock = Extension.create({
  name: "moveBlock",
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
    return { "Alt-ArrowUp": run(move(-1)), "Alt-ArrowDown": run(move(1)) };
  },
});
