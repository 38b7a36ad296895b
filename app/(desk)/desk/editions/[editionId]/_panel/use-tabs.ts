import { useState } from "react";
import type { Tab } from "../_desk/use-desk";

/** Which tab of the panel is in front; on phones, where the panel is a sheet, also whether it is up. */
export function useTabs(first: Tab = "story") {
  const [tab, setTab] = useState<Tab>(first);
  const [isUp, setUp] = useState(false);
  return {
    tab,
    isUp,
    open: (next: Tab) => {
      setTab(next);
      setUp(true);
    },
    raise: () => setUp(true),
    putDown: () => setUp(false),
    toggle: () => setUp((now) => !now),
  };
}
export type PanelTabs = ReturnType<typeof useTabs>;
