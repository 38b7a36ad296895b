import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { sourceNumbers } from "@/domain/articles/citations";
import type { CitationAttrs, Doc } from "@/domain/articles/document";
import type { Shelf } from "../../_facts/shelf";
import { CERTAINTY_SIGNS, CERTAINTY_WORDS, dayWords, inSentence } from "../../_facts/words";

const KEY = new PluginKey<DecorationSet>("citationTags");

/** After the words that state a fact: how sure it is and the number of its source; in a live fact, what the ledger says. */
export const citationTags = (shelf: Shelf) =>
  Extension.create({
    name: "citationTags",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: (_, { doc }) => tagsIn(doc, shelf),
          apply: (tr, tags) => (tr.docChanged || tr.getMeta(KEY) ? tagsIn(tr.doc, shelf) : tags),
        },
        props: { decorations: (state) => KEY.getState(state) },
        view: (view) => ({ destroy: shelf.subscribe(() => view.dispatch(view.state.tr.setMeta(KEY, true))) }),
      }),
    ],
  });

function tagsIn(doc: Node, shelf: Shelf): DecorationSet {
  const numbers = sourceNumbers(doc.toJSON() as Doc, (id) => shelf.fact(id)?.sourceId ?? null);
  const tags: Decoration[] = [];
  doc.descendants((node, at, parent, index) => {
    if (node.type.name === "liveFact") {
      const fact = shelf.fact(node.attrs.claimId);
      tags.push(
        tagAt(
          at + 1,
          `${fact ? inSentence(fact) : "…"} ${tagOf({ claimId: node.attrs.claimId, mode: "plain" }, shelf, numbers)}`,
          "live-words",
        ),
      );
    }
    const cited = attrsOf(node);
    const next = parent?.maybeChild(index + 1);
    if (!cited || (next && JSON.stringify(attrsOf(next)) === JSON.stringify(cited))) return;
    const words = tagOf(cited, shelf, numbers);
    if (words) tags.push(tagAt(at + node.nodeSize, words, "cite-tag"));
  });
  return DecorationSet.create(doc, tags);
}

const attrsOf = (node: Node) => (node.marks.find(({ type }) => type.name === "citation")?.attrs as CitationAttrs | undefined) ?? null;

function tagOf({ claimId, mode, asOfOn }: CitationAttrs, shelf: Shelf, numbers: Map<string, number>): string {
  if (mode === "as_of" && asOfOn) return `as of ${dayWords(asOfOn)}`;
  if (!claimId) return "our estimate";
  const fact = shelf.fact(claimId);
  if (!fact) return "";
  return `${CERTAINTY_SIGNS[fact.certainty]} ${numbers.get(fact.sourceId ?? "") ?? CERTAINTY_WORDS[fact.certainty]}`;
}

const tagAt = (at: number, words: string, name: string) =>
  Decoration.widget(
    at,
    () => {
      const tag = document.createElement("sup");
      tag.className = name;
      tag.textContent = words;
      tag.contentEditable = "false";
      return tag;
    },
    { side: -1, key: `${name} ${words}`, ignoreSelection: true },
  );
