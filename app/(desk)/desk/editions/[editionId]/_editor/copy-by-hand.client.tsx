"use client";
import { Dialog } from "@/components/ui/dialog";

/** The whole text, to be selected and copied where the browser does not let the page use the clipboard. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <Dialog
      title="Copy everything"
      description="This browser does not let the page use the clipboard. Select the text and copy it."
      open
      onOpenChange={onClose}
    >
      <textarea
        className="control area"
        aria-label="The whole text"
        readOnly
        rows={12}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  );
}
