"use client";
import { TextArea } from "@/components/ui/input";

/** Asked of an editor who wrote the copy or stands over it by name. */
export function SecondPerson({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  return (
    <TextArea
      name="overrideReason"
      label="Why without a second person?"
      hint="You wrote it or stand over it by name, so somebody else would approve it. Your reason is recorded and shown with the story."
      rows={2}
      value={reason}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
