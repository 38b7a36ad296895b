"use client";
import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

export type DialogProps = {
  /** The button that opens it, and gets the focus back; absent where `open` is steered from outside. */
  trigger?: ReactElement;
  title: string;
  /** What this does and how to undo it. */
  description?: ReactNode;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The id of what gets the focus first; else the first thing that can have it. */
  initialFocus?: string;
};

/** Where the focus goes as a dialog opens, for the library to ask. */
export const focusOn = (id: string | undefined) => (id === undefined ? {} : { initialFocus: () => document.getElementById(id) ?? true });

/** A task over the page. Escape, the cross and a press outside close it. */
export function Dialog({ trigger, title, description, children, open, onOpenChange, initialFocus }: DialogProps) {
  return (
    <BaseDialog.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <BaseDialog.Trigger render={trigger} /> : null}
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="backdrop" />
        <BaseDialog.Popup className="dialog" {...focusOn(initialFocus)}>
          <header className="dialog-head">
            <BaseDialog.Title className="dialog-title">{title}</BaseDialog.Title>
            <BaseDialog.Close className="btn plain" aria-label="Close">
              <X className="i" />
            </BaseDialog.Close>
          </header>
          {description ? <BaseDialog.Description className="dialog-says">{description}</BaseDialog.Description> : null}
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** The button in a dialog that leaves things as they are. */
export function DialogCancel({ children = "Cancel" }: { children?: ReactNode }) {
  return <BaseDialog.Close className="btn plain">{children}</BaseDialog.Close>;
}
