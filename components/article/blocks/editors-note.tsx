import type { ReactNode } from "react";

/** What the desk has to say about the story itself. */
export const EditorsNote = ({ children }: { children: ReactNode }) => (
  <aside className="ed-note" aria-label="Editor’s note">
    <p className="ed-note-title">
      <b>Editor’s note</b>
    </p>
    {children}
  </aside>
);
