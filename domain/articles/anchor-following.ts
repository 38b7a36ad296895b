import { diffArrays } from "diff";
import { type Anchor, anchorAt, locate, type Span, type TextBlock } from "./anchors";

/**
 * The anchor after a change of the text: its quote is read anew, so that it keeps up with words that change little by
 * little. Null once nothing of it is left; whoever calls then keeps the old one, which finds the words if they come back.
 */
export function follow(before: readonly TextBlock[], after: readonly TextBlock[], anchor: Anchor): Anchor | null {
  const found = locate(after, anchor) ?? carried(before, after, anchor);
  if (!found) return null;
  const block = after.find(({ id }) => id === found.blockId);
  if (!anchor.quote || !block) return anchor;
  return anchorAt(block, found.from, found.to);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
const wordsIn = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
/** Milliseconds after which two texts count as altogether different. */
const PATIENCE_MS = 200;

/** The words followed through a comparison of the whole text, word by word. */
function carried(before: readonly TextBlock[], after: readonly TextBlock[], anchor: Anchor): Span | null {
  const was = anchor.quote ? locate(before, anchor) : null;
  if (!was) return null;
  const [old, now] = [laidOut(before), laidOut(after)];
  const shift = old.starts.get(was.blockId) ?? 0;
  const parts = diffArrays(wordsIn(old.text), wordsIn(now.text), { timeout: PATIENCE_MS });
  const carriedTo = parts && through(parts, { from: was.from + shift, to: was.to + shift });
  return carriedTo ? within(after, now, carriedTo) : null;
}

type Reach = { from: number; to: number };

function laidOut(blocks: readonly TextBlock[]) {
  const starts = new Map<string, number>();
  let text = "";
  for (const { id, text: words } of blocks) {
    starts.set(id, text.length);
    text += `${words}\n`;
  }
  return { text, starts };
}

type Part = { value: string[]; added?: boolean; removed?: boolean };
/** A stretch of both texts: the same words, or what was put in the place of what. */
type Hunk = { isSame: boolean; old: Reach; now: Reach };

/** The comparison in stretches; a blank between two changes belongs to them. */
function hunksOf(parts: readonly Part[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [old, now] = [0, 0];
  for (const { value, added, removed } of parts) {
    const text = value.join("");
    const [oldTo, nowTo] = [old + (added ? 0 : text.length), now + (removed ? 0 : text.length)];
    const isSame = !added && !removed && text.trim() !== "";
    const last = hunks.at(-1);
    if (last && !isSame && !last.isSame) {
      last.old.to = oldTo;
      last.now.to = nowTo;
    } else hunks.push({ isSame, old: { from: old, to: oldTo }, now: { from: now, to: nowTo } });
    [old, now] = [oldTo, nowTo];
  }
  return hunks;
}

/** A stretch of the old text in the new: what was put in its place belongs to it, what was put in place of more does not. */
function through(parts: readonly Part[], { from, to }: Reach): Reach | null {
  const kept = hunksOf(parts).flatMap(({ isSame, old, now }): Reach[] => {
    if (!isSame) return old.from >= from && old.to <= to && now.to > now.from && old.from < to && old.to > from ? [now] : [];
    const start = Math.max(from, old.from);
    const end = Math.min(to, old.to);
    return end > start ? [{ from: now.from + start - old.from, to: now.from + end - old.from }] : [];
  });
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Of a stretch that lies in several blocks, the block that holds most of it. */
function within(blocks: readonly TextBlock[], { starts }: ReturnType<typeof laidOut>, { from, to }: Reach): Span | null {
  let best: Span | null = null;
  for (const { id, text } of blocks) {
    const start = starts.get(id) ?? 0;
    const span = { blockId: id, from: Math.max(0, from - start), to: Math.min(text.length, to - start) };
    const words = text.slice(span.from, span.to).trim();
    if (words !== "" && (!best || span.to - span.from > best.to - best.from)) best = span;
  }
  return best;
}
