import { Node } from "@tiptap/core";
import { SUBJECT_KINDS } from "@/domain/articles/vocabulary";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isKind = (word: string | null) => SUBJECT_KINDS.some((kind) => kind === word);

/** A name in the text that keeps the record it stands for, and prints as it was typed. */
export const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    kind: { default: null, parseHTML: (element) => element.getAttribute("data-kind") },
    id: { default: null, parseHTML: (element) => element.getAttribute("data-record") },
    label: { default: "", parseHTML: (element) => element.textContent },
  }),
  parseHTML: () => [
    {
      tag: "span[data-mention]",
      getAttrs: (element) =>
        isKind(element.getAttribute("data-kind")) && UUID.test(element.getAttribute("data-record") ?? "") && element.textContent?.trim()
          ? null
          : false,
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    "span",
    { "data-mention": "", "data-kind": attrs.kind, "data-record": attrs.id, class: "at" },
    attrs.label,
  ],
  renderText: ({ node }) => node.attrs.label,
});
