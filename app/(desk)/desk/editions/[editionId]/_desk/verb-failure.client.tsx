"use client";
import { FailureMessage } from "@/components/desk/failure-message";
import type { VerbFailure } from "./use-verb";

/** Why an act was not done, what is safe, and what to do. */
export function VerbRefusal({ failure }: { failure: VerbFailure | null }) {
  if (!failure) return null;
  if (failure.kind !== "unsaved") return <FailureMessage failure={failure} hasField={(name) => document.getElementById(name) !== null} />;
  return (
    <div className="refusal" role="alert">
      <p className="refusal-says">
        <b>Your newest words have not reached the desk, so nothing was done.</b> They are kept here; the line over the text says how to send
        them.
      </p>
    </div>
  );
}
