"use client";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";

type Props = {
  /** Whether this device has the words the desk has not. */
  isKept: boolean;
  onLeave: () => void;
  onStay: () => void;
};

/** Asks whoever leaves with words that the desk does not have whether to. */
export function LeaveDialog({ isKept, onLeave, onStay }: Props) {
  return (
    <AlertDialog
      title="Leave with words the desk does not have?"
      description={
        isKept
          ? "They stay on this device, and come back when you open the story here again."
          : "This browser keeps no copy on this device: they would be gone. Copy them first."
      }
      open
      onOpenChange={onStay}
    >
      <div className="dialog-acts">
        <AlertCancel>Stay here</AlertCancel>
        <Button look={isKept ? "go" : "bad"} onClick={onLeave}>
          {isKept ? "Leave, keep them here" : "Leave without them"}
        </Button>
      </div>
    </AlertDialog>
  );
}
