"use client";
import { Toolbar as BaseToolbar } from "@base-ui/react/toolbar";
import { clsx } from "clsx";
import type { ReactNode, Ref } from "react";
import { Tooltip } from "./tooltip";

/** A row of tools that is one stop of the Tab key; arrow keys move within it. */
export function Toolbar({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return (
    <BaseToolbar.Root aria-label={label} className={clsx("toolbar", className)}>
      {children}
    </BaseToolbar.Root>
  );
}

export type ToolProps = {
  name: string;
  /** Its shortcut, as printed: "Ctrl B". */
  keys?: string;
  isOn?: boolean;
  onPress: () => void;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

/** A tool with a name, and with a tooltip that shows its shortcut. Pressing it leaves the selection where it is. */
export function Tool({ name, keys, isOn, onPress, children, ref }: ToolProps) {
  return (
    <Tooltip says={name} {...(keys ? { keys } : {})}>
      <BaseToolbar.Button
        ref={ref}
        className="tool"
        aria-label={name}
        {...(isOn === undefined ? {} : { "aria-pressed": isOn })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {children}
      </BaseToolbar.Button>
    </Tooltip>
  );
}

export const ToolbarRule = () => <BaseToolbar.Separator className="tool-rule" />;
