"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const CopyByHand = dynamic(() => import("./copy-by-hand.client").then((module) => module.CopyByHand), { ssr: false });

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
      {copied === "by hand" ? <CopyByHand text={text()} onClose={() => setCopied("no")} /> : null}
    </>
  );
}
