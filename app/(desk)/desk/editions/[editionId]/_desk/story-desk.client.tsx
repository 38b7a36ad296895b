"use client";
import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DeskClock } from "@/components/desk/time-words";
import type { Presence } from "@/domain/articles/queries/presence";
import type { DraftStart } from "../_editor/draft";
import type { Left } from "../_editor/use-safekeeping";
import { PenContext, usePen } from "../_presence/use-pen";
import type { Author, Story } from "../story";
import { mayUnlock } from "./notice.client";
import type { Handed } from "./one-tab";
import { OtherTab } from "./other-tab.client";
import { type Desk, DeskContext, type DialogName } from "./use-desk";
import { useOneTab } from "./use-one-tab";
import { WritingSeat } from "./writing-seat.client";

const Merge = dynamic(() => import("../_editor/merge/merge.client").then((module) => module.Merge));
/** Fetched with the page where it is read, and while somebody writes for when another person does. */
const ReadingSeat = dynamic(() => import("./reading-seat.client").then((module) => module.ReadingSeat));
/** Fetched when the first of them is asked for: who writes needs none of them yet. */
const Dialogs = dynamic(() => import("../_dialogs/dialogs.client").then((module) => module.Dialogs));

export type StoryDeskProps = {
  story: Story;
  clock: DeskClock;
  /** The text to go on with, and when the desk last got it. */
  draft: DraftStart;
  savedAt: string;
  /** The save that brought it, as whoever sent it named it. */
  saveId: string | null;
  authors: readonly Author[];
  /** Who else has it open, and who writes. */
  presence: Presence;
  /** The same text as readers would see it: shown until the editor is there, and where the text cannot be changed. */
  reading: ReactNode;
  timeline: ReactNode;
  aside: ReactNode;
  asideCount: number;
};

/** What the seat in front of the text lends to the rest of the screen. */
export type Seat = Pick<Desk, "flush" | "issues" | "go"> & {
  /** Ends the writing here for somebody else: says where words are that the story lacks. */
  stepBack?: () => Promise<{ left: Left }>;
  /** The words in hand have come into the story another way: nothing more is sent or kept of them. */
  letGo?: () => Promise<void>;
  /** Whether the text in hand is this version's, or has words of its own. */
  isUpTo?: (version: number) => boolean;
  /** Ends the writing here, and gives what there is to the tab that goes on. */
  handOver?: () => Promise<Handed>;
};

/**
 * A story's screen. Whoever may change the text as it stands sits down to write; anybody else reads. After an act the seat
 * is taken anew, from the story as the act left it; a save never does that.
 */
export function StoryDesk(props: StoryDeskProps) {
  const { story, clock } = props;
  const [dialog, ask] = useState<DialogName | null>(null);
  const [isUnlocked, setUnlocked] = useState(false);
  const [seat, setSeat] = useState({ version: story.version, number: 0, isChangeExpected: false });
  if (seat.isChangeExpected && seat.version !== story.version) {
    setSeat({ version: story.version, number: seat.number + 1, isChangeExpected: false });
    setUnlocked(false);
  }
  const taken = useRef<Seat | null>(null);
  const [merging, merge] = useState<{ revisionId: string | null } | null>(null);
  const expectChange = useCallback(
    (isChangeExpected: boolean) => setSeat((now) => ({ ...now, version: story.version, isChangeExpected })),
    [story.version],
  );
  const { pen, isSeated, say } = usePen({ story, start: props.presence, taken, expectChange });
  const desk = useMemo<Desk>(
    () => ({
      story,
      clock,
      ask,
      flush: () => taken.current?.flush() ?? Promise.resolve({ ok: true, version: story.version }),
      issues: () => taken.current?.issues() ?? { submit: story.issues, publish: story.issues, warnings: story.warnings },
      go: (issue) => {
        ask(null);
        taken.current?.go(issue);
      },
      expectChange,
    }),
    [story, clock, expectChange],
  );
  useKeptFocus(`${dialog} ${seat.number}`);
  const isSealed = story.status === "approved" || story.status === "scheduled";
  const mayWrite = story.acts.edit && (!isSealed || (isUnlocked && mayUnlock(story)));
  const tab = useOneTab({
    whose: { editionId: story.editionId, writerId: story.viewerId },
    isWanted: mayWrite && isSeated,
    handOver: async () =>
      (await taken.current?.handOver?.()) ?? { version: story.version, savedAt: props.savedAt, text: props.draft, isUnsent: false },
  });
  const isWriting = mayWrite && isSeated && !tab.isElsewhere;
  const [isSuggesting, setSuggesting] = useState(!story.isMine);
  useEffect(() => say(isWriting, isSuggesting), [say, isWriting, isSuggesting]);
  const TakenSeat = isWriting ? WritingSeat : ReadingSeat;
  return (
    <DeskContext value={desk}>
      <PenContext value={{ ...pen, merge: (revisionId) => merge({ revisionId }) }}>
        <TakenSeat
          {...props}
          key={`${seat.number} ${isWriting}`}
          taken={taken}
          onUnlock={() => setUnlocked(true)}
          isMine={tab.isMine}
          handed={tab.handed && tab.handed.version >= story.version ? tab.handed : null}
          onKept={tab.saved}
          onMode={setSuggesting}
          isPenElsewhere={mayWrite && !isSeated}
          above={mayWrite && isSeated && tab.isElsewhere ? <OtherTab isMoving={tab.isMoving} onTake={tab.take} /> : null}
        />
        {dialog === null ? null : <Dialogs open={dialog} />}
        {merging ? <Merge {...merging} onMerged={() => taken.current?.letGo?.() ?? Promise.resolve()} onClose={() => merge(null)} /> : null}
      </PenContext>
    </DeskContext>
  );
}

/** Milliseconds in which a dialog that closes gives the focus back by itself. */
const GIVES_BACK_MS = 100;

/** Where an act took away what had the focus, the story gets it: the keyboard goes on from there, not from the top of the page. */
function useKeptFocus(change: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked after each change of what is on the screen
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById("main")?.focus();
    }, GIVES_BACK_MS);
    return () => clearTimeout(timer);
  }, [change]);
}
