"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useDesk } from "../../_desk/use-desk";
import type { DraftStart } from "../draft";
import { timeOf } from "../save-look";
import type { Back } from "./use-found";
import { useWordsAdded } from "./use-words-added";

/** Says which words came back by themselves, and takes them out again for whoever does not want them. */
export function CameBack({ back, put }: { back: Back; put: (text: DraftStart) => void }) {
  const { clock } = useDesk();
  const [isOver, setOver] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const words = useWordsAdded(back.before, back.after);
  if (isOver || words === null) return null;
  const turn = () => {
    put(isUndone ? back.after : back.before);
    setUndone(!isUndone);
  };
  return (
    <section className="notice" aria-label="What came back">
      <p role="status">
        <b>{`${words} ${words === "Changes" ? "made" : "typed"} at ${timeOf(new Date(back.typedAt).toISOString(), clock)} came back`}</b>
        {isUndone ? " and went out again." : " from this device."}
      </p>
      <Button size="small" onClick={turn}>
        {isUndone ? "Bring them back" : "Undo"}
      </Button>
      <Button look="plain" size="small" onClick={() => setOver(true)}>
        Close
      </Button>
    </section>
  );
}
