import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import type { Verdict } from "@/domain/articles/suggestions";
import { type Suggested, suggestionsIn } from "@/domain/articles/suggestions-in";
import type { Draft } from "../_editor/draft";
import { createMakers } from "../_editor/suggesting/makers";
import type { Story } from "../story";
import type { ListedSuggestion } from "./suggestion-list.client";

/** Milliseconds of quiet before the text is read for what is suggested in it. */
const QUIET_MS = 200;

/** What is suggested in the text in hand, by whom, and what answers it. */
export function useSuggestions(story: Story, draft: Draft, editor: RefObject<Editor | null>) {
  const [makers] = useState(() => createMakers({ id: story.viewerId, name: story.viewerName }, story.makers));
  useEffect(() => makers.learn(story.makers), [makers, story.makers]);
  const [reader] = useState(() => createSuggestionReader(draft));
  const found = useSyncExternalStore(reader.subscribe, reader.found, reader.found);
  const listed = found.map((suggested): ListedSuggestion => ({ suggested, maker: makers.makerOf(suggested.key) }));
  return {
    makers,
    listed,
    async answer(keys: readonly string[], verdict: Verdict) {
      const { answer } = await import("../_editor/suggesting/answer");
      if (!editor.current) return;
      answer(editor.current, draft, keys, verdict);
      reader.readNow();
    },
    async show(key: string) {
      const { goToSuggestion } = await import("../_editor/suggesting/answer");
      if (editor.current) goToSuggestion(editor.current, key);
    },
  };
}

function createSuggestionReader(draft: Draft) {
  let found: readonly Suggested[] = suggestionsIn(draft.body());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const readNow = () => {
    clearTimeout(timer);
    const next = suggestionsIn(draft.body());
    if (JSON.stringify(next) === JSON.stringify(found)) return;
    found = next;
    for (const listener of listeners) listener();
  };
  return {
    found: () => found,
    readNow,
    subscribe(listener: () => void) {
      listeners.add(listener);
      const stop = draft.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(readNow, QUIET_MS);
      });
      return () => {
        listeners.delete(listener);
        clearTimeout(timer);
        stop();
      };
    },
  };
}
