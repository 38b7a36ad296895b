import { useCallback } from "react";
import { emptySource, type FactDraft } from "./fact-draft";
import { askAddress, withAddress, withAnswer } from "./known-address.client";
import { dayInAddress } from "./source-address";
import { useFactDraft } from "./use-fact-draft";

/** A fact in hand, and what becomes of an address given to it: its day at once, whose it is when the desk has answered. */
export function useFactInHand(key: string, first: FactDraft, today: string) {
  const { change, ...kept } = useFactDraft(key, first);
  const onAddress = useCallback(
    (address: string) => {
      change((now) => ({
        ...now,
        sources: withAddress(now.sources, address, today, emptySource(String(Date.now()))),
        reportedOn: now.reportedOn === today ? (dayInAddress(address, today) ?? today) : now.reportedOn,
      }));
      void askAddress(address).then((known) => known && change((now) => ({ ...now, sources: withAnswer(now.sources, address, known) })));
    },
    [change, today],
  );
  const set = (next: Partial<FactDraft>) => change((now) => ({ ...now, ...next }));
  return { ...kept, change, set, onAddress };
}
