import type { ReactNode } from "react";
import type { Say } from "@/domain/kernel/words";

/** What the desk has to say about the story itself. */
export const EditorsNote = ({ say, children }: { say: Say; children: ReactNode }) => (
  <aside className="ed-note" aria-label={say("story.note")}>
    <p className="ed-note-title">
      <b>{say("story.note")}</b>
    </p>
    {children}
  </aside>
);
