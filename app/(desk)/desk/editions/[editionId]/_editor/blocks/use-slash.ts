import { type Editor, Extension, type Range } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import { useState, useSyncExternalStore } from "react";
import type { BlockEntry } from "./registry";
import { findSlash } from "./slash-trigger";

/** What the menu of blocks shows; `choose` puts one of them into the story. */
export type SlashMenu = {
  query: string;
  entries: readonly BlockEntry[];
  active: number;
  place: () => DOMRect | null;
  choose: (entry: BlockEntry) => void;
};

const KEY = new PluginKey("slash");
export const SLASH_LIST = "block-list";
export const slashOption = (index: number) => `${SLASH_LIST}-${index}`;

/** The menu of blocks: the extension that opens it at `/`, what it shows, and a way to open it without typing the sign. */
export function useSlash() {
  const [store] = useState(createSlash);
  const menu = useSyncExternalStore(store.subscribe, store.menu, store.menu);
  return { extension: store.extension, menu, open: store.open };
}

function createSlash() {
  let menu: SlashMenu | null = null;
  let editor: Editor | null = null;
  let signIsOurs = false;
  const listeners = new Set<() => void>();

  function show(next: SlashMenu | null) {
    menu = next;
    const option = next?.entries[next.active] ? slashOption(next.active) : null;
    for (const [name, value] of [
      ["aria-activedescendant", option],
      ["aria-controls", next ? SLASH_LIST : null],
    ] as const)
      if (value) editor?.view.dom.setAttribute(name, value);
      else editor?.view.dom.removeAttribute(name);
    for (const listener of listeners) listener();
  }

  function take(props: SuggestionProps<BlockEntry, BlockEntry>) {
    editor = props.editor;
    const before = menu?.query === props.query ? menu : null;
    const entries = props.loading ? (menu?.entries ?? []) : props.items;
    // Nothing answers: whoever types means a stroke of the text, and is left alone.
    if (entries.length === 0) return show(null);
    const place = () => props.clientRect?.() ?? null;
    show({ query: props.query, entries, active: before?.active ?? 0, place, choose: props.command });
  }

  /** The sign that a button typed leaves with the menu; one that the writer typed stays. */
  function leave({ range }: SuggestionProps<BlockEntry, BlockEntry>) {
    show(null);
    const here = editor;
    if (!signIsOurs || !here) return;
    signIsOurs = false;
    queueMicrotask(() => {
      if (!here.isDestroyed && here.state.doc.textBetween(range.from, range.to) === "/") here.commands.deleteRange(range);
    });
  }

  function onKeyDown({ event }: { event: KeyboardEvent }): boolean {
    if (event.isComposing || !menu) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : menu.entries.length - 1;
      show({ ...menu, active: (menu.active + step) % menu.entries.length });
      return true;
    }
    const entry = event.key === "Enter" || event.key === "Tab" ? menu.entries[menu.active] : undefined;
    if (!entry || event.metaKey || event.ctrlKey || event.shiftKey) return false;
    menu.choose(entry);
    return true;
  }

  const command = ({ editor: here, range, props: entry }: { editor: Editor; range: Range; props: BlockEntry }) => {
    signIsOurs = false;
    here.chain().focus().deleteRange(range).run();
    entry.insert(here);
  };

  const extension = Extension.create({
    name: "slashMenu",
    priority: 1_090,
    addProseMirrorPlugins() {
      return [
        Suggestion<BlockEntry, BlockEntry>({
          editor: this.editor,
          pluginKey: KEY,
          char: "/",
          allowSpaces: true,
          findSuggestionMatch: findSlash,
          items: async ({ query }) => (await import("./registry")).entriesFor(query),
          decorationClass: "asking",
          command,
          render: () => ({ onStart: take, onUpdate: take, onExit: leave, onKeyDown }),
        }),
      ];
    },
    onBlur() {
      exitSuggestion(this.editor.view, KEY);
    },
  });

  return {
    extension,
    menu: () => menu,
    open(here: Editor) {
      signIsOurs = true;
      typeSign(here);
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Types `/` on an empty line: the one the caret is in, else a new one under its block. */
function typeSign(editor: Editor) {
  const { $from } = editor.state.selection;
  const isOnBlankLine = $from.depth > 0 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  const chain = editor.chain().focus();
  if (isOnBlankLine) chain.insertContent("/").run();
  else {
    const under = $from.depth === 0 ? editor.state.selection.to : $from.after(1);
    chain
      .insertContentAt(under, { type: "paragraph" })
      .setTextSelection(under + 1)
      .insertContent("/")
      .run();
  }
}
