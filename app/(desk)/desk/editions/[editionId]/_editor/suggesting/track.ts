import type { Mark, Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  AddMarkStep,
  AddNodeMarkStep,
  AttrStep,
  Mapping,
  RemoveMarkStep,
  RemoveNodeMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
} from "@tiptap/pm/transform";
import type { Doc } from "@/domain/articles/document";
import { withoutSuggestions } from "@/domain/articles/suggestions";
import { type Piece, tellDifference } from "./compare";
import { type Ink, isInNew, place, remake, restyle, strike, Untellable } from "./ink";
import { markOn, withoutSuggested } from "./marks";

/** The key for a change beside suggestions with these keys: one of them, where it goes on with that, or a new one. */
export type KeyFor = (near: readonly string[]) => string;
type Telling = (change: Transaction, state: EditorState, keyFor: KeyFor) => Transaction;

/**
 * The same change as a suggestion: what it would take out stays and is marked, what it puts in is marked as new, and the copy
 * is as it was. Told step by step where that can be done, else as the difference of the two texts, at the
 * worst block for block; null where it cannot be told at all.
 */
export function track(change: Transaction, state: EditorState, keyFor: KeyFor): Transaction | null {
  for (const tell of [bySteps, byDifference, byBlocks]) {
    const tr = attempt(() => tell(change, state, keyFor));
    if (tr && hasSameCopy(state.doc, tr.doc)) return withCircumstances(tr, change);
  }
  return null;
}

function hasSameCopy(before: Node, after: Node): boolean {
  const [was, is] = [before, after].map((doc) => withoutSuggestions(doc.toJSON() as Doc)) as [Doc, Doc];
  const { schema } = before.type;
  return JSON.stringify(was) === JSON.stringify(is) || schema.nodeFromJSON(was).eq(schema.nodeFromJSON(is));
}

function attempt(tell: () => Transaction): Transaction | null {
  try {
    return tell();
  } catch (error) {
    // A position that is no more, a slice that does not fit: another way of telling may do.
    if (error instanceof Untellable || error instanceof RangeError || (error instanceof Error && error.name === "ReplaceError"))
      return null;
    throw error;
  }
}

/** What is said of a change beside its steps. A rule of typing is taken back with undo: its record is of other steps. */
function withCircumstances(tr: Transaction, change: Transaction): Transaction {
  const { meta } = change as unknown as { meta: Record<string, unknown> };
  for (const [key, value] of Object.entries(meta)) if (!hasSteps(value)) tr.setMeta(key, value);
  if (change.storedMarksSet) tr.setStoredMarks(change.storedMarks && withoutSuggested(change.storedMarks));
  return change.scrolledIntoView ? tr.scrollIntoView() : tr;
}
const hasSteps = (value: unknown) => typeof value === "object" && value !== null && "transform" in value;

/** The keys that stand at the edges of a change: one that goes on where the last one stopped is the same suggestion. */
function keysNear(doc: Node, from: number, to: number): string[] {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const around = $from.parent.isTextblock && !$from.nodeBefore ? [$from.parent] : [];
  return [$from.nodeBefore, $to.nodeAfter, ...around].flatMap((node) => {
    const mark = node?.isInline || node?.isTextblock ? (markOn(node, "insertion") ?? markOn(node, "deletion")) : undefined;
    return mark ? [String(mark.attrs.id)] : [];
  });
}

type Put = { from: number; size: number; at: number | null; struckTo: number };

function bySteps(change: Transaction, state: EditorState, keyFor: KeyFor): Transaction {
  const { tr } = state;
  let last: Put | null = null;
  let ownKey: string | null = null;
  for (const [index, step] of change.steps.entries()) {
    const where = (pos: number) => placeOf(pos, change, index, tr);
    if (step instanceof ReplaceStep) {
      const [from, to] = [where(step.from), where(step.to)];
      last = replace({ tr, id: keyFor(keysNear(tr.doc, from, to)) }, step, from, to);
    } else {
      ownKey ??= keyFor([]);
      if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) relook({ tr, id: ownKey }, step, where);
      else rebuild({ tr, id: ownKey }, step, where);
    }
  }
  const selection = caretAfter(change, state, tr, last);
  return selection ? tr.setSelection(selection) : tr;
}

