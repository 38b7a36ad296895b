import { OctagonX } from "lucide-react";
import { TryAgain } from "./try-again.client";

/** A part of a page whose data did not arrive; the others stand. */
export function CouldNotLoad({ what }: { what: string }) {
  return (
    <p className="empty">
      <OctagonX className="i" /> Could not load {what}. Nothing was changed. <TryAgain />
    </p>
  );
}
