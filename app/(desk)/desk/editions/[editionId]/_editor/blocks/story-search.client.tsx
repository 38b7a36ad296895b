"use client";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { OwnStory } from "@/domain/articles/queries/own-stories";

type Props = { id: string; onChoose: (articleId: string) => void; onLeave: () => void };
/** Milliseconds of quiet before a headline is looked up. */
const QUIET_MS = 120;

/** Stories of ours by their headlines: type, point with the arrow keys, take with Enter. */
export function StorySearch({ id, onChoose, onLeave }: Props) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const found = useFound(text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = event.key === "Enter" ? found[active] : undefined;
    if (step !== 0 && found.length > 0) setActive((active + step + found.length) % found.length);
    else if (chosen) onChoose(chosen.articleId);
    else if (event.key === "Escape") onLeave();
    else if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="blk-search">
      <label className="field-label" htmlFor={id}>
        Story
      </label>
      <input
        id={id}
        className="control"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="Words of its headline"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="vh" role="status">
        {text.trim() === "" ? "" : found.length === 1 ? "1 story" : `${found.length} stories`}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label="Stories" className="blk-found">
        {found.map((story, index) => (
          <div
            key={story.articleId}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="pop-item"
            data-highlighted={index === active ? "" : undefined}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(story.articleId);
            }}
          >
            <span>{story.headline}</span>
            <small>{story.isLive ? "Live" : "Not live"}</small>
          </div>
        ))}
      </div>
    </div>
  );
}

function useFound(text: string): readonly OwnStory[] {
  const [found, setFound] = useState<readonly OwnStory[]>([]);
  useEffect(() => {
    if (text.trim() === "") return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/stories?q=${encodeURIComponent(text)}`, { signal: stop.signal })
        .then((answer) => (answer.ok ? answer.json() : []))
        .then(setFound)
        .catch(() => {});
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return found;
}
