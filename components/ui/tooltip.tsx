"use client";
import { Tooltip as BaseTooltip } from "@base-ui/react/tooltip";
import { type ReactElement, type ReactNode, useRef } from "react";

/** Words on hover and focus for a control that already has a name; `keys` is its shortcut. Never the only place of anything. */
export function Tooltip({ says, keys, children }: { says: ReactNode; keys?: string; children: ReactElement }) {
  const room = useRef<HTMLSpanElement>(null);
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <span ref={room} className="pop-room" />
      <BaseTooltip.Portal container={room}>
        <BaseTooltip.Positioner sideOffset={6} positionMethod="fixed" className="pop-at">
          <BaseTooltip.Popup className="tip">
            {says}
            {keys ? <kbd>{keys}</kbd> : null}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
