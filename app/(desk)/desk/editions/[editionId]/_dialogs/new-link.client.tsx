"use client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** The address of a link that was just made, to be copied: the desk keeps no way to show it again. */
export function NewLink({ path }: { path: string }) {
  const [isCopied, setCopied] = useState(false);
  const address = new URL(path, location.origin).href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is not copied yet
  useEffect(() => setCopied(false), [path]);
  const copy = () => navigator.clipboard?.writeText(address).then(() => setCopied(true));
  return (
    <div className="notice" role="status">
      <p>
        <b>The link is made.</b> Copy it now: it is not shown again. {isCopied ? "It is on the clipboard." : ""}
      </p>
      <input className="control" aria-label="Address of the link" readOnly value={address} onFocus={({ target }) => target.select()} />
      <Button size="small" onClick={copy}>
        {isCopied ? "Copied" : "Copy link"}
      </Button>
    </div>
  );
}
