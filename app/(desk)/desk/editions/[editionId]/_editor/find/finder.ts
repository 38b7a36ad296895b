import type { Editor } from "@tiptap/core";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Asked, type Match, matchesIn, nextFrom } from "./matches";

const KEY = new PluginKey<Found>("find");
type Found = { asked: Asked; matches: readonly Match[]; at: number; marks: DecorationSet };

/** What is looked for in the text, from when the panel opens until it closes. */
export function createFinder(editor: Editor) {
  const found = (): Found | undefined => KEY.getState(editor.state);
  const plugin = new Plugin<Found>({
    key: KEY,
    state: {
      init: () => ({ asked: { text: "", isCaseSensitive: false, isWholeWord: false }, matches: [], at: -1, marks: DecorationSet.empty }),
      apply(tr, before, _old, { doc, selection }) {
        const asked: Partial<{ asked: Asked; at: number }> = tr.getMeta(KEY) ?? {};
        if (!tr.docChanged && !tr.getMeta(KEY)) return before;
        const next = asked.asked ?? before.asked;
        const matches = tr.docChanged || asked.asked ? matchesIn(doc, next) : before.matches;
        const kept = before.matches[before.at];
        const at = asked.at ?? nextFrom(matches, asked.asked ? selection.from : tr.mapping.map(kept?.from ?? selection.from));
        const marks = matches.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === at ? "found here" : "found" }));
        return { asked: next, matches, at, marks: DecorationSet.create(doc, marks) };
      },
    },
    props: { decorations: (state) => KEY.getState(state)?.marks },
  });
  editor.registerPlugin(plugin);

  function show(at: number) {
    const { view } = editor;
    view.dispatch(view.state.tr.setMeta(KEY, { at }));
    const match = found()?.matches[at];
    const dom = match ? view.domAtPos(match.from).node : null;
    (dom instanceof Element ? dom : dom?.parentElement)?.scrollIntoView({ block: "center" });
  }
  const step = (by: 1 | -1) => {
    const { matches = [], at = -1 } = found() ?? {};
    if (matches.length > 0) show((at + by + matches.length) % matches.length);
  };
  const replace = (chosen: readonly Match[], words: string) => {
    const { tr, schema } = editor.state;
    for (const { from, to } of [...chosen].reverse()) {
      const marks = tr.doc.nodeAt(from)?.marks ?? [];
      if (words === "") tr.delete(from, to);
      else tr.replaceWith(from, to, schema.text(words, marks));
    }
    editor.view.dispatch(tr);
  };
  return {
    now: () => ({
      count: found()?.matches.length ?? 0,
      at: found()?.at ?? -1,
      isTheirs: found()?.matches[found()?.at ?? -1]?.isTheirs ?? false,
    }),
    ask(asked: Asked) {
      editor.view.dispatch(editor.state.tr.setMeta(KEY, { asked }));
    },
    step,
    /** The match in hand, whatever it is: somebody looks at it. */
    replaceOne(words: string) {
      const { matches = [], at = -1 } = found() ?? {};
      const match = matches[at];
      if (!match) return;
      replace([match], words);
      const after = found()?.matches ?? [];
      if (after.length > 0) show(nextFrom(after, match.from + words.length));
    },
    /** All but quotations and frozen words; how many of each. */
    replaceAll(words: string): { replaced: number; left: number } {
      const { matches = [] } = found() ?? {};
      const ours = matches.filter(({ isTheirs }) => !isTheirs);
      if (ours.length > 0) replace(ours, words);
      return { replaced: ours.length, left: matches.length - ours.length };
    },
    /** Takes the marks away and leaves the match in hand selected. */
    close() {
      const match = found()?.matches[found()?.at ?? -1];
      editor.unregisterPlugin(KEY);
      const { view } = editor;
      if (match) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, match.from, match.to)));
      view.focus();
    },
  };
}
