import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Slot } from "./slots";

const FIELDS = ":is(input, textarea, button, select, a[href])";

/** Enter leads from a chosen block into its form; Tab from text into the form of its block, else into the next below the caret. */
export const formKeys = (list: () => readonly Slot[]) => (view: EditorView, event: KeyboardEvent) => {
  const { selection } = view.state;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.key === "Enter" && selection instanceof NodeSelection) return intoForm(list().find((slot) => slot.at() === selection.from));
  if (event.key !== "Tab") return false;
  const after = list()
    .map((slot) => ({ slot, end: (slot.at() ?? -1) + slot.node().nodeSize }))
    .filter(({ end }) => end > selection.to)
    .sort((a, b) => a.end - b.end);
  if (after.some(({ slot }) => intoForm(slot))) return true;
  passOver(list());
  return false;
};

function intoForm(slot: Slot | undefined): boolean {
  const field = slot?.host.querySelector<HTMLElement>(`input, textarea`) ?? slot?.host.querySelector<HTMLElement>(FIELDS);
  field?.focus();
  return field != null;
}

/** The key goes on to what stands behind the text, not back to a form that was passed. */
function passOver(slots: readonly Slot[]) {
  for (const { host } of slots) host.inert = true;
  setTimeout(() => {
    for (const { host } of slots) host.inert = false;
  });
}
