import type { Beside } from "@/components/desk/diff";
import type { DeskClock } from "@/components/desk/time-words";
import type { Doc } from "@/domain/articles/document";
import type { Actor } from "@/domain/kernel/context";
import type { Story } from "../story";

export type MarginGiven = { actor: Actor; story: Story; body: Doc; clock: DeskClock };

/** What stands beside the text under review, block by block. */
export async function marginOf(_given: MarginGiven): Promise<Beside[]> {
  return [];
}