function relook(ink: Ink, step: AddMarkStep | RemoveMarkStep, where: (pos: number) => number): void {
  if (withoutSuggested([step.mark]).length === 0) throw new Untellable("a suggestion of its own");
  const looks = (marks: readonly Mark[]) => (step instanceof AddMarkStep ? step.mark.addToSet(marks) : step.mark.removeFromSet(marks));
  restyle(ink, where(step.from), where(step.to), looks);
}

/** A position of a step in the text as it is told so far. What stands in the midst of what an earlier step put in cannot be found. */
function placeOf(pos: number, change: Transaction, index: number, tr: Transaction): number {
  const back = new Mapping(change.mapping.maps.slice(0, index)).invert().mapResult(pos);
  if (back.deletedAcross) throw new Untellable("inside what this change put in");
  return tr.mapping.map(back.pos, back.deletedBefore ? 1 : -1);
}

function replace(ink: Ink, step: ReplaceStep, from: number, to: number): Put {
  const { tr } = ink;
  if (isInNew(tr.doc, from, to)) {
    tr.replace(from, to, step.slice);
    return { from: step.from, size: step.slice.size, at: from, struckTo: from };
  }
  const before = tr.steps.length;
  strike(ink, from, to);
  const struckTo = tr.mapping.slice(before).map(to);
  const put = step.slice.size > 0 ? place(ink, struckTo, step.slice) : null;
  return { from: step.from, size: step.slice.size, at: put?.from ?? null, struckTo };
}

/** Steps that make a block another, or change what it says of itself; what wraps and lifts is told by its difference. */
function rebuild(ink: Ink, step: Step, where: (pos: number) => number): void {
  if (step instanceof ReplaceAroundStep) {
    const node = step.slice.content.firstChild;
    const isMarkup = node && step.insert === 1 && step.slice.size === 2 && step.gapFrom === step.from + 1 && step.gapTo === step.to - 1;
    if (!isMarkup) throw new Untellable("a change of structure");
    remake(ink, where(step.from), node.type, node.attrs);
  } else if (step instanceof AttrStep) {
    const pos = where(step.pos);
    const node = ink.tr.doc.nodeAt(pos);
    if (!node || step.attr === "id") throw new Untellable("no block there");
    remake(ink, pos, node.type, { ...node.attrs, [step.attr]: step.value });
  } else if (step instanceof AddNodeMarkStep || step instanceof RemoveNodeMarkStep) throw new Untellable("marks of blocks");
  else throw new Untellable("a step of another kind");
}

/** The caret where the writer left it: in what was put in, before what went backwards, behind what went forwards. */
function caretAfter(change: Transaction, state: EditorState, tr: Transaction, last: Put | null) {
  if (!last || !(change.selection instanceof TextSelection) || !change.selection.empty) return null;
  const within = change.selection.head - last.from;
  if (last.at !== null && within >= 0 && within <= last.size) return near(tr, last.at + within);
  if (last.at !== null || within !== 0) return null;
  const isForwards = state.selection.empty && state.selection.head <= last.from;
  return near(tr, isForwards ? last.struckTo : tr.mapping.map(last.from, -1));
}

const near = (tr: Transaction, pos: number) => TextSelection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), -1);

const byDifference: Telling = (change, state, keyFor) => compared(change, state, keyFor, true);
const byBlocks: Telling = (change, state, keyFor) => compared(change, state, keyFor, false);

function compared(change: Transaction, state: EditorState, keyFor: KeyFor, isClose: boolean): Transaction {
  const { tr } = state;
  const pieces = tellDifference({ tr, id: keyFor([]) }, state.doc, change.doc, isClose);
  const { head } = change.selection;
  const piece = pieces.find(({ from, to }) => head >= from && head <= to);
  return piece ? tr.setSelection(near(tr, caretIn(piece, head, tr))) : tr;
}

const caretIn = ({ from, at, step }: Piece, head: number, tr: Transaction) => tr.mapping.slice(step).map(at + head - from);
