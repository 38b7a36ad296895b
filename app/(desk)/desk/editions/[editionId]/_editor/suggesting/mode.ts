import { type Editor, Extension } from "@tiptap/core";
import { DOMParser, DOMSerializer, Fragment, type Node, type Schema } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import type { Makers } from "./makers";
import { markOn, withoutSuggested } from "./marks";
import type { track } from "./track";

/** Tells changes as suggestions. Fetched when somebody first suggests. */
export type Track = typeof track;
/** `track` while changes go in as suggestions; else null, and they go into the text. */
type Mode = { track: Track | null; trouble: "untellable" | "unfetched" | null };
const KEY = new PluginKey<Mode>("suggesting");
/** On a change that says itself what becomes of suggestions. */
const AS_IS = "suggestionsAsTheyAre";

export const modeOf = (editor: Editor): Mode => KEY.getState(editor.state) ?? { track: null, trouble: null };
export const asItIs = (tr: Transaction) => tr.setMeta(AS_IS, true);
export const setMode = (editor: Editor, track: Track | null, trouble: Mode["trouble"] = null) =>
  editor.view.dispatch(editor.state.tr.setMeta(KEY, { track, trouble }));

/** While suggesting, every change of the text goes in as a suggestion; one that cannot be told as such does not go in. */
export const suggesting = (makers: Makers, startsWith: Track | null) =>
  Extension.create({
    name: "suggesting",
    priority: 1_000,
    dispatchTransaction({ transaction, next }) {
      const { state } = this.editor;
      if (!transaction.docChanged || isToldOtherwise(transaction)) return next(transaction);
      const { track } = KEY.getState(state) ?? {};
      if (!track) return next(outsideDeletions(transaction));
      const told = track(transaction, state, makers.keyFor);
      next((told ?? state.tr).setMeta(KEY, { track, trouble: told ? null : "untellable" }));
    },
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      const clipboardSerializer = copying(DOMSerializer.fromSchema(schema));
      const mode = new Plugin<Mode>({
        key: KEY,
        state: {
          init: () => ({ track: startsWith, trouble: null }),
          apply: (tr, mode) => tr.getMeta(KEY) ?? (mode.trouble && tr.docChanged ? { ...mode, trouble: null } : mode),
        },
        props: {
          clipboardParser: DOMParser.fromSchema(schema),
          clipboardSerializer,
          domParser: readingSuggestions(schema),
          handleDOMEvents: {
            // What is selected goes before the first sign is composed: drawn again in the midst of it, the sign would be cut off.
            // The caret stays before it: Chromium counts the signs from where the selection began.
            compositionstart: (view) => {
              const { selection, tr } = view.state;
              if (KEY.getState(view.state)?.track && !selection.empty) view.dispatch(tr.deleteSelection());
              return false;
            },
          },
          clipboardTextSerializer: ({ content }) => {
            const words = asAccepted(content);
            return words.textBetween(0, words.size, "\n\n", (leaf) => leaf.type.spec.toText?.({ node: leaf }) ?? leaf.attrs.label ?? "");
          },
        },
      });
      return [mode];
    },
  });

const isToldOtherwise = (tr: Transaction) =>
  tr.getMeta(AS_IS) !== undefined || tr.getMeta("history$") !== undefined || tr.getMeta("preventUpdate") !== undefined;

/** While a word is composed, what it stands in is not drawn anew but read from the page, suggested words with it. What is pasted brings none. */
function readingSuggestions(schema: Schema): DOMParser {
  const getAttrs = (element: HTMLElement) => ({ id: element.dataset.suggestion });
  const own = [
    { tag: "ins[data-suggestion]", mark: "insertion", getAttrs },
    { tag: "del[data-suggestion]", mark: "deletion", getAttrs },
  ];
  return new DOMParser(schema, [...own, ...DOMParser.fromSchema(schema).rules]);
}

/** Words typed into what is to go are not to go with it. */
function outsideDeletions(tr: Transaction): Transaction {
  const { deletion } = tr.doc.type.schema.marks;
  const [step, ...more] = tr.steps;
  if (!deletion || !(step instanceof ReplaceStep) || more.length > 0 || tr.getMeta("uiEvent")) return tr;
  const { content, openStart } = step.slice;
  if (openStart > 0 || !content.firstChild?.isInline) return tr;
  return tr.removeMark(step.from, step.from + content.size, deletion);
}

/** What is copied is the text as it would be with every suggestion accepted. */
function asAccepted(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.isInline && markOn(node, "deletion")) return;
    const marks = withoutSuggested(node.marks);
    nodes.push(node.isText ? node.mark(marks) : node.copy(asAccepted(node.content)).mark(marks));
  });
  return Fragment.from(nodes);
}

class Copying extends DOMSerializer {
  override serializeFragment(...[content, ...how]: Parameters<DOMSerializer["serializeFragment"]>) {
    return super.serializeFragment(asAccepted(content), ...how);
  }
}
const copying = ({ nodes, marks }: DOMSerializer) => new Copying(nodes, marks);
