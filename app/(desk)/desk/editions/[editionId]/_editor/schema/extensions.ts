import { type AnyExtension, type Node, wrappingInputRule } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Dropcursor, Gapcursor, UndoRedo } from "@tiptap/extensions";
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

function startOf(text: string | null): number {
  const start = Number.parseInt(text ?? "", 10);
  return start >= 0 && start <= START_MAX ? start : 1;
}

const Headings = Heading.configure({ levels: [2, 3] }).extend({
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
});

const Break = HardBreak.extend({
  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.setHardBreak() };
  },
});

const Numbered = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: (element: HTMLElement) => startOf(element.getAttribute("start")) } }),
  addInputRules() {
    const getAttributes = (match: RegExpMatchArray) => ({ start: startOf(match[1] ?? null) });
    const joinPredicate = (match: RegExpMatchArray, { childCount, attrs }: { childCount: number; attrs: { start?: number } }) =>
      childCount + (attrs.start ?? 1) === Number(match[1]);
    return [wrappingInputRule({ find: /^(\d{1,4})\.\s$/, type: this.type, getAttributes, joinPredicate })];
  },
});

/** Text and its blocks: what each may hold here, and what it makes of foreign markup. */
const TEXT: readonly AnyExtension[] = [
  Bold,
  Blockquote.extend({ content: "paragraph+" }),
  BulletList,
  Document,
  Dropcursor.configure({ class: "drop-here", color: false }),
  Gapcursor,
  Break,
  Headings,
  UndoRedo,
  HorizontalRule,
  Italic,
  ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" }),
  ListKeymap,
  Numbered,
  Paragraph,
  Text,
];

/** Nodes in which a block of its own may be suggested in or out. */
const HOLD_SUGGESTED = new Set(["doc", "blockquote", "listItem", "quote", "spoiler", "editorsNote"]);
const suggestible = (extension: AnyExtension) =>
  HOLD_SUGGESTED.has(extension.name) ? (extension as Node).extend({ marks: SUGGESTED_BLOCKS }) : extension;

/** The closed schema of a story's body: the same nodes, marks and attributes as `document-schema.ts`. */
export const schemaExtensions: AnyExtension[] = [
  ...[...TEXT, ...BLOCK_NODES].map(suggestible),
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
