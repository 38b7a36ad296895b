"use client";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { markReadAction } from "./actions";

/** Milliseconds a page is shown before it counts as looked at: not what was passed on the way. */
const LOOKED_MS = 1_500;

/** Remembers that this text was seen, once it has been on the screen for a moment. */
export function Looked({ revisionId }: { revisionId: string }) {
  const { editionId } = useDesk().story;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.visibilityState === "hidden") return;
      // One that is lost shows these changes once more: no reason to disturb anybody.
      void fetch(`/api/editions/${editionId}/looks`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ revisionId }),
      }).catch(() => null);
    }, LOOKED_MS);
    return () => clearTimeout(timer);
  }, [editionId, revisionId]);
  return null;
}

/** Says that all of it is read: from then on only what follows counts as changed. */
export function MarkRead({ revisionId }: { revisionId: string }) {
  const { editionId } = useDesk().story;
  const verb = useVerb();
  return (
    <Button
      size="small"
      disabled={verb.isPending}
      focusableWhenDisabled
      onClick={() => verb.run(markReadAction, { editionId, revisionId })}
    >
      Mark as read
    </Button>
  );
}
