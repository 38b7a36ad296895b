"use client";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Props = { opens: string; title: string; description: string; children: (close: () => void) => ReactNode };

const keep = (event: SyntheticEvent) => event.stopPropagation();

/** A small form over a larger one, for a record that is not there yet. */
export function InPlace({ opens, title, description, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      trigger={
        <Button size="small" look="plain">
          {opens}
        </Button>
      }
      title={title}
      description={description}
      open={isOpen}
      onOpenChange={setOpen}
    >
      {/* React lets events rise through a portal: what is sent and typed here is none of the form's behind. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events from rising */}
      <div onSubmit={keep} onKeyDown={(event) => event.key !== "Escape" && keep(event)}>
        {children(() => setOpen(false))}
      </div>
    </Dialog>
  );
}
