"use client";
import { useEffect, useRef } from "react";
import { useFloatingPlace } from "../use-floating-place";
import { BLOCK_GROUPS, type BlockEntry } from "./registry";
import { SLASH_LIST, type SlashMenu, slashOption } from "./use-slash";

/** The blocks that may be added. The focus stays in the text; arrow keys point, Enter adds, Esc leaves what was typed. */
export function SlashList({ menu }: { menu: SlashMenu }) {
  const place = useFloatingPlace(menu.place);
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line pointed at has changed
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: "nearest" });
  }, [menu.active]);
  if (!place) return null;
  const groups = menu.query === "" ? BLOCK_GROUPS.map((name) => ({ name, of: menu.entries.filter(({ group }) => group === name) })) : [];
  const line = (entry: BlockEntry) => {
    const index = menu.entries.indexOf(entry);
    const isActive = index === menu.active;
    return <Line key={entry.key} {...{ entry, index, isActive }} place={isActive ? chosen : null} onChoose={() => menu.choose(entry)} />;
  };
  return (
    <>
      <p className="vh" role="status">
        {`${menu.entries.length === 1 ? "1 block" : `${menu.entries.length} blocks`}. Arrow keys to choose, Enter to add.`}
      </p>
      <div id={SLASH_LIST} role="listbox" aria-label="Blocks to add" tabIndex={0} className="pop pop-list slash" style={place}>
        {groups.length === 0
          ? menu.entries.map(line)
          : groups
              .filter(({ of }) => of.length > 0)
              .map(({ name, of }) => (
                // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
                <div key={name} role="group" aria-labelledby={`slash-${name}`}>
                  <p className="slash-group" id={`slash-${name}`} aria-hidden="true">
                    {name}
                  </p>
                  {of.map(line)}
                </div>
              ))}
      </div>
    </>
  );
}

type LineProps = { entry: BlockEntry; index: number; isActive: boolean; place: React.Ref<HTMLDivElement>; onChoose: () => void };

const Line = ({ entry: { icon: Icon, name, line }, index, isActive, place, onChoose }: LineProps) => (
  <div
    id={slashOption(index)}
    ref={place}
    role="option"
    tabIndex={-1}
    aria-selected={isActive}
    className="pop-item"
    data-highlighted={isActive ? "" : undefined}
    onMouseDown={(event) => {
      event.preventDefault();
      onChoose();
    }}
  >
    <Icon className="i" aria-hidden="true" />
    <span>{name}</span>
    <small>{line}</small>
  </div>
);
