"use client";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import type { RefObject } from "react";
import type { TabPage } from "@/components/ui/tabs";
import type { useSuggestions } from "./use-suggestions";

const SuggestionList = dynamic(() => import("./suggestion-list.client").then((module) => module.SuggestionList));

/** The tab of what is suggested in the text; there while something is, and as long as it is in front. */
export function suggestionsPage(
  { listed, answer, show }: ReturnType<typeof useSuggestions>,
  editor: RefObject<Editor | null>,
  isInFront: boolean,
): TabPage[] {
  if (listed.length === 0 && !isInFront) return [];
  const label = <>Suggested {listed.length > 0 ? <span>{listed.length}</span> : null}</>;
  const leave = () => editor.current?.commands.focus();
  return [{ value: "suggestions", label, content: <SuggestionList listed={listed} onAnswer={answer} onShow={show} onLeave={leave} /> }];
}
