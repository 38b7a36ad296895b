"use client";
import { TextArea } from "@/components/ui/input";

/** Asked of whoever lets a version out although something is warned of. */
export function GoOn({ count, reason, onChange }: { count: number; reason: string; onChange: (reason: string) => void }) {
  return (
    <TextArea
      name="goOnReason"
      label="Go on, because"
      hint={`${count === 1 ? "One thing is" : `${count} things are`} worth a look. Your reason is kept in the story’s history.`}
      rows={2}
      value={reason}
      maxLength={1_000}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
