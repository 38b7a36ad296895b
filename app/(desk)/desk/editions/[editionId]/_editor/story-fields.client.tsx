"use client";
import { type KeyboardEvent, useId } from "react";
import { HEADLINE_MAX, STANDFIRST_MAX } from "@/domain/articles/vocabulary";
import type { Draft } from "./draft";
import { useField } from "./use-field";

/** Headline and standfirst, where they stand on the page. Enter goes on to the next; the last leads into the story. */
export function StoryFields({ draft, onLeave }: { draft: Draft; onLeave: () => void }) {
  return (
    <>
      <GrowingLine
        draft={draft}
        name="headline"
        label="Headline"
        className="headline"
        limit={{ max: HEADLINE_MAX, from: 70 }}
        onEnter={() => document.getElementById("standfirst")?.focus()}
      />
      <GrowingLine
        draft={draft}
        name="standfirst"
        label="Standfirst"
        className="stand"
        limit={{ max: STANDFIRST_MAX, from: 160 }}
        onEnter={onLeave}
      />
    </>
  );
}

type Props = {
  draft: Draft;
  name: "headline" | "standfirst";
  label: string;
  className: string;
  /** The most characters readers should get, and from how many on they are counted. */
  limit: { max: number; from: number };
  onEnter: () => void;
};

/** One line of text that grows with its words; a line break in it is a blank. */
function GrowingLine({ draft, name, label, className, limit, onEnter }: Props) {
  const [value, setValue] = useField(draft, name);
  const counter = useId();
  const isOver = value.length > limit.max;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className={`grow ${className}`} data-text={`${value || label} `}>
      <textarea
        id={name}
        rows={1}
        aria-label={label}
        placeholder={label}
        value={value}
        spellCheck
        aria-describedby={counter}
        aria-invalid={isOver}
        onKeyDown={onKeyDown}
        onChange={(event) => setValue(event.target.value.replace(/\s*\n\s*/g, " "))}
      />
      <p id={counter} className={isOver ? "count over" : "count"}>
        {value.length >= limit.from ? `${value.length} of ${limit.max}${isOver ? `: ${value.length - limit.max} too many` : ""}` : ""}
      </p>
    </div>
  );
}
