import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isPicture } from "@/components/media/upload";
import { newId } from "@/domain/kernel/id";
import { arriveIn } from "./arriving";

const picturesIn = (data: DataTransfer | null) => Array.from(data?.files ?? []).filter((file) => file.type !== "" && isPicture(file));

/** Pictures that are dropped or pasted into the text stand there at once, and show how far their bytes are. */
export const DroppedPictures = Extension.create({
  name: "droppedPictures",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDrop: (view, event) => {
          const files = picturesIn(event.dataTransfer);
          if (files.length === 0 || !view.editable) return false;
          event.preventDefault();
          putPictures(view, files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from);
          return true;
        },
        handlePaste: (view, event) => {
          const files = picturesIn(event.clipboardData);
          // Programs for text put a picture of what was copied beside the words: then the words are meant.
          if (files.length === 0 || event.clipboardData?.types.includes("text/html") || !view.editable) return false;
          putPictures(view, files, view.state.selection.from);
          return true;
        },
      },
    }),
  ],
});

/** Each in a block of its own, under the block that holds the place; an empty line there gives way. */
function putPictures(view: EditorView, files: readonly File[], pos: number) {
  const { state } = view;
  const figure = state.schema.nodes.figure;
  const paragraph = state.schema.nodes.paragraph;
  if (!figure || !paragraph) return;
  const $at = state.doc.resolve(pos);
  const top = $at.depth > 0 ? $at.node(1) : null;
  const isBlank = $at.depth === 1 && top?.type === paragraph && top.content.size === 0;
  const from = top === null ? pos : isBlank ? $at.before(1) : $at.after(1);
  const to = isBlank ? $at.after(1) : from;
  const blocks = files.map((file) => ({ file, node: figure.create({ id: newId() }) }));
  const line = state.doc.resolve(to).nodeAfter?.type === paragraph ? [] : [paragraph.create()];
  const tr = state.tr.replaceWith(from, to, [...blocks.map(({ node }) => node), ...line]);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + blocks.length))).scrollIntoView());
  for (const { file, node } of blocks) void arriveIn(view, node.attrs.id, file);
}
