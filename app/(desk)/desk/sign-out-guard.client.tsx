"use client";
import { type FormEvent, type ReactNode, useRef, useState, useTransition } from "react";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import type { Entry } from "./_journal/entry";
import { sendEntry } from "./_journal/send.client";
import { deviceStore } from "./_journal/store";

/** Round the button that signs out: whoever has words on this device that the desk lacks is asked first what becomes of them. */
export function SignOutGuard({ writerId, children }: { writerId: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement | null>(null);
  const isSettled = useRef(false);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [isPending, start] = useTransition();
  const [trouble, setTrouble] = useState(false);
  const leave = () => {
    isSettled.current = true;
    setEntries([]);
    form.current?.requestSubmit();
  };
  const ask = async (event: FormEvent<HTMLDivElement>) => {
    if (isSettled.current || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopPropagation();
    form.current = event.target;
    const found = await deviceStore.entriesOf(writerId).catch(() => []);
    if (found.length === 0) return leave();
    setTrouble(false);
    setEntries(found);
  };
  const waitAndSave = () =>
    start(async () => {
      setTrouble(false);
      const left = await sendAll(entries);
      if (left.length === 0) return leave();
      setEntries(left);
      setTrouble(true);
    });
  const discard = () =>
    start(async () => {
      await Promise.all(entries.map(({ key }) => deviceStore.drop(key)));
      leave();
    });
  const names = entries.map(({ headline }) => `“${headline || "Untitled story"}”`).join(", ");
  return (
    <div onSubmitCapture={ask} className="sign-out">
      {children}
      {entries.length > 0 ? (
        <AlertDialog
          title="Words on this device are not on the desk yet"
          description={`Of ${names}. Nobody else who signs in here sees them.`}
          open
          onOpenChange={() => setEntries([])}
        >
          {trouble ? <Stuck /> : null}
          <div className="dialog-acts">
            <AlertCancel />
            <Button look="bad" onClick={discard} disabled={isPending}>
              Discard
            </Button>
            <Button onClick={leave} disabled={isPending}>
              Keep on this device
            </Button>
            <Button look="go" onClick={waitAndSave} disabled={isPending} focusableWhenDisabled>
              {isPending ? "Saving…" : "Wait and save"}
            </Button>
          </div>
        </AlertDialog>
      ) : null}
    </div>
  );
}

const Stuck = () => (
  <p role="alert">
    <b>The desk did not take them.</b> They are still on this device: open the story to see why, or keep them here and sign out.
  </p>
);

/** Sends each entry as the save it was to be; gives those the desk does not have yet. */
async function sendAll(entries: readonly Entry[]): Promise<Entry[]> {
  const left: Entry[] = [];
  for (const entry of entries) {
    const sent = await sendEntry(entry);
    if (sent === "saved" || sent === "kept aside") await deviceStore.drop(entry.key);
    else left.push(entry);
  }
  return left;
}
