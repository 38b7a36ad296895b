"use client";
import { type ReactNode, useMemo } from "react";
import { Diff, DiffLegend } from "@/components/desk/diff";
import { Dialog } from "@/components/ui/dialog";
import type { DraftStart } from "../draft";
import { differenceBetween } from "./difference";

type Props = {
  title: string;
  says: string;
  before: DraftStart;
  after: DraftStart;
  language: string;
  onClose: () => void;
  /** The buttons, the way out among them. */
  children: ReactNode;
};

/** Two texts as one: what the later says that the earlier does not. */
export function CompareDialog({ title, says, before, after, language, onClose, children }: Props) {
  const difference = useMemo(() => differenceBetween(before, after), [before, after]);
  return (
    <Dialog title={title} description={says} open onOpenChange={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that the keyboard reaches */}
      <section className="compared" tabIndex={0} aria-label="The difference">
        <DiffLegend by="you, on this device" count={difference.count} />
        <Diff difference={difference} language={language} />
      </section>
      <div className="dialog-acts">{children}</div>
    </Dialog>
  );
}
