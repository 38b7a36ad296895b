import { Extension } from "@tiptap/core";
import { blockOfSelection, moveBlockTo } from "../blocks/block-acts";

/** `Alt ↑` and `Alt ↓` take the block of the caret past its neighbour; the caret goes with it. */
export const MoveBlock = Extension.create({
  name: "moveBlock",
  addKeyboardShortcuts() {
    const move = (step: 1 | -1) => () => {
      const { view } = this.editor;
      const at = blockOfSelection(view);
      return moveBlockTo(view, at, at + step);
    };
    return { "Alt-ArrowUp": move(-1), "Alt-ArrowDown": move(1) };
  },
});
