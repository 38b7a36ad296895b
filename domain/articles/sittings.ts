import { SITTING_GAP_MS } from "./vocabulary";

/** A text as the history needs it. `isSide` is text kept beside the story, which never stood. */
export type SavedText = {
  id: string;
  editionId: string;
  savedById: string;
  savedAt: Date;
  lastSavedAt: Date;
  label: string | null;
  saves: number;
  bodyText: string;
  isSide: boolean;
};
export type Deed = { at: Date; editionId: string | null };
/** Words that came and went, however they moved. */
export type Words = { added: number; removed: number };
export type Entry<T extends SavedText, D extends Deed> =
  | ({ kind: "sitting" | "named"; at: Date; from: Date; saves: number; texts: T[] } & Words)
  | { kind: "aside"; at: Date; text: T }
  | { kind: "deed"; at: Date; deed: D };

/**
 * A story's history, newest first: the saves of one person in one go as one sitting; a named text, what was kept aside and
 * what was done to the story as entries of their own, which also end a sitting. `texts` come in the order they were written.
 */
export function historyOf<T extends SavedText, D extends Deed>(texts: readonly T[], deeds: readonly D[]): Entry<T, D>[] {
  const words = wordsBetween(texts.filter(({ isSide }) => !isSide));
  const events = [...texts.map((text) => ({ at: text.lastSavedAt, text })), ...deeds.map((deed) => ({ at: deed.at, deed }))];
  const entries: Entry<T, D>[] = [];
  for (const event of events.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    if ("deed" in event) entries.push({ kind: "deed", ...event });
    else if (event.text.isSide) entries.push({ kind: "aside", ...event });
    else if (!goesOn(entries.at(-1), event.text)) entries.push(begun(event.text));
    else join(entries.at(-1) as Sitting<T>, event.text);
  }
  for (const entry of entries) if ("texts" in entry) Object.assign(entry, words(entry.texts));
  return entries.reverse();
}

type Sitting<T extends SavedText> = Extract<Entry<T, Deed>, { texts: T[] }>;

const begun = <T extends SavedText>(text: T): Sitting<T> => ({
  ...{ kind: text.label === null ? "sitting" : "named", at: text.lastSavedAt, from: text.savedAt, saves: text.saves },
  ...{ texts: [text], added: 0, removed: 0 },
});

function goesOn<T extends SavedText>(last: Entry<T, Deed> | undefined, text: T): boolean {
  if (last?.kind !== "sitting" || text.label !== null) return false;
  const before = last.texts.at(-1);
  return (
    before?.editionId === text.editionId &&
    before.savedById === text.savedById &&
    text.savedAt.getTime() - last.at.getTime() <= SITTING_GAP_MS
  );
}

function join<T extends SavedText>(sitting: Sitting<T>, text: T) {
  sitting.texts.push(text);
  sitting.saves += text.saves;
  sitting.at = text.lastSavedAt;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** How many words came and went from before the first to the last of some texts. */
function wordsBetween<T extends SavedText>(stood: readonly T[]) {
  const counted = new Map<string, Map<string, number>>();
  const countOf = (text: T | undefined) => {
    if (!text) return new Map<string, number>();
    const known = counted.get(text.id) ?? countWords(text.bodyText);
    counted.set(text.id, known);
    return known;
  };
  return (texts: readonly T[]): Words => {
    const [first, last] = [texts[0], texts.at(-1)];
    const at = stood.findIndex((text) => text.id === first?.id);
    return changeOf(countOf(stood[at - 1]), countOf(last));
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return counts;
}

function changeOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Words {
  let added = 0;
  let removed = 0;
  for (const word of new Set([...before.keys(), ...after.keys()])) {
    const more = (after.get(word) ?? 0) - (before.get(word) ?? 0);
    if (more > 0) added += more;
    else removed -= more;
  }
  return { added, removed };
}
