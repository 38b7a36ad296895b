"use client";
import { type DialogName, useDesk } from "../_desk/use-desk";
import { ApproveDialog } from "./approve-dialog.client";
import { ChangesDialog } from "./changes-dialog.client";
import { CheckpointDialog } from "./checkpoint-dialog.client";
import { DeleteDialog } from "./delete-dialog.client";
import { NoteDialog } from "./note-dialog.client";
import { PublishDialog } from "./publish-dialog.client";
import { ReasonDialog } from "./reason-dialog.client";
import { SendDialog } from "./send-dialog.client";
import { ShareDialog } from "./share-dialog.client";
import { WaitsDialog } from "./waits-dialog.client";

/** The dialog that is open, if any: each begins afresh. */
export function Dialogs({ open }: { open: DialogName | null }) {
  const { ask } = useDesk();
  const onClose = () => ask(null);
  switch (open) {
    case null:
      return null;
    case "waits":
      return <WaitsDialog onClose={onClose} />;
    case "send":
      return <SendDialog onClose={onClose} />;
    case "changes":
      return <ChangesDialog onClose={onClose} />;
    case "approve":
      return <ApproveDialog onClose={onClose} />;
    case "publish":
      return <PublishDialog onClose={onClose} />;
    case "checkpoint":
      return <CheckpointDialog onClose={onClose} />;
    case "share":
      return <ShareDialog onClose={onClose} />;
    case "note":
      return <NoteDialog onClose={onClose} />;
    case "delete":
      return <DeleteDialog onClose={onClose} />;
    case "withdraw":
    case "reinstate":
    case "spike":
      return <ReasonDialog verb={open} onClose={onClose} />;
  }
}
