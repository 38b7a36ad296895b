"use client";
import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import type { Entry } from "@/app/(desk)/desk/_journal/entry";
import { sendEntry } from "@/app/(desk)/desk/_journal/send.client";
import { Button } from "@/components/ui/button";
import { DialogCancel } from "@/components/ui/dialog";
import { useDesk } from "../../_desk/use-desk";
import { CopyEverything } from "../copy-everything.client";
import { createDraft, type DraftStart } from "../draft";
import { timeOf } from "../save-look";
import { wholeText } from "../whole-text";
import { startIn } from "./standing";
import { useWordsAdded } from "./use-words-added";

const CompareDialog = dynamic(() => import("./compare-dialog.client").then((module) => module.CompareDialog));

type Props = {
  entry: Entry;
  /** The text it is compared with. */
  now: () => DraftStart;
  /** Puts a text in hand; absent where the story cannot be changed here. */
  put?: ((text: DraftStart) => void) | undefined;
  /** Brings the desk up to the text in hand, so that what is kept aside is kept beside it. */
  flush: () => Promise<unknown>;
  onSettled: () => void;
};

/** Words on this device that the desk does not have and that it went on without: looked at, put back, or kept beside the story. */
export function Offered({ entry, now, put, flush, onSettled }: Props) {
  const { clock, story } = useDesk();
  const [isComparing, setComparing] = useState(false);
  const [trouble, setTrouble] = useState("");
  const held = useMemo(() => startIn(entry), [entry]);
  const [before, setBefore] = useState(now);
  const words = useWordsAdded(before, held);
  if (words === null) return null;
  const keepAside = async () => {
    setTrouble("");
    await flush();
    const sent = await sendEntry(entry);
    if (sent === "saved" || sent === "kept aside" || (sent === "refused" && story.isMine)) onSettled();
    else setTrouble(TROUBLE[sent]);
  };
  const restore = () => {
    put?.(held);
    setComparing(false);
    onSettled();
  };
  const compare = () => {
    setBefore(now());
    setComparing(true);
  };
  return (
    <section className="notice" aria-label="Words on this device">
      <p role="status">
        <b>{`${words} from ${timeOf(new Date(entry.typedAt).toISOString(), clock)} on this device were not saved.`}</b> {trouble}
      </p>
      <p className="acts">
        <Button size="small" onClick={compare}>
          Compare
        </Button>
        {put ? (
          <Button size="small" onClick={compare}>
            Restore…
          </Button>
        ) : null}
        <Button size="small" onClick={keepAside}>
          Keep aside
        </Button>
        {trouble ? <CopyEverything text={() => wholeText(createDraft(held))} /> : null}
      </p>
      {isComparing ? (
        <CompareDialog
          title="Words on this device"
          says="What they say that the story, as it stands, does not."
          before={before}
          after={held}
          language={story.language}
          onClose={() => setComparing(false)}
        >
          <DialogCancel>Close</DialogCancel>
          {put ? (
            <Button look="go" onClick={restore}>
              Restore these words
            </Button>
          ) : null}
        </CompareDialog>
      ) : null}
    </section>
  );
}

const TROUBLE = {
  "signed out": "You are signed out; sign in, then keep them aside.",
  refused: "The desk did not take them. They are still on this device.",
  "no answer": "The desk did not answer. They are still on this device.",
} as const;
