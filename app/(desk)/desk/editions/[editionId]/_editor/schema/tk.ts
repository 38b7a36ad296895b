import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { TK } from "@/domain/articles/document";

/** Sets the marker of what is still to come apart from the text around it. */
export const TkMarks = Extension.create({
  name: "tkMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: { init: (_, { doc }) => marksIn(doc), apply: (tr, marks) => (tr.docChanged ? marksIn(tr.doc) : marks) },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function marksIn(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, at) => {
    for (const { index, 0: word } of (node.text ?? "").matchAll(TK))
      marks.push(Decoration.inline(at + index, at + index + word.length, { class: "tk" }));
  });
  return DecorationSet.create(doc, marks);
}
