"use client";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

/** A short list of acts behind one button. */
export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align="end" className="pop-at">
          <BaseMenu.Popup className="pop pop-list">{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export function MenuItem({ onSelect, isDisabled = false, children }: { onSelect: () => void; isDisabled?: boolean; children: ReactNode }) {
  return (
    <BaseMenu.Item className="pop-item" onClick={onSelect} disabled={isDisabled}>
      {children}
    </BaseMenu.Item>
  );
}

/** An act that leads to another page. */
export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <BaseMenu.LinkItem className="pop-item" render={<Link href={href} />}>
      {children}
    </BaseMenu.LinkItem>
  );
}
