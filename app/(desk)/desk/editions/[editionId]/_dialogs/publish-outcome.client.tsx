"use client";
import { Check } from "lucide-react";
import { useState } from "react";
import { exactWords, hourWords, zoneWords } from "@/components/desk/time-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useDesk } from "../_desk/use-desk";
import type { Outcome } from "./use-publication";

/** What publishing came to, with the way to the page. */
export function PublishOutcome({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const { story, clock } = useDesk();
  if (outcome.is === "scheduled")
    return (
      <Dialog
        title={`Scheduled for ${exactWords(outcome.at, clock)}`}
        description="It leaves by itself at that hour. “Cancel schedule” under More takes it back."
        open
        onOpenChange={onClose}
      >
        <div className="dialog-acts">
          <Button look="go" onClick={onClose}>
            Close
          </Button>
        </div>
      </Dialog>
    );
  const at = story.publishedAt ?? clock.now;
  return (
    <Dialog
      title={`Live ${hourWords(at, clock.zone)} ${zoneWords(at, clock.zone)}`}
      description={outcome.isThere ? undefined : "It is published; its page has not answered yet and follows in a moment."}
      initialFocus="view"
      open
      onOpenChange={onClose}
    >
      <p className="live-at">
        {outcome.isThere ? <Check className="i" aria-label="The page answers:" /> : null} {outcome.path}
      </p>
      <div className="dialog-acts">
        <CopyLink path={outcome.path} />
        <a id="view" className="btn go" href={outcome.path} target="_blank" rel="noreferrer">
          View (new tab)
        </a>
      </div>
    </Dialog>
  );
}

function CopyLink({ path }: { path: string }) {
  const [isCopied, setCopied] = useState(false);
  const address = () => new URL(path, window.location.href).href;
  // Without a clipboard, which a page over plain http has not, the path above can be selected by hand.
  const copy = () => navigator.clipboard?.writeText(address()).then(() => setCopied(true));
  return (
    <>
      <Button onClick={copy}>{isCopied ? "Copied" : "Copy link"}</Button>
      <span className="vh" role="status">
        {isCopied ? "The address is on the clipboard." : ""}
      </span>
    </>
  );
}
