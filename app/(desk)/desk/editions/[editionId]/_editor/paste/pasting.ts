import { type Editor, Extension } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { videoIn } from "@/domain/articles/video";
import { safeHref } from "@/domain/kernel/safe-href";
import { withoutHandlers } from "../pasted";
import { cleaned, isOurs } from "./clean";
import { type Dropped, NOTHING_DROPPED, type Pasted, pasteWords } from "./dropped";

/** What may be made of a pasted address, and where it stands. */
export type Offer = { words: string; button: string; block: { type: string; attrs: Record<string, unknown> } };
export type PasteNews = { words: string; offer: Offer | null; isUndoable: boolean };

/** Characters. More markup than this is taken as plain words; more plain words than that is no story. */
const MARKUP_MAX = 1_500_000;
const WORDS_MAX = 400_000;
const LINES_MAX = 2_000;

/** What the last paste brought, until the text is changed again. */
export function createPasting() {
  let news: PasteNews | null = null;
  let dropped: Dropped = NOTHING_DROPPED;
  let isFresh = false;
  const listeners = new Set<() => void>();
  const tell = (next: PasteNews | null) => {
    news = next;
    for (const listener of listeners) listener();
  };

  function plain(view: EditorView, data: DataTransfer, size: number): boolean {
    const text = data.getData("text/plain");
    const says = `${(size / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB of formatted text`;
    if (text.length > WORDS_MAX || text.split("\n").length > LINES_MAX) {
      tell({ words: `Nothing was pasted: ${says} is more than one story holds. Paste it in parts.`, offer: null, isUndoable: false });
      return true;
    }
    isFresh = true;
    view.pasteText(text);
    tell({ words: `Pasted ${says} as plain text: its formatting is too much to read.`, offer: null, isUndoable: true });
    return true;
  }

  const handlePaste = (view: EditorView, event: ClipboardEvent, slice: Slice): boolean => {
    const offer = offerFor(event.clipboardData?.getData("text/plain") ?? "", view);
    const came = countIn(slice);
    const isWorthTelling = came.paragraphs + came.headings + came.lists + came.tables + came.blocks > 1 || dropped !== NOTHING_DROPPED;
    if (!isWorthTelling && !offer) return false;
    isFresh = true;
    queueMicrotask(() => tell({ words: offer?.words ?? pasteWords(came, dropped), offer, isUndoable: true }));
    return false;
  };

  const extension = Extension.create({
    name: "pasting",
    priority: 60,
    onTransaction({ transaction, appendedTransactions }) {
      const isPaste = transaction.getMeta("uiEvent") === "paste" || transaction.getMeta("paste");
      if (!transaction.docChanged && !appendedTransactions.some(({ docChanged }) => docChanged)) return;
      if (isPaste || isFresh) isFresh = false;
      else if (news) tell(null);
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste(view, event) {
              const data = event.clipboardData;
              const size = data?.getData("text/html").length ?? 0;
              dropped = NOTHING_DROPPED;
              if (!data || size <= MARKUP_MAX) return false;
              event.preventDefault();
              return plain(view, data, size);
            },
          },
          transformPastedHTML(html) {
            const safe = withoutHandlers(html);
            if (isOurs(html)) return safe;
            const made = cleaned(safe);
            const isAnything = Object.values(made.dropped).some((count) => count > 0);
            dropped = isAnything ? made.dropped : NOTHING_DROPPED;
            return made.html;
          },
          handlePaste,
        },
      }),
    ],
  });
  return {
    extension,
    news: () => news,
    close: () => tell(null),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type Pasting = ReturnType<typeof createPasting>;

/** An address alone on its line may be more than words. */
function offerFor(text: string, { state: { selection } }: EditorView): Offer | null {
  const address = text.trim();
  const line = selection.$from.parent;
  const isAlone = selection.empty && selection.$from.depth === 1 && line.type.name === "paragraph" && line.content.size === 0;
  if (!isAlone || !/^https?:\/\/\S+$/.test(address) || safeHref(address) === null) return null;
  const video = videoIn(address);
  if (video) return { words: "A video.", button: "Show it as a player", block: { type: "video", attrs: video } };
  return { words: "An address.", button: "Make it a link card", block: { type: "linkCard", attrs: { href: safeHref(address) } } };
}

const KINDS: Readonly<Record<string, keyof Pasted>> = {
  ...{ paragraph: "paragraphs", heading: "headings", bulletList: "lists", orderedList: "lists", table: "tables" },
  ...{ video: "blocks", linkCard: "blocks", relatedStory: "blocks", spoiler: "blocks", editorsNote: "blocks", quote: "blocks" },
  ...{ figure: "blocks", gallery: "blocks" },
};

/** Lists, tables and blocks are counted whole, and what stands in them with them. */
function countIn({ content }: Slice): Pasted {
  const counted: Pasted = { paragraphs: 0, headings: 0, lists: 0, tables: 0, links: 0, blocks: 0 };
  const links = new Set<unknown>();
  content.descendants((node, _at, parent) => {
    const kind = KINDS[node.type.name];
    if (kind && parent === null) counted[kind]++;
    for (const mark of node.marks) if (mark.type.name === "link") links.add(mark);
    return true;
  });
  return { ...counted, links: links.size };
}

/** Puts the block in the place of the line that holds only its address. */
export function takeOffer(editor: Editor, { block }: Offer) {
  const { state, view } = editor;
  const { $from } = state.selection;
  if ($from.depth !== 1) return;
  const made = state.schema.nodeFromJSON(block);
  view.dispatch(state.tr.replaceWith($from.before(1), $from.after(1), made));
  editor.commands.focus();
}
