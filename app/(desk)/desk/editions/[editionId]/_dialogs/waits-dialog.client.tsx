"use client";
import { Dialog } from "@/components/ui/dialog";
import { useDesk } from "../_desk/use-desk";
import { ChecksList } from "../_panel/checks-list.client";

/** Why the next step cannot be taken yet, with the way to each field that settles it. */
export function WaitsDialog({ onClose }: { onClose: () => void }) {
  const { issues, go } = useDesk();
  return (
    <Dialog title="Before it can be sent" description="An editor would have to ask for these before reading." open onOpenChange={onClose}>
      <ChecksList issues={issues().submit} onGo={go} isWhole={false} />
    </Dialog>
  );
}
