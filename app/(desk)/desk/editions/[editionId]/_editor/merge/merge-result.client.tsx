"use client";
import { useId } from "react";
import type { Chosen } from "./choices";
import { isEditable, textOfBlock, withText } from "./edit-text";
import { kindWords, textOfAny } from "./merge-words";
import type { Card } from "./use-choices";

/** What stands at a place now: words can be changed by hand, anything else is changed in the story afterwards. */
export function MergeResult({ chosen: { blocks, value }, onChange }: { chosen: Chosen; onChange: Card["edit"] }) {
  if (typeof value === "string") return <Words label="Result" value={value} onChange={(words) => onChange({ value: oneLine(words) })} />;
  return blocks.map((block, at) =>
    isEditable(block) ? (
      <Words
        key={block.attrs.id}
        label={blocks.length > 1 ? `Result, ${at + 1} of ${blocks.length}` : "Result"}
        value={textOfBlock(block)}
        onChange={(text) => onChange({ blocks: blocks.map((one, index) => (index === at && isEditable(one) ? withText(one, text) : one)) })}
      />
    ) : (
      <p key={block.attrs.id} className="merge-result">
        <b>{kindWords(block)}.</b> {textOfAny(block)} <span className="q">Change it in the story, once this is saved.</span>
      </p>
    ),
  );
}

const oneLine = (words: string) => words.replace(/\s*\n\s*/g, " ");

function Words({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const id = useId();
  return (
    <p className="merge-result">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="control area"
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 90)))}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}
