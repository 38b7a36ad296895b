import { createContext, useContext } from "react";
import type { DeskClock } from "@/components/desk/time-words";
import type { Issue } from "@/domain/kernel/result";
import type { Flushed } from "../_editor/autosave";
import type { Story } from "../story";

export type DialogName =
  | "send"
  | "changes"
  | "approve"
  | "publish"
  | "note"
  | "withdraw"
  | "reinstate"
  | "spike"
  | "delete"
  | "waits"
  | "checkpoint"
  | "share";
export type Tab = "story" | "facts" | "notes" | "suggestions" | "checks" | "timeline" | "aside";

/** What every part of a story's screen may ask of the others. */
export type Desk = {
  story: Story;
  clock: DeskClock;
  /** Sends what is unsaved first; whoever acts on the story waits for it. */
  flush: () => Promise<Flushed>;
  /** What still lacks, read from the text in hand. */
  issues: () => { submit: readonly Issue[]; publish: readonly Issue[]; warnings: readonly Issue[] };
  ask: (dialog: DialogName | null) => void;
  /** Leads to the field that settles an issue. */
  go: (issue: Issue) => void;
  /** An act begins: once the story is as it left it, its screen starts from there. */
  expectChange: (isExpected: boolean) => void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("outside the story's desk");
  return desk;
}
