import type { TimelineRow } from "@/domain/articles/queries/history";
import type { TextRow } from "@/domain/articles/queries/texts";
import { type Entry, historyOf } from "@/domain/articles/sittings";

export type HistoryEntry = Entry<TextRow, TimelineRow>;
export type Day = { day: string; entries: HistoryEntry[] };

/** Deeds that changed how a story stands, as against those that only looked after it. */
const TOLD = new Set(
  ["submit", "recall", "request_changes", "approve", "schedule", "unschedule", "publish", "update_live", "hold", "withdraw", "expire"]
    .concat(["reinstate", "spike", "unspike", "start", "edit_after_approval"])
    .map((verb) => `edition.${verb}`),
);

/** A story's history by day, newest first; with `namedOnly` its checkpoints, and what readers have or had. */
export function daysOf(texts: readonly TextRow[], deeds: readonly TimelineRow[], dayOf: (at: Date) => string, namedOnly: boolean): Day[] {
  const days: Day[] = [];
  const entries = historyOf(
    texts,
    deeds.filter(({ action }) => TOLD.has(action)),
  );
  for (const entry of entries.filter((one) => !namedOnly || isNamed(one))) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

const isNamed = (entry: HistoryEntry) => entry.kind === "named" || ("texts" in entry && entry.texts.some(({ isPublished }) => isPublished));

/** The texts that stood, newest first, and which one stood before each. */
export function stoodOf(texts: readonly TextRow[]) {
  const stood = texts.filter(({ isSide }) => !isSide);
  return {
    newestFirst: [...stood].reverse(),
    before: (id: string) => stood[stood.findIndex((text) => text.id === id) - 1]?.id ?? null,
  };
}
