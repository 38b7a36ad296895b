import { useCallback, useSyncExternalStore } from "react";
import type { PictureChoice } from "./choice";

type Known = ReadonlyMap<string, PictureChoice | null>;

// One for the page: figures, galleries and the lead picture of a story name the same pictures. `null`: not in the library.
let known: Known = new Map();
const asked = new Set<string>();
const listeners = new Set<() => void>();
let waiting: string[] = [];

function learn(choices: readonly (readonly [string, PictureChoice | null])[]) {
  known = new Map([...known, ...choices]);
  for (const listener of listeners) listener();
}

/** What is known of it now, for an act upon it. */
export const pictureNow = (id: string): PictureChoice | null => known.get(id) ?? null;

/** Takes what a picker or an upload has just learnt. */
export const learnPicture = (choice: PictureChoice) => learn([[choice.id, choice]]);

async function fetchWaiting() {
  const ids = waiting;
  waiting = [];
  const answer = await fetch(`/desk/media/search?ids=${ids.join(",")}`).catch(() => null);
  if (!answer?.ok) {
    for (const id of ids) asked.delete(id); // asked again by whoever still shows them
    return;
  }
  const found: PictureChoice[] = await answer.json();
  learn(ids.map((id) => [id, found.find((choice) => choice.id === id) ?? null]));
}

function ask(ids: readonly string[]) {
  const missing = ids.filter((id) => !known.has(id) && !asked.has(id));
  if (missing.length === 0) return;
  for (const id of missing) asked.add(id);
  if (waiting.length === 0) queueMicrotask(() => void fetchWaiting());
  waiting = [...waiting, ...missing];
}

/** Asks the desk anew, for instance after a picture was described elsewhere. */
export async function refreshPicture(id: string) {
  asked.delete(id);
  const answer = await fetch(`/desk/media/search?ids=${id}`).catch(() => null);
  if (answer?.ok) learn([[id, ((await answer.json()) as PictureChoice[])[0] ?? null]]);
}

const nobody: Known = new Map();

/** What is known of these pictures; those not known yet are asked for once, all of a page together. */
export function usePictures(ids: readonly string[]): (id: string) => PictureChoice | null | undefined {
  const all = useSyncExternalStore(
    useCallback((listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }, []),
    () => known,
    () => nobody,
  );
  if (typeof window !== "undefined") ask(ids);
  return (id) => all.get(id);
}
