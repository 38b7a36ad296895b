/** How a remark names somebody of the desk: by id, so that the name printed is always theirs. */
const NAMED = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

export type Person = { id: string; name: string };
/** A stretch of a remark: words as they were typed, or somebody named. */
export type Stretch = { text: string; personId?: string };

/** The people a remark names, each once. */
export const mentionsIn = (body: string): string[] => [...new Set(Array.from(body.matchAll(NAMED), ([, id = ""]) => id))];

/** A remark in stretches, with "@" and the name of whoever is named; somebody unknown is "@somebody". */
export function stretchesOf(body: string, people: readonly Person[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: id = "" } of body.matchAll(NAMED)) {
    if (index > at) stretches.push({ text: body.slice(at, index) });
    stretches.push({ text: `@${people.find((person) => person.id === id)?.name ?? "somebody"}`, personId: id });
    at = index + whole.length;
  }
  if (at < body.length) stretches.push({ text: body.slice(at) });
  return stretches;
}

/** The same in plain words: for a field to type in, and for whoever listens. */
export const spokenOf = (body: string, people: readonly Person[]): string =>
  stretchesOf(body, people)
    .map(({ text }) => text)
    .join("");

/** What was typed, as it is kept: "@Kim Osei" becomes the id, the longest name first; a name in the middle of a word is none. */
export function withMentions(typed: string, people: readonly Person[]): string {
  const longest = [...people].sort((a, b) => b.name.length - a.name.length);
  let kept = "";
  for (let at = 0; at < typed.length; ) {
    const isStart = typed[at] === "@" && !/[\p{L}\p{N}]/u.test(typed[at - 1] ?? "");
    const named = isStart && longest.find(({ name }) => isNamed(typed.slice(at + 1), name));
    kept += named ? `@[${named.id}]` : typed[at];
    at += named ? named.name.length + 1 : 1;
  }
  return kept;
}

const isNamed = (text: string, name: string) =>
  text.slice(0, name.length).toLowerCase() === name.toLowerCase() && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
