"use client";
import { type KeyboardEvent, useRef } from "react";
import { choiceName, markOf, type PictureChoice } from "./choice";
import { Thumb } from "./thumb";

type Props<T extends PictureChoice> = {
  pictures: readonly T[];
  label: string;
  chosen: readonly string[];
  isMulti?: boolean;
  /** The one in hand, for the keys. */
  active: string | null;
  onActive: (id: string) => void;
  onChoose: (picture: T) => void;
};

/** Tiles as a list of named options: arrows move, Enter or Space chooses. Each says in words what it lacks. */
export function PictureGrid<T extends PictureChoice>({ pictures, label, chosen, isMulti = false, active, onActive, onChoose }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    pictures.findIndex(({ id }) => id === active),
  );
  const move = (to: number) => {
    const next = pictures[Math.min(Math.max(to, 0), pictures.length - 1)];
    if (!next) return;
    onActive(next.id);
    document.getElementById(`tile-${next.id}`)?.scrollIntoView({ block: "nearest" });
  };
  const keys = (event: KeyboardEvent) => {
    const columns = columnsOf(list.current);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + columns,
      ArrowUp: at - columns,
      Home: 0,
    };
    const to = event.key === "End" ? pictures.length - 1 : steps[event.key];
    if (to !== undefined) move(to);
    else if ((event.key === "Enter" || event.key === " ") && pictures[at]) onChoose(pictures[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="tiles"
      role="listbox"
      aria-label={label}
      aria-multiselectable={isMulti || undefined}
      tabIndex={0}
      aria-activedescendant={pictures[at] ? `tile-${pictures[at].id}` : undefined}
      onKeyDown={keys}
    >
      {pictures.map((picture, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for all its options
        <div
          key={picture.id}
          id={`tile-${picture.id}`}
          className="tile"
          role="option"
          tabIndex={-1}
          aria-selected={chosen.includes(picture.id)}
          aria-label={choiceName(picture)}
          data-active={index === at || undefined}
          onClick={() => {
            onActive(picture.id);
            onChoose(picture);
          }}
        >
          <Thumb id={picture.id} alt="" version={picture.version} />
          <span className="tile-words" aria-hidden="true">
            <b>M-{picture.number}</b> <Mark>{markOf(picture)}</Mark>
            <span>{picture.title}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

const columnsOf = (list: HTMLElement | null) =>
  list ? Math.max(1, getComputedStyle(list).gridTemplateColumns.split(" ").filter(Boolean).length) : 1;

const Mark = ({ children }: { children: string | null }) => children && <em>{children}</em>;
