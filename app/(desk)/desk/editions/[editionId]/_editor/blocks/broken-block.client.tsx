"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { storyBlock } from "../schema/broken";
import type { Slot } from "./slots";

/** Stands in the place of a block that could not be drawn. Its data stays in the story until somebody decides. */
export function BrokenBlock({ slot, lastGood }: { slot: Slot; lastGood: Slot["attrs"] | null }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="blk-broken" role="alert">
      <p>This block cannot be shown.</p>
      <p className="blk-acts">
        <Button look="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          See its data
        </Button>
        <Button look="plain" onClick={slot.remove}>
          Remove
        </Button>
        {lastGood ? (
          <Button look="plain" onClick={() => slot.set(lastGood)}>
            Restore last good
          </Button>
        ) : null}
      </p>
      {isOpen ? <pre>{JSON.stringify(storyBlock(slot.node()), null, 2)}</pre> : null}
    </div>
  );
}

/** The same for a block that this version of the desk does not know. */
export const BrokenForm = ({ slot }: { slot: Slot }) => <BrokenBlock slot={slot} lastGood={null} />;
