import { useEffect, useState } from "react";
import { clearOld } from "@/app/(desk)/desk/_journal/clear-old.client";
import type { Entry } from "@/app/(desk)/desk/_journal/entry";
import { deviceStore } from "@/app/(desk)/desk/_journal/store";
import { newId } from "@/domain/kernel/id";
import type { Autosave } from "../autosave";
import { createDraft, type Draft, type DraftStart } from "../draft";
import type { Journal } from "./journal";
import { standingOf, startIn } from "./standing";

/** Milliseconds a device is given to say what it holds; then the editor opens without it. */
const PATIENCE_MS = 2_000;
/** Milliseconds after opening at which words of stories long gone are looked for. */
const CLEAR_MS = 20_000;

/** Words that came back by themselves, and the desk's text in their place before. */
export type Back = { typedAt: number; before: DraftStart; after: DraftStart };
export type Found = {
  /** Whether the device was asked: only then may the editor open. */
  isOpen: boolean;
  back: Back | null;
  /** Words for the writer to decide about, newest first. */
  offered: readonly Entry[];
  /** They have been decided about. */
  settle: (entry: Entry) => void;
};

type Setting = {
  whose: { editionId: string; writerId: string };
  draft: Draft;
  journal: Journal;
  autosave: Autosave;
  /** Whether this tab writes: what lies there may else be another's that lives. */
  isMine: boolean;
  head: { version: number; saveId: string | null; text: DraftStart };
};

/** What an earlier tab of this person left on this device: put back where the desk stands as it stood then, else offered. */
export function useFound({ whose, draft, journal, autosave, isMine, head }: Setting): Found {
  const [state, setState] = useState<Omit<Found, "settle">>({ isOpen: false, back: null, offered: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the text is taken in hand
  useEffect(() => {
    if (!isMine) return;
    let isGone = false;
    const open = async () => {
      const entries = await within(PATIENCE_MS, entriesHere(whose, journal.key));
      if (isGone) return;
      const { back, offered, settled } = sortOut(entries, draft, head);
      if (back) {
        draft.replace(startIn(back));
        autosave.resume(back.saveIds.at(-1) ?? newId());
      }
      if (draft.changes() > 0) await journal.write(); // ours is written down before the other's is let go
      await Promise.all(settled.map(({ key }) => deviceStore.drop(key)));
      if (back) void autosave.flush();
      if (isGone) return;
      setState({ isOpen: true, back: back ? { typedAt: back.typedAt, before: head.text, after: startIn(back) } : null, offered });
    };
    open().catch(() => {
      journal.refused();
      setState({ isOpen: true, back: null, offered: [] });
    });
    const clearing = setTimeout(() => void clearOld(deviceStore, whose.writerId, Date.now()).catch(() => {}), CLEAR_MS);
    return () => {
      isGone = true;
      clearTimeout(clearing);
    };
  }, [isMine]);
  return {
    ...state,
    settle: (entry) => {
      setState((now) => ({ ...now, offered: now.offered.filter(({ key }) => key !== entry.key) }));
      void deviceStore.drop(entry.key);
    },
  };
}

const entriesHere = async ({ writerId, editionId }: Setting["whose"], ownKey: string) =>
  (await deviceStore.entriesOf(writerId)).filter((entry) => entry.editionId === editionId && entry.key !== ownKey);

/** The newest words go back by themselves if nothing was typed since and the desk stands where they began. */
function sortOut(entries: readonly Entry[], draft: Draft, head: Setting["head"]) {
  const desk = { ...head, copy: createDraft(head.text).copy() };
  const lacking = entries.filter((entry) => standingOf(entry, desk) !== "same");
  const [newest] = lacking;
  const back = newest && draft.changes() === 0 && standingOf(newest, desk) === "ahead" ? newest : null;
  return {
    back,
    offered: lacking.filter((entry) => entry !== back),
    settled: entries.filter((entry) => entry === back || !lacking.includes(entry)),
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<T>((_, reject) => {
      setTimeout(() => reject(new Error("no answer")), ms);
    }),
  ]);
}
