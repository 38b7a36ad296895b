"use client";
import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export type TabPage = { value: string; label: ReactNode; content: ReactNode };

/** Several views in one place; arrow keys move between their names. */
export function Tabs({
  label,
  pages,
  value,
  onChange,
}: {
  label: string;
  pages: readonly TabPage[];
  value?: string;
  onChange?: (value: string) => void;
}) {
  return (
    <BaseTabs.Root
      className="tabs-root"
      {...(value === undefined ? { defaultValue: pages[0]?.value } : { value })}
      onValueChange={(next) => onChange?.(String(next))}
    >
      <BaseTabs.List className="tabs" aria-label={label}>
        {pages.map((page) => (
          <BaseTabs.Tab key={page.value} value={page.value} className="tab">
            {page.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {pages.map((page) => (
        <BaseTabs.Panel key={page.value} value={page.value} className="tab-panel">
          {page.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
