/**
 * The part of ICU MessageFormat that our messages use: `{name}`, `{count, plural, =0 {…} one {…} other {…}}`,
 * `{which, select, a {…} other {…}}`, `{count, number}`, `#` within a plural, `<link>…</link>`, and `'{'` for a sign meant as it stands.
 * Source: https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export type Message = readonly Part[];
export type Part = string | Gap | Choice | Tag;
export type Gap = { is: "gap" | "number"; name: string };
export type Choice = { is: "plural" | "select"; name: string; branches: ReadonlyMap<string, Message> };
export type Tag = { is: "tag"; name: string; inside: Message };
/** The count of the plural it stands in. */
export const COUNT: Gap = { is: "gap", name: "#" };

/** How a language tells one from many, and how it writes a count. */
type Grammar = { plurals: Intl.PluralRules; numbers: Intl.NumberFormat };
const grammars = new Map<string, Grammar>();

function grammarOf(locale: string): Grammar {
  const known = grammars.get(locale) ?? { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  grammars.set(locale, known);
  return known;
}

export type Values = Readonly<Record<string, unknown>>;

/** What a message says, in pieces: words, values as they were given, and what a tag makes of the pieces inside it. */
export function piecesOf(message: Message, values: Values, locale: string, count?: number): unknown[] {
  return message.flatMap((part): unknown[] => {
    if (typeof part === "string") return [part];
    if (part === COUNT) return [grammarOf(locale).numbers.format(count ?? 0)];
    const value = values[part.name];
    switch (part.is) {
      case "gap":
        return [value];
      case "number":
        return [grammarOf(locale).numbers.format(Number(value))];
      case "tag":
        return [(value as (inside: unknown[]) => unknown)(piecesOf(part.inside, values, locale, count))];
      case "select":
        return piecesOf(branchOf(part, String(value)), values, locale, count);
      case "plural":
        return piecesOf(pluralOf(part, Number(value), locale), values, locale, Number(value));
      default:
        return part satisfies never;
    }
  });
}

const branchOf = ({ branches }: Choice, key: string): Message => branches.get(key) ?? branches.get("other") ?? [];

const pluralOf = (choice: Choice, count: number, locale: string): Message =>
  choice.branches.get(`=${count}`) ?? branchOf(choice, grammarOf(locale).plurals.select(count));

/** What is put in a place of a message: a value, a count, or for a tag what it makes of the words inside it. */
export type Need = "value" | "count" | "tag";

/** What a message needs to be told, by name. */
export function needsOf(message: Message): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const [name, need] of message.flatMap(needsIn)) if (needs.get(name) !== "count") needs.set(name, need);
  return needs;
}

function needsIn(part: Part): [string, Need][] {
  if (typeof part === "string" || part === COUNT) return [];
  switch (part.is) {
    case "gap":
      return [[part.name, "value"]];
    case "number":
      return [[part.name, "count"]];
    case "tag":
      return [[part.name, "tag"], ...needsOf(part.inside)];
    default:
      return [
        [part.name, part.is === "plural" ? "count" : "value"],
        ...[...part.branches.values()].flatMap((branch) => [...needsOf(branch)]),
      ];
  }
}
