"use client";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { Entry } from "@/app/(desk)/desk/_journal/entry";
import { deviceStore } from "@/app/(desk)/desk/_journal/store";
import { useDesk } from "../../_desk/use-desk";
import { createDraft, type DraftStart } from "../draft";
import { standingOf } from "./standing";

const Offered = dynamic(() => import("./offered.client").then((module) => module.Offered), { ssr: false });

/** Words of whoever looks, left on this device for a story they cannot change as it stands: looked at, and kept beside it. */
export function KeptHere({ draft, saveId }: { draft: DraftStart; saveId: string | null }) {
  const { story } = useDesk();
  const { viewerId, editionId, version } = story;
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let isGone = false;
    deviceStore.entriesOf(viewerId).then(
      (all) => {
        if (isGone) return;
        const head = { version, saveId, copy: createDraft(draft).copy() };
        setEntries(all.filter((entry) => entry.editionId === editionId && standingOf(entry, head) !== "same"));
      },
      () => {}, // a browser that keeps nothing has nothing to offer
    );
    return () => {
      isGone = true;
    };
  }, [viewerId, editionId, version, saveId, draft]);
  const settle = (entry: Entry) => {
    setEntries((now) => now.filter(({ key }) => key !== entry.key));
    void deviceStore.drop(entry.key);
  };
  return entries.map((entry) => (
    <Offered key={entry.key} entry={entry} now={() => draft} flush={() => Promise.resolve()} onSettled={() => settle(entry)} />
  ));
}
