"use client";
import { AlertDialog as BaseAlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { type DialogProps, focusOn } from "./dialog";

/** A question that must be answered: a press outside does not close it. `children` hold the buttons, `AlertCancel` among them. */
export function AlertDialog({ trigger, title, description, children, open, onOpenChange, initialFocus }: DialogProps) {
  return (
    <BaseAlertDialog.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <BaseAlertDialog.Trigger render={trigger} /> : null}
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className="backdrop" />
        <BaseAlertDialog.Popup className="dialog" {...focusOn(initialFocus)}>
          <BaseAlertDialog.Title className="dialog-title">{title}</BaseAlertDialog.Title>
          {description ? <BaseAlertDialog.Description className="dialog-says">{description}</BaseAlertDialog.Description> : null}
          {children}
        </BaseAlertDialog.Popup>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  );
}

/** The button that leaves things as they are. */
export function AlertCancel({ children = "Cancel" }: { children?: ReactNode }) {
  return <BaseAlertDialog.Close className="btn plain">{children}</BaseAlertDialog.Close>;
}
