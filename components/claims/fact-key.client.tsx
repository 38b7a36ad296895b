"use client";
import { lazy, Suspense, useState } from "react";
import type { Recorded } from "@/domain/claims/commands/record-claim";
import type { Action } from "@/domain/kernel/answer";
import type { AddOrganisation } from "./fact-source-fields.client";
import { useKey } from "./use-key";

// What a fact is written with comes when it is asked for, not with every page of the desk.
const FactAnywhere = lazy(() => import("./fact-anywhere.client"));

type Props = { action: Action<Recorded>; addOrganisation: AddOrganisation };

/** `F` records a fact from anywhere: on a season's page in its own line, elsewhere over the page. */
export function FactKey(props: Props) {
  const [isOpen, setOpen] = useState(false);
  useKey("f", () => {
    const own = document.getElementById("record-fact");
    if (own) own.click();
    else setOpen(true);
  });
  return isOpen ? (
    <Suspense fallback={null}>
      <FactAnywhere {...props} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
