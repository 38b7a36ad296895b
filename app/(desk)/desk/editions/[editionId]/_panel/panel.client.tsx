"use client";
import { ChevronDown } from "lucide-react";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { type TabPage, Tabs } from "@/components/ui/tabs";
import type { Tab } from "../_desk/use-desk";
import type { PanelTabs } from "./use-tabs";

/** What stands beside the text; on phones a sheet that comes up when one of its names is pressed. `Mod .` brings and puts it down. */
export function Panel({ tabs, pages }: { tabs: PanelTabs; pages: readonly TabPage[] }) {
  const { toggle } = tabs;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "." || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [toggle]);
  return (
    <aside className="panel" data-up={tabs.isUp ? "" : undefined} aria-label="About the story">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: pressing the name in front again brings the sheet up; the keyboard has Mod . */}
      <div
        className="panel-tabs"
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("[role=tab]")) tabs.raise();
        }}
      >
        <Tabs label="About the story" pages={pages} value={tabs.tab} onChange={(value) => tabs.open(value as Tab)} />
      </div>
      <Button className="put-down" look="plain" onClick={tabs.putDown} aria-label="Put the panel down">
        <ChevronDown className="i" />
      </Button>
    </aside>
  );
}
