import type { Person } from "@/domain/articles/mentions";

/** `@` after a blank or an opening sign, then the beginning of a name up to the caret. */
const TRIGGER = /(?:^|[\s(“‘"'])@([\p{L}\p{N} .'’-]{0,40})$/u;
const OFFERED_MAX = 6;

export type Naming = { from: number; found: Person[] };

/** The people that what is typed before the caret may mean; null where nobody is being named. */
export function namingAt(before: string, people: readonly Person[]): Naming | null {
  const query = TRIGGER.exec(before)?.[1];
  if (query === undefined || query.startsWith(" ")) return null;
  const found = people.filter(({ name }) => begins(name, query)).slice(0, OFFERED_MAX);
  return found.length > 0 ? { from: before.length - query.length - 1, found } : null;
}

const begins = (name: string, query: string) => {
  const [whole, asked] = [name.toLowerCase(), query.toLowerCase()];
  return whole !== asked && (whole.startsWith(asked) || whole.split(/\s+/).some((part) => part.startsWith(asked)));
};
