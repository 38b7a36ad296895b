"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Puts the whole text on the clipboard; where the browser does not let us, it shows it to be copied by hand. */
export function CopyEverything({ text: given }: { text: string | (() => string) }) {
  const text = () => (typeof given === "string" ? given : given());
  const [copied, setCopied] = useState<"no" | "yes" | "by hand">("no");
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(text()).then(
          () => setCopied("yes"),
          () => setCopied("by hand"),
        )
      : setCopied("by hand");
  return (
    <>
      <Button size="small" onClick={copy}>
        {copied === "yes" ? "Copied" : "Copy everything"}
      </Button>
      <span className="vh" role="status">
        {copied === "yes" ? "The whole text is on the clipboard." : ""}
      </span>
      <Dialog
        title="Copy everything"
        description="This browser does not let the page use the clipboard. Select the text and copy it."
        open={copied === "by hand"}
        onOpenChange={() => setCopied("no")}
      >
        <textarea
          className="control area"
          aria-label="The whole text"
          readOnly
          rows={12}
          value={copied === "by hand" ? text() : ""}
          onFocus={(event) => event.target.select()}
        />
      </Dialog>
    </>
  );
}
