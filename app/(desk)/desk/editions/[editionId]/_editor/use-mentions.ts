import { type Editor, Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import { useState, useSyncExternalStore } from "react";
import type { ShelfFact } from "@/components/claims/shelf-facts";
import type { SubjectMatch } from "@/domain/shows/vocabulary";
import { barOf, putFact } from "../_facts/cite";
import { matching } from "../_facts/matching";
import type { Shelf } from "../_facts/shelf";
import { findTrigger } from "./mention-trigger";

/** A record by its name, or a fact of the ledger. */
export type Match = SubjectMatch | (Pick<SubjectMatch, "id"> & { kind: "fact"; fact: ShelfFact });
/** What is chosen, and whether it goes in as words that stay or as what follows the ledger; only a fact can be either. */
type Chosen = { match: Match; asWords: boolean };

/** What the list of names shows; `choose` puts one of them into the text. */
export type MentionList = {
  query: string;
  state: "searching" | "found" | "unanswered";
  matches: readonly Match[];
  active: number;
  place: () => DOMRect | null;
  choose: (match: Match, asWords?: boolean) => void;
};

/** Milliseconds of quiet before a name is looked up. */
const QUIET_MS = 80;
const KEY = new PluginKey("mentions");
export const LIST_ID = "mention-list";
export const optionId = (index: number) => `${LIST_ID}-${index}`;

export async function findSubjects(text: string, signal: AbortSignal): Promise<readonly SubjectMatch[]> {
  const response = await fetch(`/api/subjects?q=${encodeURIComponent(text)}`, { signal });
  if (!response.ok) throw new Error("no answer");
  return response.json();
}

/** Facts of the ledger that stand with the names, at the most. */
const FACTS_MAX = 5;

/** Facts that a text may state now and that answer to what is typed. */
const findFacts = (shelf: Shelf, text: string): Match[] =>
  matching(
    shelf.now().seasons.flatMap(({ facts }) => facts),
    text,
  )
    .filter((fact) => barOf(fact) === null)
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
    .slice(0, FACTS_MAX)
    .map((fact) => ({ kind: "fact", id: fact.id, fact }));

/** Names of records and facts of the ledger for the text: the extension that asks, and the list it asks for. */
export function useMentions(shelf: Shelf) {
  const [store] = useState(() => createMentions(shelf));
  const list = useSyncExternalStore(store.subscribe, store.list, store.list);
  return { extension: store.extension, list, point: store.point };
}

function createMentions(shelf: Shelf) {
  let list: MentionList | null = null;
  let editor: Editor | null = null;
  const listeners = new Set<() => void>();

  function show(next: MentionList | null) {
    list = next;
    const dom = editor?.view.dom;
    const option = next?.matches[next.active] ? optionId(next.active) : null;
    for (const [name, value] of [
      ["aria-activedescendant", option],
      ["aria-controls", next ? LIST_ID : null],
    ] as const)
      if (value) dom?.setAttribute(name, value);
      else dom?.removeAttribute(name);
    for (const listener of listeners) listener();
  }

  function take(props: SuggestionProps<Match, Chosen>) {
    editor = props.editor;
    const before = list?.query === props.query ? list : null;
    const matches = props.loading ? (list?.matches ?? []) : props.items;
    const state = props.loading ? "searching" : unanswered ? "unanswered" : "found";
    const place = () => props.clientRect?.() ?? null;
    show({
      query: props.query,
      state,
      matches,
      active: before?.active ?? 0,
      place,
      choose: (match, asWords = false) => props.command({ match, asWords }),
    });
  }

  let unanswered = false;
  const lookUp = async ({ query, signal }: { query: string; signal: AbortSignal }): Promise<Match[]> => {
    unanswered = false;
    const facts = findFacts(shelf, query);
    if (query.trim() === "") return facts;
    try {
      return [...(await findSubjects(query, signal)), ...facts];
    } catch {
      unanswered = facts.length === 0;
      return facts;
    }
  };

  function point(step: number) {
    if (!list || list.matches.length === 0) return;
    show({ ...list, active: (list.active + step + list.matches.length) % list.matches.length });
  }

  function onKeyDown({ event }: { event: KeyboardEvent }): boolean {
    if (event.isComposing || !list) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      point(event.key === "ArrowDown" ? 1 : -1);
      return list.matches.length > 0;
    }
    const match = event.key === "Enter" || event.key === "Tab" ? list.matches[list.active] : undefined;
    if (!match || event.metaKey || event.ctrlKey) return false;
    list.choose(match, event.shiftKey);
    return true;
  }

  const extension = Extension.create({
    name: "mentionSearch",
    priority: 1_100,
    addProseMirrorPlugins() {
      return [
        Suggestion<Match, Chosen>({
          editor: this.editor,
          pluginKey: KEY,
          // Blanks belong to names: an Esc then holds until the writer leaves the word for good.
          allowSpaces: true,
          findSuggestionMatch: findTrigger,
          items: lookUp,
          debounce: QUIET_MS,
          decorationClass: "asking",
          command: ({ editor: here, range, props: { match, asWords } }) => {
            if (match.kind === "fact") {
              here.chain().focus().deleteRange(range).run();
              putFact(here, match.fact, asWords);
              return;
            }
            const { kind, id, label } = match;
            here
              .chain()
              .focus()
              .insertContentAt(range, { type: "mention", attrs: { kind, id, label: inProse(label) } })
              .run();
          },
          render: () => ({ onStart: take, onUpdate: take, onExit: () => show(null), onKeyDown }),
        }),
      ];
    },
    onBlur() {
      exitSuggestion(this.editor.view, KEY);
    },
  });

  return {
    extension,
    list: () => list,
    point,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** "All of Us Are Dead, season 2" as a sentence says it. */
const inProse = (label: string) => label.replace(/, (season \d+)$/, " $1");
