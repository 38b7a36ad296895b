"use client";
import { useEffect, useState } from "react";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { type Autosave, isStuck } from "./autosave";
import type { Journal } from "./journal/journal";
import { watchWaysOut } from "./ways-out";

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
  return leaving ? (
    <AlertDialog
      title="Leave with words the desk does not have?"
      description={
        journal.keeps()
          ? "They stay on this device, and come back when you open the story here again."
          : "This browser keeps no copy on this device: they would be gone. Copy them first."
      }
      open
      onOpenChange={() => setLeaving(null)}
    >
      <div className="dialog-acts">
        <AlertCancel>Stay here</AlertCancel>
        <Button look={journal.keeps() ? "go" : "bad"} onClick={leave}>
          {journal.keeps() ? "Leave, keep them here" : "Leave without them"}
        </Button>
      </div>
    </AlertDialog>
  ) : null;
}
