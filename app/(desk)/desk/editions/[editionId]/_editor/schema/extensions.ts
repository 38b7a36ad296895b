import { type AnyExtension, type Node, wrappingInputRule } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { BlockIds } from "./block-ids";
import { BLOCK_NODES } from "./blocks";
import { Citation, LiveFact } from "./citation";
import { Language } from "./language";
import { Link } from "./link";
import { Mention } from "./mention";
import { SUGGESTED_BLOCKS, SUGGESTIONS } from "./suggestion";
import { WholeTables } from "./whole-tables";

/** The first number of a list, as the document takes it. */
const START_MAX = 9_999;

/** What each of the kit's blocks may hold here, and what it makes of foreign markup. Those not named stay as they are. */
const NARROWED: Record<string, (extension: AnyExtension) => AnyExtension> = {
  blockquote: (extension) => extension.extend({ content: "paragraph+" }),
  listItem: (extension) => extension.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" }),
  heading: (extension) =>
    extension.extend({
      addAttributes: () => ({ level: { default: 2, rendered: false } }),
      parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
    }),
  hardBreak: (extension) =>
    extension.extend({
      addKeyboardShortcuts() {
        return { "Shift-Enter": () => this.editor.commands.setHardBreak() };
      },
    }),
  orderedList: (extension) =>
    (extension as Node).extend({
      addAttributes: () => ({ start: { default: 1, parseHTML: (element: HTMLElement) => startOf(element.getAttribute("start")) } }),
      addInputRules() {
        const getAttributes = (match: RegExpMatchArray) => ({ start: startOf(match[1] ?? null) });
        const joinPredicate = (match: RegExpMatchArray, { childCount, attrs }: { childCount: number; attrs: { start?: number } }) =>
          childCount + (attrs.start ?? 1) === Number(match[1]);
        return [wrappingInputRule({ find: /^(\d{1,4})\.\s$/, type: this.type, getAttributes, joinPredicate })];
      },
    }),
};

function startOf(text: string | null): number {
  const start = Number.parseInt(text ?? "", 10);
  return start >= 0 && start <= START_MAX ? start : 1;
}

/** Nodes in which a block of its own may be suggested in or out. */
const HOLD_SUGGESTED = new Set(["doc", "blockquote", "listItem", "quote", "spoiler", "editorsNote"]);
const suggestible = (extension: AnyExtension) =>
  HOLD_SUGGESTED.has(extension.name) ? (extension as Node).extend({ marks: SUGGESTED_BLOCKS }) : extension;

const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => suggestible(NARROWED[extension.name]?.(extension) ?? extension));
  },
});

/** The closed schema of a story's body: the same nodes, marks and attributes as `document-schema.ts`. */
export const schemaExtensions: AnyExtension[] = [
  Kit.configure({
    code: false,
    codeBlock: false,
    heading: { levels: [2, 3] },
    link: false,
    strike: false,
    underline: false,
    // It would add a paragraph to a story that was only opened.
    trailingNode: false,
    dropcursor: { class: "drop-here", color: false },
  }),
  ...BLOCK_NODES.map(suggestible),
  // Before the ids: what it adds needs one too.
  WholeTables,
  BlockIds,
  Link,
  Language,
  Mention,
  Citation,
  LiveFact,
  ...SUGGESTIONS,
];
