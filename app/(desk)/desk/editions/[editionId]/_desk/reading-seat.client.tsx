"use client";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { KeptHere } from "../_editor/journal/kept-here.client";
import { usePageNotes } from "../_notes/page-notes.client";
import { useBoard } from "../_notes/use-notes";
import { asidePage } from "../_panel/aside-page";
import { ChecksList } from "../_panel/checks-list.client";
import { FixedFacts } from "../_panel/fixed-facts.client";
import { Panel } from "../_panel/panel.client";
import { useTabs } from "../_panel/use-tabs";
import { PenBar, PenFoot } from "../_presence/pen-bar.client";
import { Notice } from "./notice.client";
import type { Handed } from "./one-tab";
import { StoryBar } from "./story-bar.client";
import type { Seat, StoryDeskProps } from "./story-desk.client";
import { useVerb } from "./use-verb";
import { VerbRefusal } from "./verb-failure.client";

export type SeatProps = StoryDeskProps & {
  taken: RefObject<Seat | null>;
  onUnlock: () => void;
  /** Whether this tab is known to be the one that writes. */
  isMine: boolean;
  /** The text as another tab gave it. */
  handed: Handed | null;
  /** The desk has newer words from here. */
  onKept: () => void;
  /** Changes of the text go in as suggestions, or no longer. */
  onMode: (isSuggesting: boolean) => void;
  /** What stands over the text before anything else is said of it. */
  above: ReactNode;
  /** Whoever looks may write it, and somebody else does. */
  isPenElsewhere: boolean;
};

/** A story that whoever looks cannot change as it stands: its text as readers would see it, and why. */
export function ReadingSeat({
  story,
  draft,
  saveId,
  reading,
  timeline,
  aside,
  asideCount,
  taken,
  onUnlock,
  above,
  isPenElsewhere,
}: SeatProps) {
  const verb = useVerb();
  const tabs = useTabs();
  const text = useRef<HTMLElement>(null);
  const notes = useBoard();
  const notesPage = usePageNotes(text, tabs);
  useEffect(() => {
    taken.current = {
      flush: () => Promise.resolve({ ok: true, version: story.version }),
      issues: () => ({ submit: story.issues, publish: story.issues, warnings: story.warnings }),
      go: (issue) => (issue.field === "notes" ? notes.reveal(String(issue.detail)) : tabs.open("checks")),
    };
  });
  return (
    <div className="writer">
      <StoryBar verb={verb} isReady={story.issues.length === 0} />
      <div className="work">
        <main id="main" className="desk-text" tabIndex={-1}>
          <div className="column">
            {isPenElsewhere ? <PenBar /> : null}
            {above ?? <KeptHere draft={draft} saveId={saveId} />}
            <VerbRefusal failure={verb.failure} />
            {above ? null : <Notice isEditing={false} onUnlock={onUnlock} />}
          </div>
          <article className="story" aria-label="Story" ref={text}>
            <h2 className="headline">{draft.headline || "Untitled story"}</h2>
            {draft.standfirst ? <p className="stand">{draft.standfirst}</p> : null}
            {reading}
          </article>
        </main>
        <Panel
          tabs={tabs}
          pages={[
            { value: "story", label: "Story", content: <FixedFacts draft={draft} /> },
            notesPage,
            {
              value: "checks",
              label: <>Checks {story.issues.length ? <span>{story.issues.length}</span> : null}</>,
              content: <ChecksList issues={story.issues} warnings={story.warnings} />,
            },
            { value: "timeline", label: "Timeline", content: timeline },
            ...asidePage({ aside, asideCount }),
          ]}
        />
      </div>
      {isPenElsewhere ? <PenFoot /> : null}
    </div>
  );
}
