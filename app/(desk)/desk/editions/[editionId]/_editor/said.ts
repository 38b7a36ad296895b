/** What was done to the text, for whoever does not see it: one line at a time, heard by the live region under the text. */
let line = "";
const listeners = new Set<() => void>();

export function say(words: string) {
  // The same words twice are two events: a blank that is not heard tells them apart.
  line = line === words ? `${words}\u00a0` : words;
  for (const listener of listeners) listener();
}

export const said = {
  now: () => line,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
