import type { Beside } from "@/components/desk/diff";
import type { DeskClock } from "@/components/desk/time-words";
import type { Doc } from "@/domain/articles/document";
import type { Notes } from "@/domain/articles/queries/threads";
import type { Actor } from "@/domain/kernel/context";
import type { Story } from "../story";
import { notesBeside } from "./notes-beside";
import { suggestionsBeside } from "./suggestions-beside";

export type MarginGiven = { actor: Actor; story: Story; body: Doc; clock: DeskClock; notes: Notes };

/** What stands beside the text under review, block by block. */
export async function marginOf({ body, notes, story, clock }: MarginGiven): Promise<Beside[]> {
  return [...notesBeside(notes.threads, body), ...suggestionsBeside(body, story, clock)];
}
