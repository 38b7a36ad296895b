"use client";
import { MessageSquareQuote, PenLine, TriangleAlert } from "lucide-react";
import { BlockField } from "./block-field.client";
import { BlockHead } from "./block-head.client";
import type { Slot } from "./slots";

export const QuoteForm = ({ slot }: { slot: Slot }) => (
  <>
    <BlockHead slot={slot} icon={MessageSquareQuote} name="Quote" lacks={slot.attrs.speaker ? null : "nobody named"} />
    <div className="blk-fields">
      <BlockField slot={slot} name="speaker" label="Who said it" then="below" />
      <BlockField slot={slot} name="source" label="Where, if it helps" placeholder="to Variety, 6 June 2022" then="below" />
    </div>
  </>
);

export const SpoilerForm = ({ slot }: { slot: Slot }) => (
  <>
    <BlockHead slot={slot} icon={TriangleAlert} name="Spoiler fence" lacks={slot.attrs.label ? null : "does not say for what"} />
    <div className="blk-fields">
      <BlockField slot={slot} name="label" label="Spoilers for" placeholder="season 1, episode 12" then="inside" />
    </div>
  </>
);

export const NoteForm = ({ slot }: { slot: Slot }) => <BlockHead slot={slot} icon={PenLine} name="Editor’s note" lacks={null} />;
