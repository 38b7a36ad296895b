"use client";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { type Autosave, isStuck } from "./autosave";
import type { Journal } from "./journal/journal";
import { watchWaysOut } from "./ways-out";

const LeaveDialog = dynamic(() => import("./leave-dialog.client").then((module) => module.LeaveDialog), { ssr: false });

/** Nobody leaves unasked with words that the desk does not have and does not take. */
export function LeaveGuard({ autosave, journal }: { autosave: Autosave; journal: Journal }) {
  const [leaving, setLeaving] = useState<{ go: () => void } | null>(null);
  useEffect(
    () =>
      watchWaysOut({
        isUnsaved: autosave.isUnsaved,
        isStuck: () => autosave.isUnsaved() && isStuck(autosave.state()),
        save: () => void autosave.flush(),
        whenSaved: (then) => {
          const stop = autosave.subscribe(() => {
            if (autosave.isUnsaved()) return;
            stop();
            then();
          });
        },
        ask: (go) => setLeaving({ go }),
      }),
    [autosave],
  );
  const leave = async () => {
    await journal.write();
    leaving?.go();
    setLeaving(null);
  };
  return leaving ? <LeaveDialog isKept={journal.keeps()} onLeave={leave} onStay={() => setLeaving(null)} /> : null;
}
