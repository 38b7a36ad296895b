import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState } from "react";
import { deviceStore } from "@/app/(desk)/desk/_journal/store";
import { newId } from "@/domain/kernel/id";
import { link } from "../../../_link/use-link";
import type { Handed } from "../_desk/one-tab";
import { type Answer, type Autosave, isStuck, lacksThePen } from "./autosave";
import type { Draft, DraftStart } from "./draft";
import { createJournal, type Journal } from "./journal/journal";
import { type Found, useFound } from "./journal/use-found";
import { useAutosave } from "./use-autosave";

/** Where words are that somebody who lost the pen had not saved: nowhere else but in the story, beside it, or on this device. */
export type Left = "nothing" | "aside" | "device";

/** Milliseconds the desk is given to take the newest words of somebody who lost the pen. */
const STEP_BACK_MS = 5_000;
const SEND_AGAIN_MS = 500;
/** Milliseconds the desk is given to answer for the newest words before another tab goes on with them. */
const HAND_OVER_MS = 900;

type Whose = { editionId: string; writerId: string };
type Start = {
  version: number;
  savedAt: string;
  saveId: string | null;
  /** The text as the desk has it. */
  text: DraftStart;
  /** Whether the text in hand is newer than the desk's from the beginning. */
  isUnsent: boolean;
  /** Whether this tab is the one that writes; until that is known nothing is put in hand. */
  isMine: boolean;
  editor: RefObject<Editor | null>;
  onSaved: (answer: Answer) => void;
};

/** One tab's way of losing nothing: the device within a moment of each key, the desk soon after, and what an earlier tab left. */
export function useSafekeeping(whose: Whose, draft: Draft, { onSaved, text, isUnsent, isMine, editor, ...start }: Start) {
  const autosave = useAutosave(whose, draft, {
    ...start,
    onSaved: (answer, change) => {
      void journal.acknowledged(change);
      onSaved(answer);
    },
  });
  const [journal] = useState(() =>
    createJournal({
      store: deviceStore,
      draft,
      whose: { ...whose, tabId: newId() },
      pending: autosave.pending,
      now: () => Date.now(),
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => keepAlong(draft, journal), [draft, journal]);
  useEffect(() => watchTheLine(draft, autosave), [draft, autosave]);
  const found: Found = useFound({ whose, draft, journal, autosave, isMine, head: { ...start, text } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, of the text this tab began with
  useEffect(() => {
    if (!isUnsent) return;
    draft.set({});
    void autosave.flush();
  }, []);
  const put = (words: DraftStart) => {
    const { body, ...fields } = words;
    if (!editor.current) return draft.replace(words);
    draft.set(fields);
    editor.current.commands.setContent(body);
  };
  const handOver = async (): Promise<Handed> => {
    await Promise.race([autosave.flush(), new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS))]);
    const isUnsent = autosave.isUnsaved();
    autosave.halt();
    await journal.write();
    return {
      version: autosave.version(),
      savedAt: autosave.state().savedAt,
      text: { ...draft.fields(), body: draft.body() },
      isUnsent,
    };
  };
  return {
    autosave,
    journal,
    found,
    /** Puts another text in hand; in the editor it can be undone like anything typed. */
    put,
    /** Ends the writing here because somebody else has the pen: the desk keeps what it lacks aside, or else the device does. */
    stepBack: async (): Promise<{ left: Left }> => {
      editor.current?.setEditable(false, false); // without the news of it, which would count as words
      const hadWords = autosave.isUnsaved();
      await Promise.race([sendLast(autosave), new Promise((resolve) => setTimeout(resolve, STEP_BACK_MS))]);
      const isAside = lacksThePen(autosave.state()) || autosave.state().is === "stale";
      const left = !hadWords || !autosave.isUnsaved() ? "nothing" : isAside ? "aside" : "device";
      autosave.halt();
      await (left === "device" ? journal.write() : journal.acknowledged(draft.changes()));
      return { left };
    },
    letGo: async () => {
      autosave.halt();
      await journal.acknowledged(draft.changes());
    },
    /** Whether this text is the version's, or has words of its own that the desk will hear of first. */
    isUpTo: (version: number) => autosave.version() >= version || autosave.isUnsaved() || isStuck(autosave.state()),
    /** Ends the writing in this tab: the desk is brought up as far as it answers, the device has the rest. */
    handOver,
  };
}

/** Each change goes to the device; a page that is hidden or goes writes at once what still waits. */
function keepAlong(draft: Draft, journal: Journal): () => void {
  const atOnce = () => void journal.write();
  const onVisibility = () => {
    if (document.visibilityState === "hidden") atOnce();
  };
  // Before the last save leaves, so that what is written down knows it by its name.
  window.addEventListener("pagehide", atOnce, { capture: true });
  document.addEventListener("visibilitychange", onVisibility, { capture: true });
  const stop = draft.subscribe(journal.changed);
  return () => {
    stop();
    window.removeEventListener("pagehide", atOnce, { capture: true });
    document.removeEventListener("visibilitychange", onVisibility, { capture: true });
    atOnce();
  };
}

/** While words wait for the desk the line is looked after closely; a line that is back sends them at once. */
function watchTheLine(draft: Draft, autosave: Autosave): () => void {
  const isOut = () => autosave.state().is === "signed_out";
  const stops = [
    link.waitsFor(() => autosave.isUnsaved() && !isOut()),
    draft.subscribe(link.hurry),
    autosave.subscribe(() => link.signedOut(isOut())),
    link.subscribe(() => {
      const { is } = autosave.state();
      if (link.state() === "up" && (is === "failing" || is === "saving")) autosave.retry();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    link.signedOut(false);
  };
}

/** Sends what there is, as often as it takes for the desk to say what became of it. */
async function sendLast(autosave: Autosave): Promise<void> {
  if (autosave.state().is === "stale") return void (await autosave.keepAside());
  while (autosave.isUnsaved()) {
    await autosave.flush();
    if (autosave.state().is !== "failing") return;
    await new Promise((resolve) => setTimeout(resolve, SEND_AGAIN_MS));
  }
}
