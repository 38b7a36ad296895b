"use client";
import type { Editor } from "@tiptap/core";
import { GripVertical, Plus } from "lucide-react";
import { type CSSProperties, useState } from "react";
import { Menu, MenuItem } from "@/components/ui/menu";
import { blockNames, copyBlock, dragBlock, duplicateBlock, moveBlockTo, removeBlock } from "./block-acts";
import { MoveDialog } from "./move-dialog.client";
import { BLOCK_HANDLE } from "./open-block-menu";
import { useBlockPlace } from "./use-block-place";

/**
 * At the left edge of the block in hand: drag it, or press it for what else may be done with the block. On an empty line
 * there is the button that adds one.
 */
export function BlockHandle({ editor, onAdd }: { editor: Editor; onAdd: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [moving, setMoving] = useState<number | null>(null);
  const place = useBlockPlace(editor, isOpen);
  const last = editor.state.doc.childCount - 1;
  const act = (what: (index: number) => unknown) => () => {
    if (!place) return;
    setOpen(false);
    what(place.index);
    requestAnimationFrame(() => editor.commands.focus());
  };
  const { view } = editor;
  return (
    <>
      {place ? (
        <fieldset
          aria-label="The block in hand"
          className="block-handle"
          style={{ "--top": `${place.top}px`, "--left": `${place.left}px` } as CSSProperties}
          onFocus={() => setOpen(true)}
          onBlur={({ currentTarget, relatedTarget }) => setOpen(currentTarget.contains(relatedTarget))}
          onKeyDown={(event) => event.key === "Escape" && editor.commands.focus()}
        >
          {place.isBlank ? (
            <button
              type="button"
              className="add-here"
              aria-label="Add a block"
              title="Add a block ( / )"
              tabIndex={-1}
              onMouseDown={kept}
              onClick={onAdd}
            >
              <Plus className="i" />
            </button>
          ) : null}
          <Menu
            trigger={
              <button
                type="button"
                id={BLOCK_HANDLE}
                className="grip"
                tabIndex={-1}
                draggable
                aria-label={`Block ${place.index + 1} of ${last + 1}: move, duplicate, remove`}
                title="Drag to move, press for more"
                onDragStart={({ nativeEvent }) => dragBlock(view, place.index, nativeEvent)}
              >
                <GripVertical className="i" />
              </button>
            }
          >
            <MenuItem onSelect={act((at) => moveBlockTo(view, at, at - 1))} isDisabled={place.index === 0}>
              Move up <kbd>Alt ↑</kbd>
            </MenuItem>
            <MenuItem onSelect={act((at) => moveBlockTo(view, at, at + 1))} isDisabled={place.index === last}>
              Move down <kbd>Alt ↓</kbd>
            </MenuItem>
            <MenuItem onSelect={() => setMoving(place.index)} isDisabled={last === 0}>
              Move to…
            </MenuItem>
            <MenuItem onSelect={act((at) => duplicateBlock(view, at))}>Duplicate</MenuItem>
            <MenuItem onSelect={act((at) => copyBlock(view, at))}>Copy</MenuItem>
            <MenuItem onSelect={act((at) => removeBlock(view, at))}>Remove</MenuItem>
          </Menu>
        </fieldset>
      ) : null}
      {moving === null ? null : (
        <MoveDialog
          names={blockNames(editor.state.doc)}
          index={moving}
          onClose={(to) => {
            if (to !== null) moveBlockTo(view, moving, to);
            setMoving(null);
            setOpen(false);
            requestAnimationFrame(() => editor.commands.focus());
          }}
        />
      )}
    </>
  );
}

/** A press must not take the caret away from the line. */
const kept = (event: React.MouseEvent) => event.preventDefault();
