import type { EditorView } from "@tiptap/pm/view";
import type { PictureChoice } from "@/components/media/choice";
import { type Outcome, sendPicture } from "@/components/media/upload";
import { findArrived } from "@/components/media/use-picture-search";
import { learnPicture } from "@/components/media/use-pictures";

/** A picture on its way into a block of the text. */
export type Arriving = {
  file: File;
  sent: number;
  outcome: Outcome | null;
  alike: (PictureChoice & { uses: number }) | null;
  stop: AbortController;
};

// By the id of the block: the block may be moved, and its view drawn anew, while the bytes are on their way.
let arriving: ReadonlyMap<string, Arriving> = new Map();
const listeners = new Set<() => void>();
const tell = (next: ReadonlyMap<string, Arriving>) => {
  arriving = next;
  for (const listener of listeners) listener();
};

export const arrivingNow = () => arriving;
export function hearArriving(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const change = (blockId: string, values: Partial<Arriving>) => {
  const known = arriving.get(blockId);
  if (known) tell(new Map(arriving).set(blockId, { ...known, ...values }));
};
export function forgetArriving(blockId: string) {
  arriving.get(blockId)?.stop.abort();
  const next = new Map(arriving);
  next.delete(blockId);
  tell(next);
}

/** Sends a picture and puts it into the block once it is in the library, wherever the block stands by then. */
export async function arriveIn(view: EditorView, blockId: string, file: File) {
  const stop = new AbortController();
  tell(new Map(arriving).set(blockId, { file, sent: 0, outcome: null, alike: null, stop }));
  const outcome = await sendPicture({ file, signal: stop.signal, onProgress: (sent) => change(blockId, { sent }) });
  if (outcome.kind !== "sent") return change(blockId, { outcome });
  const arrived = await findArrived(outcome.value.assetId);
  if (arrived) learnPicture(arrived.picture);
  setAttrs(view, blockId, { assetId: outcome.value.assetId });
  const [alike] = arrived?.alike ?? [];
  if (alike && !outcome.value.isKnown) change(blockId, { outcome, alike });
  else forgetArriving(blockId);
}

/** Changes a block wherever it stands now; one that is gone stays gone. */
export function setAttrs(view: EditorView, blockId: string, attrs: Record<string, unknown>) {
  if (view.isDestroyed) return;
  view.state.doc.descendants((node, at) => {
    if (node.attrs.id === blockId) view.dispatch(view.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, ...attrs }, node.marks));
    return !node.isTextblock;
  });
}
