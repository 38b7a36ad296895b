"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { TextArea } from "@/components/ui/input";
import type { Issue } from "@/domain/kernel/result";
import type { VerbFailure } from "../_desk/use-verb";

const NAME = "goOnReason";
type GoingOn = ReturnType<typeof useGoOn>;

/**
 * Why a version goes on although something is warned of. What the desk warns of may have come up since the screen was made:
 * then the refusal asks, and the screen is made anew with it.
 */
export function useGoOn(warnings: readonly Issue[], failure: VerbFailure | null) {
  const router = useRouter();
  const [reason, setReason] = useState("");
  const isRefused = failure?.kind === "not_ready" && failure.issues.some(({ field }) => field === NAME);
  useEffect(() => {
    if (isRefused) router.refresh();
  }, [isRefused, router]);
  const isAsked = isRefused || warnings.length > 0;
  const waits = isAsked && reason.trim() === "" ? { says: "Say why it goes on all the same.", field: NAME } : null;
  return { isAsked, count: warnings.length, reason, setReason, waits };
}

/** Asked of whoever lets a version go on although something is warned of. */
export const GoOn = ({ goingOn: { isAsked, count, reason, setReason } }: { goingOn: GoingOn }) =>
  isAsked ? (
    <TextArea
      name={NAME}
      label="Go on, because"
      hint={`${count > 1 ? `${count} things are` : "One thing is"} worth a look. Your reason is kept in the story’s history.`}
      rows={2}
      value={reason}
      maxLength={1_000}
      onChange={(event) => setReason(event.target.value)}
    />
  ) : null;
