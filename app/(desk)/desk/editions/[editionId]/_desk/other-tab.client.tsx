"use client";
import { Button } from "@/components/ui/button";

/** Over a text that another tab of the same person writes. */
export function OtherTab({ isMoving, onTake }: { isMoving: boolean; onTake: () => void }) {
  return (
    <section className="notice" aria-label="Where it is written">
      <p role="status">
        <b>Open in another tab.</b> What is saved there shows here.
      </p>
      <Button size="small" onClick={onTake} disabled={isMoving} focusableWhenDisabled>
        {isMoving ? "Moving…" : "Edit here"}
      </Button>
    </section>
  );
}
