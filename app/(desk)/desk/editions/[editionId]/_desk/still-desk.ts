import type { DeskClock } from "@/components/desk/time-words";
import type { Story } from "../story";
import type { Desk } from "./use-desk";

/** The desk of a screen that changes no text: what the server has is all there is to save or to check. */
export const stillDesk = (story: Story, clock: DeskClock): Omit<Desk, "ask" | "go"> => ({
  ...{ story, clock },
  flush: () => Promise.resolve({ ok: true, version: story.version }),
  issues: () => ({ submit: story.issues, publish: story.issues, warnings: story.warnings }),
  expectChange: () => {},
});
