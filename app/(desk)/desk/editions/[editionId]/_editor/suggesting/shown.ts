import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Makers } from "./makers";
import { markOn } from "./marks";

const KINDS = { insertion: "Insertion", deletion: "Deletion", modification: "Change of looks" } as const;

/** Says of each suggestion whose it is, and shows the breaks that would come or go, which have no words. */
export const shownSuggestions = (makers: Makers) =>
  Extension.create({
    name: "shownSuggestions",
    addProseMirrorPlugins: () => {
      const key = new PluginKey<DecorationSet>("shownSuggestions");
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: (_, { doc }) => shownIn(doc, makers),
            apply: (tr, shown) => (tr.docChanged ? shownIn(tr.doc, makers) : shown),
          },
          props: { decorations: (state) => key.getState(state) },
        }),
      ];
    },
  });

function shownIn(doc: Node, makers: Makers): DecorationSet {
  const shown: Decoration[] = [];
  const says = (name: keyof typeof KINDS, id: string) => {
    const { name: maker, isMine } = makers.makerOf(id);
    return `${KINDS[name]} suggested by ${isMine ? "you" : maker}`;
  };
  doc.descendants((node, pos) => {
    for (const name of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      const mark = markOn(node, name);
      if (!mark) continue;
      const title = says(name, mark.attrs.id);
      if (node.isInline) shown.push(Decoration.inline(pos, pos + node.nodeSize, { title }));
      else shown.push(Decoration.node(pos, pos + node.nodeSize, { title, class: `sg-block sg-block-${name}` }));
      if (node.isTextblock && name !== "modification") shown.push(breakBefore(pos + 1, name, title));
    }
  });
  return DecorationSet.create(doc, shown);
}

const breakBefore = (at: number, name: string, title: string) =>
  Decoration.widget(
    at,
    () => {
      const sign = document.createElement("span");
      sign.className = `sg-break sg-break-${name}`;
      sign.contentEditable = "false";
      sign.title = title;
      sign.textContent = "¶";
      return sign;
    },
    { side: -1, marks: [], key: `${name} ${title}`, ignoreSelection: true },
  );
