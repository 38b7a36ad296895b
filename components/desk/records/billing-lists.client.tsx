"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { COUNTED_GROUP, type CreditGroup, OWNED_GROUPS } from "@/domain/people/vocabulary";
import { BillingList, type BillingProps } from "./billing-list.client";
import type { BilledRow } from "./billing-row.client";
import { BILLING_WORDS } from "./record-words";

type Props = Omit<BillingProps, "group" | "billed" | "isComplete"> & {
  billed: readonly (BilledRow & { group: CreditGroup })[];
  isComplete: boolean;
};

/** Every list of credits a record has; the first always, the others once there is somebody in them. */
export function BillingLists({ billed, isComplete, ...shared }: Props) {
  const [opened, setOpened] = useState<readonly CreditGroup[]>([]);
  const groups: readonly CreditGroup[] = OWNED_GROUPS[shared.owner.kind];
  const isShown = (group: CreditGroup) => group === groups[0] || opened.includes(group) || billed.some((one) => one.group === group);
  const hidden = groups.filter((group) => !isShown(group));
  return (
    <div className="stack">
      {groups.filter(isShown).map((group) => (
        <BillingList
          key={group}
          {...shared}
          group={group}
          billed={billed.filter((one) => one.group === group).map(({ group: _, ...row }) => row)}
          isComplete={COUNTED_GROUP[shared.owner.kind] === group ? isComplete : null}
        />
      ))}
      {hidden.length > 0 ? (
        <div className="form-acts">
          {hidden.map((group) => (
            <Button key={group} size="small" onClick={() => setOpened((before) => [...before, group])}>
              <Plus className="i" /> {BILLING_WORDS[group].list}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
